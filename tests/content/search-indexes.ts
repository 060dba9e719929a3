import { buildSearchIndex, type SearchIndex } from '#lib/domain/search/search-index.ts'
import { realSite } from './real-site.ts'

let made: Readonly<Record<string, SearchIndex>> | undefined

/** The search index of the real site in each language, made once for all tests of a worker. */
export function searchIndexes(): Readonly<Record<string, SearchIndex>> {
  const site = realSite()
  made ??= Object.fromEntries(site.languages.map((language) => [language.id, buildSearchIndex(site, language)]))
  return made
}
