import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { quoteProblems } from '#lib/commands/site-problems.ts'
import { checkContent } from '#lib/content/load.ts'
import { checkQuotes } from '#lib/content/quotes.ts'
import { headFaults } from '#lib/domain/pages/head-faults.ts'
import { searchFaults, searchQuestionsIn } from '#lib/domain/search/search-faults.ts'
import { country, files, found } from '../../fixtures/country.ts'

const law = 'content/sources/transfer-law.md'

test('a title that stands twice is told with the page that had it first', () => {
  const language = found(country.languages[0], 'language')
  const faults = headFaults({ site: country, language, words: () => 'The same words everywhere' })
  expect(faults.map(({ message }) => message)).toContain(
    'the title “The same words everywhere” is also the title of /; each page has its own',
  )
})

test('a quotation is compared with the full text of its law, piece by piece', () => {
  const { entries } = checkContent(files)
  const [source] = entries.source.filter(({ place }) => place.id === 'transfer-law')
  const [article = '', { quote } = { quote: '' }] = Object.entries(source?.data.articles ?? {})[0] ?? []
  const name = `sub/${source?.data.title.zh?.replace('中华人民共和国', '')}(2020).txt`
  const others = Object.values(source?.data.articles ?? {}).map((each) => each.quote)
  const whole = others.join('\n').replaceAll('……', '')
  expect(checkQuotes(entries, [{ name, text: whole }])).toEqual([])
  const wrong = checkQuotes(entries, [{ name, text: whole.replace(quote.slice(0, 4), '别的文字') }])
  expect(wrong[0]).toMatchObject({ path: law, message: expect.stringContaining(`${article}: is not in `) })
  const folder = mkdtempSync(join(tmpdir(), 'laws-'))
  writeFileSync(join(folder, 'other.txt'), '别的法')
  expect(quoteProblems(entries, folder)).toEqual([])
  expect(quoteProblems(entries, join(folder, 'none'))).toHaveLength(1)
})

test('a question is read with its line, and one in a language without search is told', () => {
  const text = [
    '| language | typed | pages |',
    '|---|---|---|',
    '| zh | 南省 | /regions/south |',
    '| xx | 养老 | / /steps |',
  ]
  const questions = searchQuestionsIn(text.join('\n'))
  expect(questions).toEqual([
    { line: 3, language: 'zh', typed: '南省', pages: ['/regions/south'] },
    { line: 4, language: 'xx', typed: '养老', pages: ['/', '/steps'] },
  ])
  expect(searchFaults(questions.slice(1), {})[0]?.line).toBe(4)
})
