import type { Insurance, Region, Site } from '#lib/content/site.ts'
import { spelling } from '#lib/words/typed.ts'
import type { Fault, Pair } from './fault.ts'
import { mistypedKeys } from './mistyped-keys.ts'
import { knownValues } from './query.ts'
import { readRegion } from './read-region.ts'

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
