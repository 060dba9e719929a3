import { DayWords } from '#components/words/day.tsx'
import type { View } from '#components/words/view.ts'
import { listedGround } from '#lib/domain/pages/pages.ts'
import type { Subject } from '#lib/domain/rules/concerns.ts'
import { freshness, oldest } from '#lib/domain/rules/freshness.ts'
import type { Day } from '#lib/words/day.ts'
import { Alerts } from './alerts.tsx'
import { History } from './history.tsx'

/**
 * How a page stands on the day of the request: when it was checked and when it is due again, said aloud when overdue; what was
 * changed on it; and what is announced or under way. `on` says what the page is about; a page of the sitemap knows its days itself.
 */
export function Checked(props: { view: View; on: Subject; days?: readonly Day[]; basisCount?: number }) {
  const { view, on, basisCount } = props
  const { words, site, language, today } = view
  const days = props.days ?? listedGround(site, on.path, language.id).days
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
      <History view={view} on={on} />
      <Alerts view={view} on={on} />
    </>
  )
}
