import { search } from './search.ts'
import type { SearchIndex } from './search-index.ts'

/** What people type in which language, and the pages of which one must be among the first three answers. */
export type SearchQuestion = { line: number; language: string; typed: string; pages: readonly string[] }

/** The rows `| zh | 转社保 | / /steps |` of a text, each with its line. */
export function searchQuestionsIn(text: string): SearchQuestion[] {
  return text.split('\n').flatMap((row, index) => {
    const [, language, typed, pages] = /^\| ([a-z]{2,3}) \| (.+?) \| (\/.*) \|$/.exec(row) ?? []
    return language && typed && pages ? [{ line: index + 1, language, typed, pages: pages.split(' ') }] : []
  })
}

/** Questions that the search does not answer within the first three. */
export function searchFaults(
  questions: readonly SearchQuestion[],
  indexes: Readonly<Record<string, SearchIndex>>,
): { line: number; message: string }[] {
  return questions.flatMap(({ line, language, typed, pages }) => {
    const index = indexes[language]
    if (!index) return [{ line, message: `"${language}" has no search; write a language of the site` }]
    const { hits } = search(typed, index)
    const top = hits.slice(0, 3).map(({ document }) => document.path.replace(/#.*$/, '') || '/')
    if (pages.some((page) => top.includes(page))) return []
    return [
      { line, message: `"${typed}" finds ${top.join(' ') || 'nothing'} first; it should find ${pages.join(' or ')}` },
    ]
  })
}
