import type { Site } from '#lib/content/site.ts'
import { type Pair, queryFrom } from '#lib/domain/address/fault.ts'
import { readLinkCase } from '#lib/domain/address/link-query.ts'
import { ASK_KEY, caseKeys, isHistory, keysOf, knownValues, readCaseAt } from '#lib/domain/address/query.ts'
import { type ApiName, LANGUAGE_KEY, ownQuery, PAGE_BESIDE, readLanguage } from '#lib/domain/api/addresses.ts'
import { readHistoryCase } from '#lib/domain/history/changes.ts'
import { readSearch } from '#lib/domain/search/search-query.ts'
import { readDeadlineCase } from '#lib/domain/tools/deadline-query.ts'
import { readPaymentCase } from '#lib/domain/tools/payment-query.ts'

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
  // Days, years and questions are free text: the number of such addresses has no bound, so they are never stored.
  if (path.startsWith('/tools/')) return canonicalPairs(toolPairs(path, query, site), false)
  if (path === '/search') return canonicalPairs(readSearch(query).pairs, false)
  if (isHistory(path)) {
    const { pairs, misread } = readHistoryCase(query, site)
    return canonicalPairs(pairs, misread.length === 0)
  }
  const keys = keysOf(path, site)
  if (LINK_FORMS.has(path)) {
    const { pairs, faults } = readLinkCase(query, site, keys, site.settings.default_language)
    return canonicalPairs(pairs, faults.length === 0)
  }
  const sent = knownValues(query, keys)
  if (sent.size === 0) return { search: '', rewritten: false, closed: true }
  const { insurance, leaving, joining, answers, ask, misread } = readCaseAt(path, new URLSearchParams([...sent]), site)
  const understood: Readonly<Record<string, string | undefined>> = {
    ...answers,
    insurance: insurance?.id,
    leaving: leaving?.id,
    joining: joining?.id,
    [ASK_KEY]: ask?.id,
    ...Object.fromEntries(misread.map(({ key, value }) => [key, value])),
  }
  const ofCase = new Set([...caseKeys(site), ASK_KEY])
  const values = [...sent].map(([key, value]) => [key, ofCase.has(key) ? understood[key] : value] as const)
  const kept = values.filter((pair): pair is [string, string] => pair[1] !== undefined)
  return {
    search: kept.length > 0 ? `?${new URLSearchParams(kept)}` : '',
    rewritten: values.some(([key, value]) => value !== sent.get(key)),
    closed: misread.length === 0 && keys.every((key) => ofCase.has(key)),
  }
}

/** The same for an answer of the API: the query of the page beside it, and the language. */
export function canonicalApiQuery(name: ApiName | undefined, query: URLSearchParams, site: Site): CanonicalQuery {
  const page = name && PAGE_BESIDE[name]
  if (!name || !page) return { search: '', rewritten: false, closed: true }
  const own = ownQuery(name, query, site)
  const asked = canonicalQuery(page, own, site)
  const { sent, language } = readLanguage(own, site)
  if (sent === undefined) return asked
  const pairs = new URLSearchParams(asked.search)
  pairs.append(LANGUAGE_KEY, language?.id ?? sent)
  return {
    search: `?${pairs}`,
    rewritten: asked.rewritten || sent !== language?.id,
    closed: asked.closed && language !== undefined,
  }
}

function toolPairs(path: string, query: URLSearchParams, site: Site): readonly Pair[] {
  if (path === '/tools/payment-place') return readPaymentCase(query, site).pairs
  return readDeadlineCase(query, site, path.endsWith('.ics')).pairs
}

/** The canonical query of some pairs; `bounded` says that each has one of the site's own values. */
function canonicalPairs(pairs: readonly Pair[], bounded: boolean): CanonicalQuery {
  return {
    search: queryFrom(pairs),
    rewritten: pairs.some(({ sent, canonical }) => sent !== canonical),
    closed: bounded || pairs.length === 0,
  }
}
