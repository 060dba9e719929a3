import type { Site } from '#lib/content/site.ts'
import type { Fault, Pair } from '#lib/domain/address/fault.ts'
import { isWrong, knownValues, readRegion } from '#lib/domain/address/read-keys.ts'
import { spelling } from '#lib/words/typed.ts'
import { type ApiName, apiKeys, FIELDS_KEY, REGION_FILTERS } from './addresses.ts'
import { choicesOf } from './faults.ts'

/** What narrows a list: the value that each key must have, and the fields that are wanted of each item. */
export type ListCase = {
  wanted: ReadonlyMap<string, string>
  fields: readonly string[]
  faults: readonly Fault[]
  /** The address in canonical order; what was misread stays as it was sent. */
  pairs: readonly Pair[]
}

/** Reads the keys of a list; regions may be written in each of their ways, and what is named must be a word of the site. */
export function readListCase(name: ApiName, query: URLSearchParams, site: Site): ListCase {
  const wanted = new Map<string, string>()
  const faults: Fault[] = []
  let fields: string[] = []
  const pairs = [...knownValues(query, apiKeys(name, site))].map(([key, sent]) => {
    if (key === FIELDS_KEY) {
      fields = [...new Set(sent.split(',').map((field) => field.trim()))].filter((field) => field !== '')
      return { key, sent, canonical: fields.join(',') }
    }
    const { value, fault } = wantedOf(name, key, sent, site)
    if (fault) faults.push(fault)
    if (value !== undefined) wanted.set(key, value)
    return { key, sent, canonical: value ?? sent }
  })
  return { wanted, fields, faults, pairs }
}

function wantedOf(name: ApiName, key: string, sent: string, site: Site): { value?: string; fault?: Fault } {
  if (REGION_FILTERS.has(key)) {
    const { region, fault } = readRegion(site.regions, key, sent)
    // A list of what is in a region is not that of what is around it.
    return region && (!fault || isWrong(fault))
      ? { value: region.id }
      : { fault: { key, value: sent, why: 'unknown', ...onlyWrong(fault) } }
  }
  const value = choicesOf(key, name, site)?.find((choice) => choice === spelling(sent))
  return value === undefined ? { fault: { key, value: sent, why: 'unknown' } } : { value }
}

const onlyWrong = (fault: Fault | undefined) => (fault && isWrong(fault) ? fault : {})
