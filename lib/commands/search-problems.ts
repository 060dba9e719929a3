import { readFileSync } from 'node:fs'
import type { Problem } from '#lib/content/problem.ts'
import type { Site } from '#lib/content/site.ts'
import { searchFaults, searchQuestionsIn } from '#lib/domain/search/search-faults.ts'
import { buildSearchIndex } from '#lib/domain/search/search-index.ts'

const QUESTIONS = 'tests/content/search-questions.md'

/** What people type and do not find. Takes as long again as the rest of the check, and is not even loaded without being asked for. */
export function searchProblems(site: Site): Problem[] {
  const indexes = Object.fromEntries(site.languages.map((language) => [language.id, buildSearchIndex(site, language)]))
  return searchFaults(searchQuestionsIn(readFileSync(QUESTIONS, 'utf8')), indexes).map((fault) => ({
    path: QUESTIONS,
    column: 1,
    ...fault,
  }))
}
