import { expect, test } from 'vitest'
import { changesAhead, factOn, siteOn } from '#lib/domain/rules/dated.ts'
import { aheadReport } from '#lib/domain/rules/report.ts'
import { inLanguage, plainWords } from '#lib/domain/words/text.ts'
import { complaints, edited, found, insuranceOf, siteOf } from '../../fixtures/country.ts'
import { rows } from '../../fixtures/rows.ts'

const FACT = 'content/facts/review-limit.md'
const VALUES = `values:
  - { from: 2028-01-01, value: 8, text: { zh: 8个工作日, en: 8 working days } }
  - { from: 2029-07-01, value: 1, unit: month, text: { zh: 1个月, en: one month } }
basis:`
const dated = edited(FACT, 'basis:', VALUES)
const site = siteOf(dated)
const limit = found(site.facts.get('review-limit'), 'review-limit')

test.each(rows`
  2027-12-31 | 10 | working-day | 最多10个工作日。 | At most 10 working days.
  2028-01-01 | 8 | working-day | 最多8个工作日。 | At most 8 working days.
  2029-06-30 | 8 | working-day | 最多8个工作日。 | At most 8 working days.
  2029-07-01 | 1 | month | 最多1个月。 | At most one month.
  2099-01-01 | 1 | month | 最多1个月。 | At most one month.
`)('on %s the value is %s %s, and a sentence that links to it says so', (day = '', value, unit, zh, en) => {
  const on = siteOn(site, day)
  expect(factOn(limit, day)).toMatchObject({ value: Number(value), unit })
  expect(on.facts.get('review-limit')).toMatchObject({ value: Number(value), unit })
  const send = found(
    insuranceOf('pension', on).steps.find(({ id }) => id === 'send'),
    'step "send"',
  )
  expect(['zh', 'en'].map((language) => plainWords(inLanguage(send.text, language)))).toEqual([zh, en])
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

const POLICY = 'content/insurances/pension/policy'
test.each(rows`
  8 working days | 2028-01-01 |
  10 working days | 2028-01-01 | says "10 working days" for fact review-limit, whose words are "8 working days"
  8 working days | 2030-01-01 | fact review-limit has no value from "2030-01-01"; known: 2028-01-01, 2029-07-01
`)('a link to the value of a day has that value’s words, and names a day that the fact has: %s, %s', (en, day, why) => {
  const link = (words?: string) => `[${words}](fact:review-limit@${day})`
  const zh = edited(`${POLICY}.zh.md`, '[10个工作日](fact:review-limit)', link('8个工作日'), dated)
  const both = edited(`${POLICY}.en.md`, '[10 working days](fact:review-limit)', link(en), zh)
  expect(complaints(both).join()).toMatch(why || /^$/)
})
