import { describe, expect, test } from 'vitest'
import { EVERY, some } from '../fixtures/some.ts'
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

/** A little under what was reached, of all the questions and of those tried before a commit; an index that is worse has lost something. */
describe('questions that people ask', () => {
  test.each([
    ['that the search was tuned on', bank, 305, 100, EVERY ? [78, 94] : [71, 92]],
    ['that nobody had seen results of before', heldBack, 100, 50, EVERY ? [77, 92] : [68, 90]],
  ])('of those %s', (_, asked, count, tried, [first = 0, three = 0]) => {
    expect(asked).toHaveLength(count)
    const { all } = ratesOf(some(asked, tried))
    expect(all.first).toBeGreaterThanOrEqual(first)
    expect(all.three).toBeGreaterThanOrEqual(three)
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
