import { DayWords } from '#components/words/day.tsx'
import { Label } from '#components/words/inline.tsx'
import type { View } from '#components/words/view.ts'
import { changesOn } from '#lib/domain/history/changes.ts'
import type { Subject } from '#lib/domain/rules/concerns.ts'

/** So many changes a page names itself. */
const NEWEST = 3

/** What was changed on a page last, newest first, folded up: each leads to the entry with its reason, and the last line to all. */
export function History({ view, on }: { view: View; on: Subject }) {
  const changes = changesOn(view.site, on)
  if (changes.length === 0) return null
  const all = view.at('/changes')
  return (
    <details className="history">
      <summary>{view.words('history.summary', { count: changes.length })}</summary>
      <ul>
        {changes.slice(0, NEWEST).map((change) => (
          <li key={change.id} data-change={change.id}>
            <DayWords view={view} day={change.day} />{' '}
            <a href={`${all}#${change.id}`}>
              <Label view={view} of={change.title} />
            </a>
          </li>
        ))}
        {changes.length > NEWEST ? (
          <li>
            <a href={all}>{view.words('nav.changes')}</a>
          </li>
        ) : null}
      </ul>
    </details>
  )
}
