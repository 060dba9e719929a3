import type { Region } from '#lib/content/site.ts'
import { findRegion } from '#lib/domain/rules/find-region.ts'
import type { Fault } from './fault.ts'

/**
 * The region that a key of an address names, or what is wrong with it. Of a smaller place without a file both: the region it
 * lies in, and a fault (`within`) that says so.
 */
export function readRegion(
  regions: readonly Region[],
  key: string,
  value: string | undefined,
): { region?: Region; fault?: Fault } {
  if (value === undefined || value === '') return {}
  const found = findRegion(regions, value)
  if ('oneOf' in found) return { fault: { key, value, why: 'one-of', oneOf: found.oneOf } }
  if ('unknown' in found) return { fault: { key, value, why: 'unknown' } }
  const { region } = found
  return found.within ? { region, fault: { key, value, why: 'within', within: region } } : { region }
}

/** Whether a fault leaves nothing to answer with: of a smaller place its region answers. */
export const isWrong = ({ why }: Fault) => why !== 'within'
