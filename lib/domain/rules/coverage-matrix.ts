import type { Insurance, Region, Site } from '#lib/content/site.ts'
import type { Day } from '#lib/words/day.ts'
import { type Coverage, coverageOf } from './coverage.ts'
import { type Freshness, freshness } from './freshness.ts'

/** One cell of the matrix region × insurance: what is known, how, since when, and when it is due again. */
export type Cell = {
  region: Region
  insurance: Insurance
  state: Coverage
  known: 'official' | 'reported' | undefined
  check: Freshness | undefined
}

/** The state of every region for every insurance, the oldest checks first and what nobody has checked last. */
export function coverageMatrix(
  site: Pick<Site, 'regions' | 'insurances' | 'settings'>,
  today: Day,
): { region: Region; cells: Cell[] }[] {
  const rows = site.regions.map((region) => ({
    region,
    cells: site.insurances.map((insurance) => {
      const own = region.insurances?.[insurance.id]
      return {
        region,
        insurance,
        state: coverageOf(region, insurance.id),
        known: own && (own.known ?? ('official' as const)),
        check: own && freshness(own.verified, site.settings.review_days, today),
      }
    }),
  }))
  const oldestCheck = ({ cells }: { cells: Cell[] }) =>
    cells.flatMap(({ check }) => (check ? [check.verified] : [])).sort()[0] ?? '9999'
  return rows.sort((a, b) => (oldestCheck(a) < oldestCheck(b) ? -1 : oldestCheck(a) > oldestCheck(b) ? 1 : 0))
}
