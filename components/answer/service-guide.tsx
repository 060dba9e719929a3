import type { ReactNode } from 'react'
import { Cites } from '#components/words/basis-list.tsx'
import { Fold } from '#components/words/fold.tsx'
import { Label, Sentence } from '#components/words/inline.tsx'
import type { View } from '#components/words/view.ts'
import type { Insurance, Note, Region } from '#lib/content/site.ts'
import type { Placed } from '#lib/domain/rules/difference.ts'
import { type ServiceGuide as Guide, serviceGuide } from '#lib/domain/rules/service-guide.ts'
import { transfer } from '#lib/domain/rules/transfer.ts'
import { Ground } from './checklist.tsx'
import { CoverageNotes } from './coverage-notes.tsx'
import { NoteList } from './note-list.tsx'

/** One insurance in one region as a service guide: each element says what the region has, or that the nation's rule applies. */
export function ServiceGuide({ view, insurance, region }: { view: View; insurance: Insurance; region: Region }) {
  const { words, site } = view
  const guide = serviceGuide(site, insurance, region)
  const own = region.insurances?.[insurance.id]
  const national = (path: string) => (
    <a href={view.at(path)}>
      {words('guide.national')}
      <span className="sr-only"> {view.say(insurance.short)}</span>
    </a>
  )
  const notes = (list: readonly Placed<Note>[]) => (
    <NoteList view={view} notes={list.map((note) => ({ ...note, onlyIf: Object.keys(note.item.when ?? {}) }))} />
  )
  const steps = [...guide.notes.route, ...guide.notes.form]
  return (
    <section aria-labelledby={insurance.id}>
      <h2 id={insurance.id}>
        <Label view={view} of={insurance.short} />
      </h2>
      <CoverageNotes view={view} answer={transfer(insurance, undefined, region, {})} />
      <Own view={view} guide={guide} />
      <Fold view={view} className="part" title={words('guide.open')} about={view.say(insurance.short)}>
        <dl className="guide">
          <Element name={words('guide.name')}>
            <p>
              <Label view={view} of={insurance.name} />
            </p>
          </Element>
          {insurance.agency ? (
            <Element name={words('guide.agency')}>
              <p>
                <Label view={view} of={insurance.agency.name} />
              </p>
            </Element>
          ) : null}
          <Element name={words('guide.basis')}>
            <p className="ground">
              <Cites view={view} basis={own?.basis ?? insurance.basis} bare />
            </p>
          </Element>
          <Element name={words('guide.conditions')}>
            {guide.outcomes.map(({ item, from }) => (
              <div key={item.id} data-outcome={item.id} data-from="region">
                <p>
                  <strong>
                    <Label view={view} of={item.title} />
                  </strong>{' '}
                  <Sentence view={view} of={item.text} />
                </p>
                <Ground view={view} item={item} from={from} />
              </div>
            ))}
            {guide.notes.condition.length > 0 ? (
              notes(guide.notes.condition)
            ) : (
              <p>{national(`/policy/${insurance.id}`)}</p>
            )}
          </Element>
          <Element name={words('guide.materials')}>
            <MaterialDifferences view={view} insurance={insurance} region={region} />
          </Element>
          <Element name={words('guide.steps')}>
            {steps.length > 0 ? notes(steps) : null}
            <p>{national(`/steps/${insurance.id}`)}</p>
          </Element>
          <Element name={words('guide.limits')}>
            {guide.notes['time-limit'].length > 0 ? (
              notes(guide.notes['time-limit'])
            ) : (
              <p>{national(`/steps/${insurance.id}`)}</p>
            )}
          </Element>
          <Element name={words('guide.fee')}>
            {guide.notes.fee.length > 0 ? notes(guide.notes.fee) : <p>{words('guide.free')}</p>}
          </Element>
          <Element name={words('guide.status')}>
            {guide.notes['status-query'].length > 0 ? notes(guide.notes['status-query']) : <p>{national('/status')}</p>}
          </Element>
          {guide.notes.place.length > 0 ? (
            <Element name={words('guide.place')}>{notes(guide.notes.place)}</Element>
          ) : null}
          {guide.notes.other.length > 0 ? (
            <Element name={words('guide.other')}>{notes(guide.notes.other)}</Element>
          ) : null}
        </dl>
      </Fold>
    </section>
  )
}

/** In a line each, the names of what the region asks for, changes or leaves out. */
function Own({ view, guide: { materials } }: { view: View; guide: Guide }) {
  const { words } = view
  return (['added', 'changed', 'omitted'] as const)
    .filter((kind) => materials[kind].length > 0)
    .map((kind) => (
      <p key={kind}>
        <strong>{words(`guide.${kind}`)}</strong>
        {materials[kind].map(({ item }) => view.say(item.name)).join(words('list.comma'))}
      </p>
    ))
}

function Element({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  )
}

/** Which papers a region adds, changes or does not ask for, by name, with the way to the whole checklist. */
export function MaterialDifferences({ view, insurance, region }: { view: View; insurance: Insurance; region: Region }) {
  const { words, site } = view
  const { added, changed, omitted } = serviceGuide(site, insurance, region).materials
  const differences = [
    ['added', added],
    ['changed', changed],
    ['omitted', omitted],
  ] as const
  return (
    <>
      {differences.map(([kind, list]) =>
        list.length > 0 ? (
          <ul key={kind}>
            {list.map(({ item, from }) => (
              <li key={item.id} data-material={item.id} data-from="region" data-known={item.known}>
                {words(`guide.${kind}`)}{' '}
                <strong>
                  <Label view={view} of={item.name} />
                </strong>
                <Ground view={view} item={item} from={from} />
              </li>
            ))}
          </ul>
        ) : null,
      )}
      <p>
        <a href={view.at(`/materials/${region.id}?insurance=${insurance.id}`)}>
          {words('guide.checklist')}
          <span className="sr-only"> {view.say(insurance.short)}</span>
        </a>
      </p>
    </>
  )
}
