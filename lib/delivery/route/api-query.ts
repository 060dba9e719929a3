import type { Site } from '#lib/content/site.ts'
import { type ApiName, LANGUAGE_KEY, ownQuery, PAGE_BESIDE, readLanguage } from '#lib/domain/api/addresses.ts'
import type { CanonicalQuery } from '#lib/domain/pages/page-query.ts'
import { canonicalQuery } from '#lib/domain/pages/pages.ts'

/** The canonical query of an answer of the API: that of the page beside it, and the language. */
export function canonicalApiQuery(name: ApiName | undefined, query: URLSearchParams, site: Site): CanonicalQuery {
  const page = name && PAGE_BESIDE[name]
  if (!name || !page) return { search: '', rewritten: false, closed: true, faulty: false }
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
    faulty: asked.faulty || language === undefined,
  }
}
