import { LISTED_PAGES, pathsOf, UNLISTED_PAGES } from '#lib/words/page-paths.ts'
import { type Entries, idsOf } from './entries.ts'
import type { Kind } from './kinds.ts'

/**
 * Every page of the site as a path without its language, spelt out from the files that exist, also from those that could not be
 * read: one problem is told once. The sitemap, the delivery's table and the check of internal links all read this one list.
 */
export function addressesOf(entries: Entries): string[] {
  const ids = idsIn(entries)
  const absent = new Set([
    ...(entries.term.length > 0 ? [] : ['/glossary']),
    ...(entries.change.length > 0 ? [] : ['/changes']),
    ...(entries.question.length > 0 ? [] : ['/questions']),
  ])
  const tools = new Set(ids('tool').map((tool) => `/tools/${tool}`))
  return pathsOf(LISTED_PAGES, ids).filter(
    (path) => !absent.has(path) && (!path.startsWith('/tools/') || tools.has(path)),
  )
}

/** The pages that are not in the sitemap. */
export const unlistedOf = (entries: Entries): string[] => pathsOf(UNLISTED_PAGES, idsIn(entries))

const idsIn = (entries: Entries) => (name: string) => idsOf(entries, name as Kind)
