import type { Site } from '#lib/content/site.ts'
import { coverageOf } from '#lib/domain/rules/coverage.ts'
import { hasLimits } from '#lib/domain/tools/deadlines.ts'
import { type ApiName, apiPath } from './addresses.ts'

/** The query of an example, made from what the site holds: empty text for a list. */
export function exampleQuery(name: ApiName, site: Site): string {
  const [insurance] = site.insurances
  const provinces = site.regions.filter(({ parent }) => parent === undefined)
  const leaving = provinces[0]
  const joining =
    provinces.find((each) => each !== leaving && insurance && coverageOf(each, insurance.id) === 'differs') ??
    provinces.at(-1)
  if (!insurance || !leaving || !joining) return ''
  const limited = site.insurances.find((each) => hasLimits(each, site)) ?? insurance
  // A day of a year whose holidays are settled, so that the example shows a last day.
  const year = site.calendars.findLast(({ published }) => published)?.year ?? 2026
  const queries: Partial<Record<ApiName, string>> = {
    checklist: `?insurance=${insurance.id}&leaving=${leaving.id}&joining=${joining.id}`,
    deadlines: `?insurance=${limited.id}&event=applied&date=${year}-03-02`,
    'payment-place': `?hukou=${leaving.id}&now=${joining.id}&place=${joining.id}&years=8-6`,
  }
  return queries[name] ?? ''
}

/** The address of an example, in a language where it has one. */
export function exampleAddress(name: ApiName, site: Site, language: string): string {
  const query = exampleQuery(name, site)
  return apiPath(name) + (query === '' ? '' : `${query}&lang=${language}`)
}

/** An answer with the first item of each list, to show its form. */
export function firstOfEach(value: unknown): unknown {
  if (Array.isArray(value)) return value.slice(0, 1).map(firstOfEach)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, firstOfEach(inner)]))
}
