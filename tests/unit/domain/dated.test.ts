import { expect, test } from 'vitest'
import { changesAhead, factOn, siteOn } from '#lib/domain/rules/dated.ts'
import { aheadReport } from '#lib/domain/rules/report.ts'
import { inLanguage, plainWords } from '#lib/domain/words/text.ts'
import { complaints, edited, siteOf } from '../../fixtures/country.ts'

const FACT = 'content/facts/review-limit.md'
const VALUES = `values:
  - { from: 2028-01-01, value: 8, text: { zh: 8个工作日, en: 8 working days } }
  - { from: 2029-07-01, value: 1, unit: month, text: { zh: 1个月, en: one month } }
basis:`
const dated = edited(FACT, 'basis:', VALUES)
const site = siteOf(dated)
const limit = site.facts.get('review-limit')
if (!limit) throw new Error('the invented country has no fact review-limit')

/** What the step that links to the limit says on a day. */
function said(day: string, language: string): string {
  const step = siteOn(site, day)
    .insurances.flatMap((insurance) => insurance.steps)
    .find(({ text }) => plainWords(inLanguage(text, 'en')).startsWith('At most'))
  return step ? plainWords(inLanguage(step.text, language)) : ''
}

test.each([
  ['2027-12-31', 10, 'working-day'],
  ['2028-01-01', 8, 'working-day'],
  ['2029-06-30', 8, 'working-day'],
  ['2029-07-01', 1, 'month'],
  ['2099-01-01', 1, 'month'],
])('on %s the value is %i %s', (day, value, unit) => {
  expect(factOn(limit, day)).toMatchObject({ value, unit })
  expect(siteOn(site, day).facts.get('review-limit')).toMatchObject({ value, unit })
})

test.each([
  ['2027-12-31', '最多10个工作日。', 'At most 10 working days.'],
  ['2028-01-01', '最多8个工作日。', 'At most 8 working days.'],
  ['2029-07-01', '最多1个月。', 'At most one month.'],
])('on %s a sentence that links to it says so', (day, zh, en) => {
  expect([said(day, 'zh'), said(day, 'en')]).toEqual([zh, en])
})

test('the history has an entry for each value that has begun, newest first, and the site is the same until then', () => {
  expect(siteOn(site, '2027-12-31')).toBe(site)
  const { changes } = siteOn(site, '2029-07-01')
  expect(
    changes
      .slice(0, 2)
      .map(({ id, was, is }) => [id, was && plainWords(inLanguage(was, 'en')), plainWords(inLanguage(is, 'en'))]),
  ).toEqual([
    ['2029-07-01-review-limit', '8 working days', 'one month'],
    ['2028-01-01-review-limit', '10 working days', '8 working days'],
  ])
})

test('what will change within the review period is told, and what ends without a successor is due', () => {
  expect(changesAhead(site, '2027-12-01', '2028-02-01').map(({ day }) => day)).toEqual(['2028-01-01'])
  expect(changesAhead(site, '2028-01-01', '2028-02-01')).toEqual([])
  expect(changesAhead(site, '2027-12-01', '2029-12-31').map(({ day }) => day)).toEqual(['2028-01-01', '2029-07-01'])
  const ending = siteOf(edited(FACT, 'basis:', 'until: 2028-01-01\nbasis:'))
  expect(aheadReport(ending, '2027-12-31')).toEqual([
    'facts: review-limit ends on 2028-01-01 and nothing follows; write what holds from then on',
  ])
  expect(aheadReport(ending, '2028-01-01')).toEqual([
    'facts: review-limit has held only until 2028-01-01; write what holds now',
  ])
})

test('a link to the value of a day has that value’s words, and names a day that the fact has', () => {
  const policy = 'content/insurances/pension/policy.en.md'
  const with_ = (text: string) =>
    dated.map((file) =>
      file.path === policy ? { ...file, text: file.text.replace('[10 working days](fact:review-limit)', text) } : file,
    )
  const zh = 'content/insurances/pension/policy.zh.md'
  const both = (text: string, twin: string) =>
    with_(text).map((file) =>
      file.path === zh ? { ...file, text: file.text.replace('[10个工作日](fact:review-limit)', twin) } : file,
    )
  expect(
    complaints(both('[8 working days](fact:review-limit@2028-01-01)', '[8个工作日](fact:review-limit@2028-01-01)')),
  ).toEqual([])
  expect(
    complaints(
      both('[10 working days](fact:review-limit@2028-01-01)', '[8个工作日](fact:review-limit@2028-01-01)'),
    ).join(),
  ).toContain('says "10 working days" for fact review-limit, whose words are "8 working days"')
  expect(
    complaints(
      both('[8 working days](fact:review-limit@2030-01-01)', '[8个工作日](fact:review-limit@2030-01-01)'),
    ).join(),
  ).toContain('fact review-limit has no value from "2030-01-01"; known: 2028-01-01, 2029-07-01')
})
