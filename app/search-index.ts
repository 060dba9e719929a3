import type { Language, Site } from '#lib/content/site.ts'
import { buildSearchIndex, type SearchIndex } from '#lib/domain/search/search-index.ts'
import { siteToday } from './view.ts'

const indexes = new WeakMap<Site, Map<string, SearchIndex>>()

/** The search index of the site in a language, made once in a process. */
export function searchIndexOf(language: Language): SearchIndex {
  const site = siteToday()
  const made = indexes.get(site) ?? new Map<string, SearchIndex>()
  indexes.set(site, made)
  const index = made.get(language.id) ?? buildSearchIndex(site, language)
  made.set(language.id, index)
  return index
}
