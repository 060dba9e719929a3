import type { ReactNode } from 'react'
import { Cites } from '#components/words/basis-list.tsx'
import { Fold } from '#components/words/fold.tsx'
import { Label, Sentence } from '#components/words/inline.tsx'
import { Titled } from '#components/words/titled.tsx'
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
  const notes = (list: readonly Placed<Note>[], otherwise: ReactNode = null) =>
    list.length > 0 ? (
      <NoteList view={view} notes={list.map((note) => ({ ...note, onlyIf: Object.keys(note.item.when ?? {}) }))} />
    ) : (
      otherwise && <p>{otherwise}</p>
    )
  return (
    <Titled id={insurance.id} title={<Label view={view} of={insurance.short} />}>
      <CoverageNotes view={view} answer={transfer(insurance, undefined, region, {})} />
      <Own view={view} guide={guide} />
      <Fold view={view} className="part" title={words('guide.open')} about={view.say(insurance.short)}>
        <dl className="guide">
          <Element name={words('guide.name')}>
            <Label as="p" view={view} of={insurance.name} />
          </Element>
          {insurance.agency ? (
            <Element name={words('guide.agency')}>
              <Label as="p" view={view} of={insurance.agency.name} />
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
                  <Label as="strong" view={view} of={item.title} /> <Sentence view={view} of={item.text} />
                </p>
                <Ground view={view} item={item} from={from} />
              </div>
            ))}
            {notes(guide.notes.condition, national(`/policy/${insurance.id}`))}
          </Element>
          <Element name={words('guide.materials')}>
            <MaterialDifferences view={view} insurance={insurance} region={region} />
          </Element>
          <Element name={words('guide.steps')}>
            {notes([...guide.notes.route, ...guide.notes.form])}
            <p>{national(`/steps/${insurance.id}`)}</p>
          </Element>
          <Element name={words('guide.limits')}>
            {notes(guide.notes['time-limit'], national(`/steps/${insurance.id}`))}
          </Element>
          <Element name={words('guide.fee')}>{notes(guide.notes.fee, words('guide.free'))}</Element>
          <Element name={words('guide.status')}>{notes(guide.notes['status-query'], national('/status'))}</Element>
          {(['place', 'other'] as const)
            .filter((topic) => guide.notes[topic].length > 0)
            .map((topic) => (
              <Element key={topic} name={words(`guide.${topic}`)}>
                {notes(guide.notes[topic])}
              </Element>
            ))}
        </dl>
      </Fold>
    </Titled>
  )
}

/** What a region may do with a paper. */
const KINDS = ['added', 'changed', 'omitted'] as const

/** In a line each, the names of what the region asks for, changes or leaves out. */
function Own({ view, guide: { materials } }: { view: View; guide: Guide }) {
  const { words } = view
  return KINDS.filter((kind) => materials[kind].length > 0).map((kind) => (
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
  const { materials } = serviceGuide(site, insurance, region)
  return (
    <>
      {KINDS.filter((kind) => materials[kind].length > 0).map((kind) => (
        <ul key={kind}>
          {materials[kind].map(({ item, from }) => (
            <li key={item.id} data-material={item.id} data-from="region" data-known={item.known}>
              {words(`guide.${kind}`)} <Label as="strong" view={view} of={item.name} />
              <Ground view={view} item={item} from={from} />
            </li>
          ))}
        </ul>
      ))}
      <p>
        <a href={view.at(`/materials/${region.id}?insurance=${insurance.id}`)}>
          {words('guide.checklist')}
          <span className="sr-only"> {view.say(insurance.short)}</span>
        </a>
      </p>
    </>
  )
}
