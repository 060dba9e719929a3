import type { Alert, Region } from '#lib/content/site.ts'
import type { Day } from '#lib/words/day.ts'
import { chainOf } from './coverage.ts'

/** What a page is about: its path without the language, the insurances whose page it is, and its regions. */
export type Subject = {
  path: string
  insurances?: readonly string[] | undefined
  regions?: readonly (Region | undefined)[] | undefined
}

/** What an alert or a change is about. One that names nothing is about the whole site. */
export type Scope = {
  pages?: readonly string[] | undefined
  insurances?: readonly string[] | undefined
  regions?: readonly string[] | undefined
}

/**
 * Whether something is of interest on a page: it names the page; or its insurance; or one of its regions, of a city also the
 * province. What names regions and insurances at once is about these insurances there, and of no interest elsewhere; a page
 * of a region that is not about one insurance is about all of them.
 */
export function concerns(scope: Scope, { path, insurances = [], regions = [] }: Subject): boolean {
  if (!scope.pages && !scope.insurances && !scope.regions) return true
  if (scope.pages?.includes(path === '' ? '/' : path)) return true
  const ofInsurance = insurances.some((insurance) => scope.insurances?.includes(insurance))
  if (!scope.regions) return ofInsurance
  const places = regions.flatMap((region) => (region ? chainOf(region) : []))
  const ofRegion = places.some(({ id }) => scope.regions?.includes(id))
  return ofRegion && (!scope.insurances || insurances.length === 0 || ofInsurance)
}

/** The alerts for a page on a day: those in their period, first and last day included, that concern it. */
export function alertsFor(alerts: readonly Alert[], today: Day, subject: Subject): Alert[] {
  return alerts.filter((alert) => alert.from <= today && today <= alert.until && concerns(alert, subject))
}
