import type { Site } from '#lib/content/site.ts'
import { readDeadlineCase } from '#lib/domain/deadline-query.ts'
import { type Pair, queryFrom } from '#lib/domain/fault.ts'
import { readLinkCase } from '#lib/domain/link-query.ts'
import { readPaymentCase } from '#lib/domain/payment-query.ts'
import { caseKeys, keysOf, knownValues, readCaseAt } from '#lib/domain/query.ts'

/** Pages that make links and sheets for a case. */
const LINK_FORMS = new Set(['/staff', '/poster', '/handout'])

export type CanonicalQuery = {
  /** `?insurance=medical&leaving=shaanxi`, or empty text. */
  search: string
  /** A value was written in another accepted form, or answers a question that this case never asks. */
  rewritten: boolean
  /** Every value is one of the site's own: the number of such addresses is bounded, that of all others is not. */
  closed: boolean
}

/**
 * The canonical query of a page: its own keys in their order, first values, regions as slugs.
 * A value nobody knows is kept as it was written, so that the page can name it.
 */
export function canonicalQuery(path: string, query: URLSearchParams, site: Site): CanonicalQuery {
  if (path.startsWith('/tools/')) {
    const pairs = toolPairs(path, query, site)
    // Days and years are free text: the number of such addresses has no bound, so they are never stored.
    return canonicalPairs(pairs, pairs.length === 0)
  }
  const keys = keysOf(path, site)
  if (LINK_FORMS.has(path)) {
    const { pairs, faults } = readLinkCase(query, site, keys, site.settings.default_language)
    return canonicalPairs(pairs, faults.length === 0)
  }
  const sent = knownValues(query, keys)
  if (sent.size === 0) return { search: '', rewritten: false, closed: true }
  const { insurance, leaving, joining, answers, misread } = readCaseAt(path, new URLSearchParams([...sent]), site)
  const understood: Readonly<Record<string, string | undefined>> = {
    ...answers,
    insurance: insurance?.id,
    leaving: leaving?.id,
    joining: joining?.id,
    ...Object.fromEntries(misread.map(({ key, value }) => [key, value])),
  }
  const ofCase = new Set(caseKeys(site))
  const values = [...sent].map(([key, value]) => [key, ofCase.has(key) ? understood[key] : value] as const)
  const kept = values.filter((pair): pair is [string, string] => pair[1] !== undefined)
  return {
    search: kept.length > 0 ? `?${new URLSearchParams(kept)}` : '',
    rewritten: values.some(([key, value]) => value !== sent.get(key)),
    closed: misread.length === 0 && keys.every((key) => ofCase.has(key)),
  }
}

function toolPairs(path: string, query: URLSearchParams, site: Site): readonly Pair[] {
  if (path === '/tools/payment-place') return readPaymentCase(query, site).pairs
  return readDeadlineCase(query, site, path.endsWith('.ics')).pairs
}

function canonicalPairs(pairs: readonly Pair[], closed: boolean): CanonicalQuery {
  return {
    search: queryFrom(pairs),
    rewritten: pairs.some(({ sent, canonical }) => sent !== canonical),
    closed,
  }
}
