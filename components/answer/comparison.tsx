import { Label } from '#components/words/inline.tsx'
import type { View } from '#components/words/view.ts'
import type { Insurance, Region } from '#lib/content/site.ts'
import { type Coverage, coverageOf } from '#lib/domain/rules/coverage.ts'
import { serviceGuide } from '#lib/domain/rules/service-guide.ts'
import { TOPICS } from '#lib/words/closed-words.ts'
import { NoteList } from './note-list.tsx'
import { MaterialDifferences } from './service-guide.tsx'

const RESULTS: readonly Coverage[] = ['differs', 'same', 'unchecked']

/** What two regions have of their own: first for which insurances anything differs, then for each of these the two side by side. */
export function Comparison({ view, regions }: { view: View; regions: readonly Region[] }) {
  const { words, site } = view
  const resultOf = ({ id }: Insurance): Coverage => {
    const states = regions.map((region) => coverageOf(region, id))
    return RESULTS.find((result) => result !== 'same' && states.includes(result)) ?? 'same'
  }
  const of = (result: Coverage) => site.insurances.filter((insurance) => resultOf(insurance) === result)
  return (
    <>
      <div className="answer">
        {RESULTS.filter((result) => of(result).length > 0).map((result) => (
          <p key={result} data-coverage={result}>
            <strong>{words(`compare.${result}`)}</strong>
            {of(result)
              .map(({ short }) => view.say(short))
              .join(words('list.comma'))}
          </p>
        ))}
        <p>{words('compare.answer')}</p>
      </div>
      {of('differs').map((insurance) => (
        <section key={insurance.id} aria-labelledby={insurance.id} className="wide">
          <h2 id={insurance.id}>
            <Label view={view} of={insurance.short} />
          </h2>
          <div className="two-places">
            {regions.map((region) => (
              <Side key={region.id} view={view} insurance={insurance} region={region} />
            ))}
          </div>
        </section>
      ))}
    </>
  )
}

/** What one region has of its own for one insurance; where it has nothing, that is said. */
function Side({ view, insurance, region }: { view: View; insurance: Insurance; region: Region }) {
  const state = coverageOf(region, insurance.id)
  const { notes, outcomes } = serviceGuide(view.site, insurance, region)
  const all = [...TOPICS.flatMap((topic) => notes[topic]), ...outcomes].map((note) => ({
    ...note,
    onlyIf: Object.keys(note.item.when ?? {}),
  }))
  return (
    <section data-coverage={state}>
      <Label as="h3" view={view} of={region.short} />
      {state === 'differs' ? null : <p>{view.words(`coverage.${state}`)}</p>}
      <MaterialDifferences view={view} insurance={insurance} region={region} />
      {all.length > 0 ? <NoteList view={view} notes={all} /> : null}
    </section>
  )
}
