import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { excerptOf, marked } from '#lib/domain/search/excerpt.ts'
import { casesOf } from '#lib/domain/search/question.ts'
import { EVERY, runs, some } from '../fixtures/some.ts'
import { realSite } from './real-site.ts'
import { ask, judge, ratesOf, readBank } from './search-bank.ts'

const known = new Set(['/', ...realSite().addresses, ...realSite().unlisted])
const bank = readBank('tests/content/search-bank.tsv')
const heldBack = readBank('tests/content/search-held-back.tsv')

test('the answers are pages of the site, and no question stands twice', () => {
  const pages = [...bank, ...heldBack].flatMap(({ answers, wrong }) => [...answers, ...wrong])
  expect(pages.map((page) => page.replace(/\?.*$/, '')).filter((page) => !known.has(page))).toEqual([])
  const typed = [...bank, ...heldBack].map(({ question }) => question)
  expect(typed.filter((each, at) => typed.indexOf(each) !== at)).toEqual([])
})

/** What was asked of the search; of few questions before a commit a little less, since each of them is two or three in a hundred. */
describe('questions that people ask', () => {
  test.each([
    ['that the search was tuned on', bank, 80, [85, 95]],
    ['that nobody had seen results of before', heldBack, 40, EVERY ? [85, 95] : [80, 92]],
  ])('of those %s', (_, asked, tried, [first = 0, three = 0]) => {
    const rates = ratesOf(some(asked, tried))
    expect(rates.first).toBeGreaterThanOrEqual(first)
    expect(rates.three).toBeGreaterThanOrEqual(three)
    expect(rates.harmful).toEqual([])
  })

  test.each(['公积金怎么转', '辦理落户', 'can i transfer my housing fund'])(
    '%s: it is said first that this is another matter',
    (question) => {
      const language = /[a-z]/.test(question) ? 'en' : 'zh'
      expect(judge({ language, question, answers: [], wrong: [] }).top[0]).toBe('/problems/not-social-insurance')
    },
  )
})

test('any text gets an answer that can be shown', () => {
  const words = fc.constantFrom('社保', '转', 'shanxi', '上海', 'pension', '12333', '<b>', '从', 'to', ' ', '。')
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.array(words, { maxLength: 8 }).map((all) => all.join('')),
  )
  fc.assert(
    fc.property(text, fc.constantFrom('zh', 'en'), (typed, language) => {
      const { hits, words: found, question } = ask(typed, language)
      casesOf(question)
      const pages = hits.filter(({ stated }) => !stated).map(({ document }) => document.path)
      expect(new Set(pages).size).toBe(pages.length)
      for (const { document } of hits.slice(0, 3)) {
        expect(
          marked(document.title, found)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(document.title)
        excerptOf(document, found, 70)
      }
    }),
    runs(15),
  )
})
