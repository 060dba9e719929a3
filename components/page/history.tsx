import { DayWords } from '#components/words/day.tsx'
import type { View } from '#components/words/view.ts'
import { changesOn } from '#lib/domain/history/changes.ts'
import type { Subject } from '#lib/domain/rules/concerns.ts'

/** How often what a page says was changed, and when last, as the way to that entry of the history. */
export function History({ view, on }: { view: View; on: Subject }) {
  const changes = changesOn(view.site, on)
  const [newest] = changes
  if (!newest) return null
  return (
    <p className="history">
      <a href={`${view.at('/changes')}#${newest.id}`}>{view.words('history.summary', { count: changes.length })}</a>
      {view.words('history.newest')}
      <DayWords view={view} day={newest.day} />
    </p>
  )
}
