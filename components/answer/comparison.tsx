import { Label } from '#components/words/inline.tsx'
import type { View } from '#components/words/view.ts'
import type { Insurance, Region } from '#lib/content/site.ts'
import { coverageOf } from '#lib/domain/rules/coverage.ts'
import { serviceGuide, TOPICS } from '#lib/domain/rules/service-guide.ts'
import { NoteList } from './note-list.tsx'
import { MaterialDifferences } from './service-guide.tsx'

/** What two regions have of their own for one insurance, one after the other; where neither has anything, that is said. */
export function Comparison({
  view,
  insurance,
  regions,
}: {
  view: View
  insurance: Insurance
  regions: readonly Region[]
}) {
  const states = regions.map((region) => coverageOf(region, insurance.id))
  if (states.every((state) => state !== 'differs'))
    return <p>{view.words(states.includes('unchecked') ? 'compare.unchecked' : 'compare.same')}</p>
  return regions.map((region, index) => {
    const { notes, outcomes } = serviceGuide(view.site, insurance, region)
    const all = [...TOPICS.flatMap((topic) => notes[topic]), ...outcomes].map((note) => ({
      ...note,
      onlyIf: Object.keys(note.item.when ?? {}),
    }))
    return (
      <section key={region.id} data-coverage={states[index]}>
        <h3>
          <Label view={view} of={region.short} />
        </h3>
        {states[index] === 'differs' ? null : <p>{view.words(`coverage.${states[index]}`)}</p>}
        <MaterialDifferences view={view} insurance={insurance} region={region} />
        {all.length > 0 ? <NoteList view={view} notes={all} /> : null}
      </section>
    )
  })
}
