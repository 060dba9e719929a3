import { Ground } from '#components/answer/checklist.tsx'
import { CityList } from '#components/answer/coverage-notes.tsx'
import { Fold } from '#components/words/fold.tsx'
import { InlineNodes, Label } from '#components/words/inline.tsx'
import { Mark } from '#components/words/mark.tsx'
import { OnlyIf } from '#components/words/only-if.tsx'
import { statementMarks } from '#components/words/statement-marks.ts'
import type { View } from '#components/words/view.ts'
import type { Note, Region } from '#lib/content/site.ts'
import type { Answered } from '#lib/domain/rules/answered.ts'
import { type Coverage, chainOf } from '#lib/domain/rules/coverage.ts'
import type { Transfer } from '#lib/domain/rules/transfer.ts'
import { splitSentences } from '#lib/domain/words/sentences.ts'

/** What the two places change, and only that; of a place that nobody has checked, that it is so. */
export function PlanPlaces({ view, answer }: { view: View; answer: Transfer }) {
  const { leaving, joining, coverage, insurance } = answer
  const places = [
    ...(leaving && leaving !== joining ? [{ region: leaving, state: coverage.leaving }] : []),
    ...(joining ? [{ region: joining, state: coverage.joining }] : []),
  ]
  if (places.length === 0) return null
  return (
    <section aria-labelledby="places">
      <h2 id="places">{view.words('plan.places')}</h2>
      {places.map(({ region, state }) => (
        <Place key={region.id} view={view} answer={answer} region={region} state={state} />
      ))}
      {joining ? <CityList view={view} region={joining} insurance={insurance.id} /> : null}
    </section>
  )
}

type PlaceProps = { view: View; answer: Transfer; region: Region; state: Coverage | undefined }

function Place({ view, answer, region, state }: PlaceProps) {
  const { words } = view
  const chain = chainOf(region)
  const own = ({ from }: { from: Region | undefined }) => from !== undefined && chain.includes(from)
  const names = [...answer.materials, ...answer.steps]
    .filter(own)
    .map(({ item }) => view.say('name' in item ? item.name : item.title))
  const notes = answer.notes.filter(own)
  return (
    <div className="place">
      <p data-coverage={state}>
        <a href={view.at(`/regions/${region.id}`)}>
          <Label view={view} of={region.short} />
        </a>
        {words('list.colon')}
        {words(`place.${state}`)}
        {names.length > 0 ? words('place.items', { names: names.join(words('list.comma')) }) : ''}
      </p>
      {notes.length > 0 ? (
        <ul className="notes">
          {notes.slice(0, SHOWN).map((note) => (
            <PlaceNote key={note.item.id} view={view} note={note} />
          ))}
        </ul>
      ) : null}
      {notes.length > SHOWN ? (
        <Fold view={view} title={words('place.more', { count: notes.length - SHOWN })} about={view.say(region.short)}>
          <ul className="notes">
            {notes.slice(SHOWN).map((note) => (
              <PlaceNote key={note.item.id} view={view} note={note} whole />
            ))}
          </ul>
        </Fold>
      ) : null}
    </div>
  )
}

/** Notes of a place that stand there without a touch, with their first sentence. */
const SHOWN = 1

type PlaceNoteProps = { view: View; note: Answered<Note>; whole?: boolean }

function PlaceNote({ view, note: { item, from, onlyIf }, whole = false }: PlaceNoteProps) {
  const nodes = view.say(item.text)
  const { first, rest } = splitSentences(nodes, whole ? Number.POSITIVE_INFINITY : 1)
  return (
    <li data-note={item.id} {...statementMarks({ item, from, onlyIf })}>
      <OnlyIf view={view} when={item.when} open={onlyIf} />
      <p>
        <InlineNodes view={view} nodes={first} />
        <Mark view={view} of={item} />
      </p>
      {rest.length > 0 ? (
        <Fold view={view} title={view.words('plan.read-on')}>
          <p>
            <InlineNodes view={view} nodes={rest} />
          </p>
          <Ground view={view} item={item} from={from} />
        </Fold>
      ) : (
        <Ground view={view} item={item} from={from} />
      )}
    </li>
  )
}

/** The notes of places, in order: what numbers a plan's grounds must know them. */
export function placeNotes({ notes, leaving, joining }: Transfer): Answered<Note>[] {
  const of = (region: Region | undefined) =>
    region ? notes.filter(({ from }) => from && chainOf(region).includes(from)) : []
  return [...new Set([...of(leaving), ...of(joining)])]
}
