import type { Site } from '#lib/content/site.ts'
import { type ApiName, apiKeys, isList, LANGUAGE_KEY, PAGE_BESIDE, readLanguage } from '#lib/domain/api/addresses.ts'
import { unknownKeys } from '#lib/domain/api/faults.ts'
import { readListCase } from '#lib/domain/api/list-query.ts'
import { type CanonicalQuery, canonical } from '#lib/domain/pages/page-query.ts'
import { canonicalQuery } from '#lib/domain/pages/pages.ts'

/**
 * The canonical query of an answer of the API: that of the page beside it with the language, or that of a list. An item, without a name
 * here, takes no keys. Keys that are refused are handed on as they were sent: the refusal names them.
 */
export function canonicalApiQuery(name: ApiName | undefined, query: URLSearchParams, site: Site): CanonicalQuery {
  const keys = name ? apiKeys(name, site) : []
  if (unknownKeys(query, keys).length > 0) return { search: `?${query}`, rewritten: false, closed: false, faulty: true }
  if (!name) return canonical({ pairs: [], faults: [], closed: true })
  if (isList(name)) {
    const { pairs, faults, fields } = readListCase(name, query, site)
    // There are too many ways to choose fields.
    return canonical({ pairs, faults, closed: faults.length === 0 && fields.length === 0 })
  }
  const asked = canonicalQuery(PAGE_BESIDE[name] ?? '', query, site)
  const { sent, language } = readLanguage(query, site)
  if (sent === undefined) return asked
  const pairs = new URLSearchParams(asked.search)
  pairs.append(LANGUAGE_KEY, language?.id ?? sent)
  return {
    search: `?${pairs}`,
    rewritten: asked.rewritten || sent !== language?.id,
    closed: asked.closed && language !== undefined,
    faulty: asked.faulty || language === undefined,
  }
}
