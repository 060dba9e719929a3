import type { Region, Site } from '#lib/content/site.ts'

/** What is known of a region for one insurance: nobody has checked; checked and like the nation; checked and different. */
export type Coverage = 'unchecked' | 'same' | 'differs'

/** The state of a region for an insurance. A city that nobody has checked has its province's state: the province's rules hold there. */
export function coverageOf(region: Region, insurance: string): Coverage {
  const own = region.insurances?.[insurance]
  const above = region.parent ? coverageOf(region.parent, insurance) : 'unchecked'
  if (!own) return above
  if (own.materials || own.steps || own.outcomes || own.notes) return 'differs'
  return above === 'differs' ? 'differs' : 'same'
}

/** A region's chain from the province-level unit down to the region itself. */
export function chainOf(region: Region): Region[] {
  return region.parent ? [...chainOf(region.parent), region] : [region]
}

/** How much of a region was checked: every insurance, some of them, or none. */
export type Knowledge = 'all' | 'some' | 'none'

export function knowledgeOf(region: Region, { insurances }: Pick<Site, 'insurances'>): Knowledge {
  const checked = insurances.filter(({ id }) => coverageOf(region, id) !== 'unchecked').length
  if (checked === insurances.length) return 'all'
  return checked > 0 ? 'some' : 'none'
}
