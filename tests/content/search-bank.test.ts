import { describe, expect, test } from 'vitest'
import { realSite } from './real-site.ts'
import { judge, ratesOf, readBank } from './search-bank.ts'

const bank = readBank('tests/content/search-bank.tsv')
const heldBack = readBank('tests/content/search-held-back.tsv')

test('the answers are pages of the site, and no question stands twice', () => {
  const site = realSite()
  const known = new Set(['/', ...site.addresses, ...site.unlisted])
  const pages = [...bank, ...heldBack].flatMap(({ answers, wrong }) => [...answers, ...wrong])
  expect(pages.map((page) => page.replace(/\?.*$/, '')).filter((page) => !known.has(page))).toEqual([])
  const typed = [...bank, ...heldBack].map(({ question }) => question)
  expect(typed.filter((each, at) => typed.indexOf(each) !== at)).toEqual([])
})

/** A little under what was reached; an index that is worse has lost something. */
describe('questions that people ask', () => {
  test('of those that the search was tuned on', () => {
    const { all } = ratesOf(bank)
    expect(all.asked).toBe(305)
    expect(all.first).toBeGreaterThanOrEqual(78)
    expect(all.three).toBeGreaterThanOrEqual(94)
    expect(all.harmful).toEqual([])
  })

  test('of those that nobody had seen results of before', () => {
    const { all } = ratesOf(heldBack)
    expect(all.asked).toBe(100)
    expect(all.first).toBeGreaterThanOrEqual(77)
    expect(all.three).toBeGreaterThanOrEqual(92)
    expect(all.harmful).toEqual([])
  })

  test.each(['公积金怎么转', '辦理落户', 'can i transfer my housing fund'])(
    '%s: it is said first that this is another matter',
    (question) => {
      const language = /[a-z]/.test(question) ? 'en' : 'zh'
      expect(judge({ kind: 'scope', language, question, answers: [], wrong: [] }).top[0]).toBe(
        '/problems/not-social-insurance',
      )
    },
  )
})
