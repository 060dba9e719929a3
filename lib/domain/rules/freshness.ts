import { addDays, type Day } from '#lib/words/day.ts'

/** How old a check is: within its review period, in the period's last 14 days, or past it. */
export type Freshness = { state: 'fresh' | 'due' | 'overdue'; verified: Day; nextCheck: Day }

/** A check is "due" in so many last days of its period. */
export const NOTICE_DAYS = 14

/** Compares the day of a check plus the review period with today. The day of the next check itself still counts as in time. */
export function freshness(verified: Day, reviewDays: number, today: Day): Freshness {
  const nextCheck = addDays(verified, reviewDays)
  const state = today > nextCheck ? 'overdue' : today > addDays(nextCheck, -NOTICE_DAYS) ? 'due' : 'fresh'
  return { state, verified, nextCheck }
}

/** The oldest of some checks: a page is as fresh as its stalest statement. */
export function oldest(days: readonly Day[]): Day {
  const [first] = [...days].sort()
  if (first === undefined) throw new Error('oldest() needs at least one day')
  return first
}
