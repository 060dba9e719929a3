import type { Site } from '#lib/content/site.ts'
import type { Fault, Pair } from './fault.ts'
import { LINK_PAGES, type Link } from './link.ts'
import { readKeys } from './read-keys.ts'

const REGIONS = new Set(['leaving', 'joining'])

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
  const { values, faults, one, insurance: insuranceIn, region, pairs } = readKeys(query, keys)
  const insurance = insuranceIn(site)
  const [leaving, joining] = [region('leaving', site), region('joining', site)]
  const page = one('page', (value) => LINK_PAGES.find((id) => id === value))
  const lang = one('lang', (value) => site.languages.find(({ id }) => id === value))?.id
  const anyCase = [insurance, leaving, joining].some((part) => part !== undefined)
  return {
    link: { page: page ?? (anyCase ? 'plan' : 'home'), language: lang ?? language, insurance, leaving, joining },
    typed: values,
    faults: faults.map((fault) =>
      REGIONS.has(fault.key) && fault.why === 'unknown' ? { ...fault, why: 'region' } : fault,
    ),
    pairs: pairs({ insurance: insurance?.id, leaving: leaving?.id, joining: joining?.id, page, lang }),
  }
}
