import type { Region, Site } from '#lib/content/site.ts'
import { spelling } from '#lib/words/typed.ts'
import type { Fault, Pair } from './fault.ts'
import { LINK_PAGES, type Link } from './link.ts'
import { mistypedKeys } from './mistyped-keys.ts'
import { knownValues } from './query.ts'
import { readRegion } from './read-region.ts'

/** A link as an address asks for it. What is absent was not given, or was misread. */
export type LinkCase = {
  link: Link
  /** What was typed, to stand in its field again: regions in the words of the reader. */
  typed: ReadonlyMap<string, string>
  faults: readonly Fault[]
  /** The address in canonical order. */
  pairs: readonly Pair[]
}

/**
 * Reads the query of the page for staff, of a poster or a handout; `language` is that of the page asked. A region may be written as its slug, its
 * GB/T 2260 code or its name. Without a page, a case leads to its plan, and nothing at all to the home page.
 */
export function readLinkCase(
  query: URLSearchParams,
  site: Pick<Site, 'insurances' | 'regions' | 'languages'>,
  keys: readonly string[],
  language: string,
): LinkCase {
  const values = knownValues(query, keys)
  const faults: Fault[] = mistypedKeys(query, keys)
  const one = <T>(key: string, find: (value: string) => T | undefined): T | undefined => {
    const value = values.get(key)
    const found = value === undefined ? undefined : find(spelling(value))
    if (value !== undefined && found === undefined) faults.push({ key, value, why: 'unknown' })
    return found
  }
  const insurance = one('insurance', (value) => site.insurances.find(({ id }) => id === value))
  const region = (key: string): Region | undefined => {
    const { region: found, fault } = readRegion(site.regions, key, values.get(key))
    if (fault) faults.push(fault.why === 'unknown' ? { ...fault, why: 'region' } : fault)
    return found
  }
  const [leaving, joining] = [region('leaving'), region('joining')]
  const page = one('page', (value) => LINK_PAGES.find((id) => id === value))
  const lang = one('lang', (value) => site.languages.find(({ id }) => id === value))?.id
  const understood: Readonly<Record<string, string | undefined>> = {
    insurance: insurance?.id,
    leaving: leaving?.id,
    joining: joining?.id,
    page,
    lang,
  }
  const anyCase = [insurance, leaving, joining].some((part) => part !== undefined)
  return {
    link: { page: page ?? (anyCase ? 'plan' : 'home'), language: lang ?? language, insurance, leaving, joining },
    typed: values,
    faults,
    pairs: [...values].map(([key, sent]) => ({ key, sent, canonical: understood[key] ?? sent })),
  }
}
