import type { Insurance, Region, Site } from '#lib/content/site.ts'
import { findRegion } from '#lib/domain/rules/find-region.ts'
import { isNear } from '#lib/words/near.ts'
import { spelling, typed } from '#lib/words/typed.ts'
import type { Fault, Pair } from './fault.ts'

/** Only the known keys of a query, each with its first value, as the reader sees it; an empty value counts as absent. */
export function knownValues(query: URLSearchParams, keys: readonly string[]): Map<string, string> {
  const values = new Map<string, string>()
  for (const key of keys) {
    const value = typed(query.get(key) ?? '')
    if (value !== '') values.set(key, value)
  }
  return values
}

/**
 * Keys of an address with one slip in them (`hukuo`), where the key that was meant is not there itself. What other programs add
 * (`from`, `utm_source`) is near to no key of ours and is ignored.
 */
function mistypedKeys(query: URLSearchParams, keys: readonly string[]): Fault[] {
  const absent = keys.filter((key) => !query.has(key))
  return [...query].flatMap(([sent, value]) => {
    if (keys.includes(sent)) return []
    const spelled = spelling(sent)
    const meant = absent.find((key) => isNear(key, spelled))
    return meant ? [{ key: meant, value, why: 'key', as: sent }] : []
  })
}

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

/** The keys of an address, read one by one; what cannot be used is gathered in `faults` as it is met. */
export function readKeys(query: URLSearchParams, keys: readonly string[]) {
  const values = knownValues(query, keys)
  const faults: Fault[] = mistypedKeys(query, keys)
  /** What a key names, found by its value in one spelling. */
  const one = <T>(key: string, find: (value: string) => T | undefined): T | undefined => {
    const value = values.get(key)
    const found = value === undefined ? undefined : find(spelling(value))
    if (value !== undefined && found === undefined) faults.push({ key, value, why: 'unknown' })
    return found
  }
  return {
    values,
    faults,
    one,
    insurance: ({ insurances }: Pick<Site, 'insurances'>): Insurance | undefined =>
      one('insurance', (value) => insurances.find(({ id }) => id === value)),
    region: (key: string, { regions }: Pick<Site, 'regions'>): Region | undefined => {
      const { region, fault } = readRegion(regions, key, values.get(key))
      if (fault) faults.push(fault)
      return region
    },
    /** The address in canonical order: what was misread stays as it was sent. */
    pairs: (understood: Readonly<Record<string, string | undefined>>): Pair[] =>
      [...values].map(([key, sent]) => ({ key, sent, canonical: understood[key] ?? sent })),
  }
}
