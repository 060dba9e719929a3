import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { search } from '#lib/domain/search/search.ts'
import { realSite } from './real-site.ts'
import { searchIndexes } from './search-indexes.ts'

/** A row of the tables: what somebody types on the site in which language, and the pages of which one must be near the top. */
type Row = { language: string; typed: string; pages: string[] }

const rows = readFileSync('tests/content/search-questions.md', 'utf8')
  .split('\n')
  .flatMap((line): Row[] => {
    const [, language, typed, pages] = /^\| (zh|en) \| (.+?) \| (\/.*) \|$/.exec(line) ?? []
    return language && typed && pages ? [{ language, typed, pages: pages.split(' ') }] : []
  })

const withoutAnchor = (path: string) => path.replace(/#.*$/, '') || '/'

test('the tables hold at least 80 different questions', () => {
  expect(rows.length).toBeGreaterThanOrEqual(80)
  expect(new Set(rows.map(({ typed }) => typed)).size).toBeGreaterThanOrEqual(80)
})

test.each(rows)('$language: $typed', ({ language, typed, pages }) => {
  const { hits } = search(typed, searchIndexes()[language] ?? expect.unreachable(`no index for ${language}`))
  const top = hits.slice(0, 3).map(({ document }) => withoutAnchor(document.path))
  expect(
    pages.filter((page) => top.includes(page)),
    `the first three are ${top.join(' ')}`,
  ).not.toEqual([])
})

test('the pages that answer are pages of the site, or will be', () => {
  const known = new Set(['/', ...realSite().addresses, ...realSite().unlisted])
  expect(rows.flatMap(({ pages }) => pages).filter((page) => !known.has(page))).toEqual([])
})
