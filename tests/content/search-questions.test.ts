import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { searchQuestionsIn } from '#lib/domain/search/search-faults.ts'
import { realSite } from './real-site.ts'

const rows = searchQuestionsIn(readFileSync('tests/content/search-questions.md', 'utf8'))

test('the tables hold at least 80 different questions', () => {
  expect(new Set(rows.map(({ typed }) => typed)).size).toBeGreaterThanOrEqual(80)
})

test('the pages that answer are pages of the site, or will be', () => {
  const known = new Set(['/', ...realSite().addresses, ...realSite().unlisted])
  expect(rows.flatMap(({ pages }) => pages).filter((page) => !known.has(page))).toEqual([])
})
