import type { Alert } from '#lib/content/site.ts'
import type { Day } from './day.ts'

/** What a page is about, for choosing its alerts. */
export type Subject = { path: string; insurance?: string | undefined; regions: readonly string[] }

/** The alerts for a page on a day: in their period (first and last day included), and naming the page, its insurance or a region, or nothing at all. */
export function alertsFor(alerts: readonly Alert[], today: Day, subject: Subject): Alert[] {
  return alerts.filter((alert) => alert.from <= today && today <= alert.until && concerns(alert, subject))
}

function concerns({ pages, insurances, regions }: Alert, subject: Subject): boolean {
  if (!pages && !insurances && !regions) return true
  if (pages?.includes(subject.path)) return true
  if (insurances && subject.insurance && insurances.includes(subject.insurance)) return true
  return regions?.some((region) => subject.regions.includes(region)) ?? false
}
