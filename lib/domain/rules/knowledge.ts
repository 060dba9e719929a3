import type { Region, Site } from '#lib/content/site.ts'
import { coverageOf } from './coverage.ts'

/** How much of a region was checked: every insurance, some of them, or none. */
export type Knowledge = 'all' | 'some' | 'none'

export function knowledgeOf(region: Region, { insurances }: Pick<Site, 'insurances'>): Knowledge {
  const checked = insurances.filter(({ id }) => coverageOf(region, id) !== 'unchecked').length
  if (checked === insurances.length) return 'all'
  return checked > 0 ? 'some' : 'none'
}
