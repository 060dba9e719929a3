import { changesOn } from '#lib/domain/changes.ts'
import type { Subject } from '#lib/domain/concerns.ts'
import { pathIn } from '#lib/domain/paths.ts'
import { DayWords } from './day.tsx'
import { Label } from './inline.tsx'
import type { View } from './view.ts'

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
