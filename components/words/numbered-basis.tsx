import { freshness } from '#lib/domain/rules/freshness.ts'
import { Cites } from './basis-list.tsx'
import { DayWords } from './day.tsx'
import { KnownBadge } from './known-badge.tsx'
import { Part } from './part.tsx'
import type { View } from './view.ts'

/** What the page rests on, numbered as at the statements: the articles, how it is known, and the day where it is not that of the page. */
export function NumberedBasis({ view, day }: { view: View; day: string }) {
  const { words, grounds, site, today } = view
  return (
    <Part
      view={view}
      id="basis"
      className="basis numbered"
      title={words('checked.basis', { count: grounds?.list.length ?? 0 })}
    >
      <ol>
        {grounds?.list.map((ground, index) => (
          <li key={ground.basis.map(({ source, article }) => source + article).join()} id={`g${index + 1}`}>
            <Cites view={view} basis={ground.basis} bare />
            {ground.verified && ground.verified !== day ? (
              <span
                className="meta"
                data-freshness={freshness(ground.verified, site.settings.review_days, today).state}
              >
                {words('separator')}
                {words('checked.on')}
                <DayWords view={view} day={ground.verified} />
              </span>
            ) : null}{' '}
            <a className="back" href={`#m${index + 1}`} aria-label={words('basis.back', { number: index + 1 })}>
              ↑
            </a>
            <KnownBadge view={view} known={ground.known} reportedIn={ground.reported_in} />
          </li>
        ))}
      </ol>
    </Part>
  )
}
