import type { Alert } from '#lib/content/site.ts'
import type { Day } from '#lib/words/day.ts'
import { concerns, type Subject } from './concerns.ts'

/** The alerts for a page on a day: those in their period, first and last day included, that concern it. */
export function alertsFor(alerts: readonly Alert[], today: Day, subject: Subject): Alert[] {
  return alerts.filter((alert) => alert.from <= today && today <= alert.until && concerns(alert, subject))
}
