import type { Region } from '#lib/content/site.ts'
import { chainOf } from './coverage.ts'

/**
 * Regions under the six areas of the GB/T 2260 code (its first digit), in code order: 1 North … 6 Northwest.
 * A unit without a code stands with its neighbour in the order (the Corps with Xinjiang).
 */
export function areasOf(regions: readonly Region[]): { area: string; regions: Region[] }[] {
  const areas: { area: string; regions: Region[] }[] = []
  for (const region of regions) {
    const area = chainOf(region)[0]?.code?.[0] ?? areas.at(-1)?.area ?? ''
    const last = areas.at(-1)
    if (last?.area === area) last.regions.push(region)
    else areas.push({ area, regions: [region] })
  }
  return areas
}
