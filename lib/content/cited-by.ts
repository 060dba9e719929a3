import type { Entries, Entry } from './entries.ts'
import type { Kind } from './kinds.ts'
import { allStatements } from './statements.ts'

const PAGE_OF: Partial<Record<Kind, (id: string) => string>> = {
  policy: (id) => `/policy/${id}`,
  steps: (id) => `/steps/${id}`,
  insurance: (id) => `/plan?insurance=${id}`,
  materials: (id) => `/plan?insurance=${id}`,
  channels: (id) => `/plan?insurance=${id}`,
  stage: (id) => `/status/${id}`,
  problem: (id) => `/problems/${id}`,
  question: (id) => `/questions/${id}`,
  region: (id) => `/regions/${id}`,
  page: (id) => `/${id}`,
  channel: () => '/channels',
  term: () => '/glossary',
  tool: (id) => `/tools/${id}`,
  change: () => '/changes',
  sayings: () => '/what-to-say',
}

/** For every source, the pages that rest on it, as paths without their language, in the order of the content. */
export function citedBy(entries: Entries): Map<string, string[]> {
  const pages = new Map<string, Set<string>>()
  for (const statement of allStatements(entries)) {
    const page = pageOf(statement.entry)
    if (statement.type !== 'citation' || !page) continue
    const { source } = statement.citation
    pages.set(source, (pages.get(source) ?? new Set()).add(page))
  }
  return new Map([...pages].map(([source, found]) => [source, [...found]]))
}

/** The page on which a file's words stand, as a path without its language. */
export const pageOf = ({ place }: Entry) => PAGE_OF[place.kind]?.(place.id)
