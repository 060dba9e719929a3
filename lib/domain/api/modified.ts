import { NOTICE_DAYS } from '#lib/domain/rules/freshness.ts'
import { addDays, type Day } from '#lib/words/day.ts'

/**
 * The moment since which an answer is as it is: the newest day of a check in it, or the day on which one of these checks came due
 * or overdue, or on which an alert or an entry of the history began or ended (`begun`), whichever is the latest; never the clock. Milliseconds since 1970.
 * A check counts from 0:00 UTC of its day (8:00 in China), a change of state from the beginning of its day in Shanghai.
 */
export function modifiedOf(answer: unknown, today: Day, begun: readonly { from: Day; until?: Day }[]): number {
  const checks: Day[] = []
  const changes = begun.flatMap(({ from, until }) => (until ? [from, addDays(until, 1)] : [from]))
  const walk = (value: unknown) => {
    if (typeof value !== 'object' || value === null) return
    if ('verified' in value && typeof value.verified === 'string') checks.push(value.verified)
    if ('next_check' in value && typeof value.next_check === 'string')
      changes.push(addDays(value.next_check, 1 - NOTICE_DAYS), addDays(value.next_check, 1))
    for (const inner of Object.values(value)) walk(inner)
  }
  walk(answer)
  const passed = changes.filter((day) => day <= today).map(beginning)
  return Math.max(0, ...checks.filter((day) => day <= today).map((day) => Date.parse(`${day}T00:00:00Z`)), ...passed)
}

const beginning = (day: Day) => Date.parse(`${day}T00:00:00+08:00`)
