import { DayWords } from '#components/words/day.tsx'
import { Label } from '#components/words/inline.tsx'
import type { View } from '#components/words/view.ts'
import { pathIn } from '#lib/domain/address/paths.ts'
import { changesOn } from '#lib/domain/history/changes.ts'
import type { Subject } from '#lib/domain/rules/concerns.ts'

/** What was changed on a page so far, newest first, folded up: each leads to the entry with its reason. */
export function History({ view, on }: { view: View; on: Subject }) {
  const changes = changesOn(view.site, on)
  if (changes.length === 0) return null
  return (
    <details className="history">
      <summary>{view.words('history.summary', { count: changes.length })}</summary>
      <ul>
        {changes.map((change) => (
          <li key={change.id} data-change={change.id}>
            <DayWords view={view} day={change.day} />{' '}
            <a href={`${pathIn(view.language.id, '/changes')}#${change.id}`}>
              <Label view={view} of={change.title} />
            </a>
          </li>
        ))}
      </ul>
    </details>
  )
}
