import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readDate, readMonth } from '#lib/domain/tools/read-date.ts'
import { readSpan, writeSpan } from '#lib/domain/tools/read-span.ts'
import { addDays, dayInWords } from '#lib/words/day.ts'
import { monthInWords, spanInWords } from '#lib/words/spans.ts'
import { rows } from '../../fixtures/rows.ts'
import { EVERY, runs } from '../../fixtures/some.ts'

const split = (text: string) =>
  text
    .trim()
    .split(/ ¦ |\n/)
    .map((each) => each.trim())

test('DC-3 a date is read from each of its spellings', () => {
  const spellings = `
    2025-09-26 ¦ ２０２５－０９－２６ ¦ 2025年9月26日 ¦ 2025年09月26号 ¦ ２０２５年９月２６日 ¦ 2025年9月26 ¦ 2025/9/26 ¦ 2025.09.26 ¦ 2025．9．26
    2025。9。26 ¦ 20250926 ¦ ２０２５０９２６ ¦ 2025–09–26 ¦ Friday 26 September 2025 ¦ Friday, September 26, 2025
    Fri 26 Sep 2025 ¦ fri, sept. 26th 2025 ¦ 26-Sep-2025 ¦ 26th of September 2025 ¦ SEPTEMBER 26 2025
    2025年9月26日(周五) ¦ 2025年9月26日 星期五 ¦ ２０２５年９月２６日（星期五） ¦ 2025-09-26 星期五 ¦ 2025-09-26 (Fri)`
  for (const text of [...split(spellings), ' 2025 - 09 - 26 ', '2025年 9月 26日'])
    expect([text, readDate(text)]).toEqual([text, { day: '2025-09-26' }])
})

test.each(rows`
  date-order | 09/10/2025 ¦ 9-10-25 ¦ 26.9 ¦ Friday 26/09/2025
  date-none | 2025-02-30 ¦ 2025-02-29 ¦ 20250230 ¦ 2025-13-01 ¦ 2025-00-10 ¦ 2025-04-31 ¦ 2025年9月26日（星期一）
  date-none | Monday 26 September 2025 ¦ 31 June 2025
  date-range | 1900-01-01 ¦ 9999-12-31 ¦ 2009-12-31 ¦ 2036-01-01 ¦ 0000-00-00 ¦ 1 May 1999
  date-form | -2025-01-01 ¦ 2025-1 ¦ 九月二十六日 ¦ tomorrow ¦ 2025-09-26T00:00 ¦ 2025-09-26-01 ¦ 12345 ¦ <script> ¦ 2025-09-2६
  date-form | Friday ¦ 星期五 ¦ 26 Septembre 2025 ¦ September 2025
`)('%s: %s', (why, texts) => {
  for (const text of split(texts)) expect([text, readDate(text)]).toEqual([text, { why }])
})

test('every day within bounds is read from each of its spellings, and anything else is refused without a throw', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 9495 }), (index) => {
      const day = addDays('2010-01-01', index)
      const [year, month, date] = day.split('-').map(Number)
      for (const text of [day, `${year}/${month}/${date}`, `${year}年${month}月${date}日`, day.replaceAll('-', '')])
        expect(readDate(text)).toEqual({ day })
    }),
  )
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 20 }), (text) => {
      const read = readDate(text)
      expect('day' in read ? /^20\d\d-\d\d-\d\d$/.test(read.day) : read.why.startsWith('date-')).toBe(true)
      readMonth(text)
      readSpan(text)
    }),
    runs(300),
  )
})

test.each(rows`
  1972-05 | 1972-05 ¦ １９７２年５月 ¦ 1972/5 ¦ 1972.5 ¦ 197205 ¦ 1972-05-31
  1976-02 | 1976-02-29
  date-none | 1975-02-30 ¦ 1975年2月29日 ¦ １９７５０２３０ ¦ 1975-02-00
  month-form | -1972-05 ¦ 1972-13 ¦ 1972 ¦ 5/1972
  month-range | 1900-01 ¦ 9999-01
`)('a month of birth is read as %s: %s', (read, texts) => {
  for (const text of split(texts)) expect([text, Object.values(readMonth(text))]).toEqual([text, [read]])
})

test.each(rows`
  96 | 8 ¦ ８ ¦ ８年
  102 | 8年6个月 ¦ 8年零6个月 ¦ 8年6月 ¦ 8-6 ¦ 8－6 ¦ 8年6 ¦ 8 years 6 months ¦ 8y6m ¦ 102个月
  12 | 1 year
  6 | 6个月
  0 | 0
  120 | 10
  720 | 60
  span-decimal | 8.5 ¦ 8．5年
  span-negative | -8 ¦ －8
  span-months | 8-13 ¦ 8年12个月
  span-long | 61 ¦ 200 ¦ 721个月
  span-form | 八年 ¦ 8到9 ¦ 1e3 ¦ 0x10 ¦ 99999
`)('a span is read as %s: %s', (read, texts) => {
  for (const text of split(texts)) expect([text, Object.values(readSpan(text)).map(String)]).toEqual([text, [read]])
})

test('spans and months in words', () => {
  expect(spanInWords(102, 'zh-CN')).toBe('8年6个月')
  expect(spanInWords(13, 'en')).toBe('1 year 1 month')
  expect(spanInWords(0, 'zh-CN')).toBe('0年')
  expect(monthInWords('2036-09', 'zh-CN')).toBe('2036年9月')
  expect(monthInWords('2036-09', 'en')).toBe('September 2036')
})

const TAGS = ['zh-CN', 'zh-Hans', 'en', 'en-GB']

test('a day that the site prints is read back, in both languages', () => {
  for (let day = '2010-01-01'; day <= '2035-12-31'; day = addDays(day, EVERY ? 1 : 13))
    for (const tag of TAGS) expect([day, readDate(dayInWords(day, tag))]).toEqual([day, { day }])
})

test('a month that the site prints is read back, and a span, also from its canonical spelling', () => {
  for (let year = 1940; year <= 2012; year += EVERY ? 1 : 9)
    for (let month = 1; month <= 12; month++) {
      const written = `${year}-${String(month).padStart(2, '0')}`
      for (const tag of TAGS) expect(readMonth(monthInWords(written, tag))).toEqual({ month: written })
    }
  for (let months = 0; months <= 720; months += EVERY ? 1 : 5)
    for (const text of [writeSpan(months), ...TAGS.map((tag) => spanInWords(months, tag))])
      expect([text, readSpan(text)]).toEqual([text, { months }])
})
