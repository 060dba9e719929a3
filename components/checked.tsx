import type { Day } from '#lib/domain/day.ts'
import { freshness, oldest } from '#lib/domain/freshness.ts'
import { DayWords } from './day.tsx'
import type { View } from './view.ts'

/** When a page was checked and when it is due again, for the day of the request; an overdue check is said aloud. */
export function Checked({ view, days, basisCount }: { view: View; days: readonly Day[]; basisCount?: number }) {
  const { words, site, today } = view
  const { state, verified, nextCheck } = freshness(oldest(days), site.settings.review_days, today)
  return (
    <>
      <p className="checked" data-freshness={state}>
        {words('checked.on')} <DayWords view={view} day={verified} />
        {words('checked.next')} <DayWords view={view} day={nextCheck} />
        {basisCount ? (
          <>
            {words('separator')}
            <a href="#basis">{words('checked.basis', { count: basisCount })}</a>
          </>
        ) : null}
      </p>
      {state === 'overdue' ? <p className="notice">{words('checked.overdue')}</p> : null}
    </>
  )
}
