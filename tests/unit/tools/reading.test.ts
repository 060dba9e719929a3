import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readDate, readMonth } from '#lib/domain/tools/read-date.ts'
import { readSpan, writeSpan } from '#lib/domain/tools/read-span.ts'
import { addDays, dayInWords } from '#lib/words/day.ts'
import { monthInWords, spanInWords } from '#lib/words/spans.ts'
import { EVERY, runs } from '../../fixtures/some.ts'

test.each([
  '2025-09-26',
  '２０２５－０９－２６',
  '2025年9月26日',
  '2025年09月26号',
  '２０２５年９月２６日',
  '2025年9月26',
  '2025/9/26',
  '2025.09.26',
  '2025．9．26',
  '2025。9。26',
  '20250926',
  '２０２５０９２６',
  '2025–09–26',
  ' 2025 - 09 - 26 ',
  '2025年 9月 26日',
])('DC-3 %j is 26 September 2025', (text) => {
  expect(readDate(text)).toEqual({ day: '2025-09-26' })
})

test.each([
  ['09/10/2025', 'date-order'],
  ['9-10-25', 'date-order'],
  ['26.9', 'date-order'],
  ['2025-02-30', 'date-none'],
  ['2025-02-29', 'date-none'],
  ['20250230', 'date-none'],
  ['2025-13-01', 'date-none'],
  ['2025-00-10', 'date-none'],
  ['2025-04-31', 'date-none'],
  ['1900-01-01', 'date-range'],
  ['9999-12-31', 'date-range'],
  ['2009-12-31', 'date-range'],
  ['2036-01-01', 'date-range'],
  ['0000-00-00', 'date-range'],
  ['-2025-01-01', 'date-form'],
  ['2025-1', 'date-form'],
  ['九月二十六日', 'date-form'],
  ['tomorrow', 'date-form'],
  ['2025-09-26T00:00', 'date-form'],
  ['2025-09-26-01', 'date-form'],
  ['12345', 'date-form'],
  ['<script>', 'date-form'],
  ['2025-09-2६', 'date-form'],
])('%j is refused: %s', (text, why) => {
  expect(readDate(text)).toEqual({ why })
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

test.each([
  ['1972-05', { month: '1972-05' }],
  ['１９７２年５月', { month: '1972-05' }],
  ['1972/5', { month: '1972-05' }],
  ['1972.5', { month: '1972-05' }],
  ['197205', { month: '1972-05' }],
  ['1972-05-31', { month: '1972-05' }],
  ['1976-02-29', { month: '1976-02' }],
  ['1975-02-30', { why: 'date-none' }],
  ['1975年2月29日', { why: 'date-none' }],
  ['１９７５０２３０', { why: 'date-none' }],
  ['1975-02-00', { why: 'date-none' }],
  ['-1972-05', { why: 'month-form' }],
  ['1972-13', { why: 'month-form' }],
  ['1972', { why: 'month-form' }],
  ['5/1972', { why: 'month-form' }],
  ['1900-01', { why: 'month-range' }],
  ['9999-01', { why: 'month-range' }],
])('a month of birth: %j', (text, read) => {
  expect(readMonth(text)).toEqual(read)
})

test.each([
  ['8', 96],
  ['８', 96],
  ['８年', 96],
  ['8年6个月', 102],
  ['8年零6个月', 102],
  ['8年6月', 102],
  ['8-6', 102],
  ['8－6', 102],
  ['8年6', 102],
  ['8 years 6 months', 102],
  ['1 year', 12],
  ['8y6m', 102],
  ['6个月', 6],
  ['102个月', 102],
  ['0', 0],
  ['10', 120],
  ['60', 720],
])('a span: %j is %i months', (text, months) => {
  expect(readSpan(text)).toEqual({ months })
})

test.each([
  ['8.5', 'span-decimal'],
  ['8．5年', 'span-decimal'],
  ['-8', 'span-negative'],
  ['－8', 'span-negative'],
  ['8-13', 'span-months'],
  ['8年12个月', 'span-months'],
  ['61', 'span-long'],
  ['200', 'span-long'],
  ['721个月', 'span-long'],
  ['八年', 'span-form'],
  ['8到9', 'span-form'],
  ['1e3', 'span-form'],
  ['0x10', 'span-form'],
  ['99999', 'span-form'],
  ['', 'span-form'],
])('a span: %j is refused: %s', (text, why) => {
  expect(readSpan(text)).toEqual({ why })
})

test('a span is read back from its canonical spelling and from its words', () => {
  for (let months = 0; months <= 720; months += EVERY ? 1 : 5) {
    expect(readSpan(writeSpan(months))).toEqual({ months })
    expect(readSpan(spanInWords(months, 'zh-CN'))).toEqual({ months })
    expect(readSpan(spanInWords(months, 'en'))).toEqual({ months })
  }
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

test('a month that the site prints is read back, and a span', () => {
  for (let year = 1940; year <= 2012; year += EVERY ? 1 : 9)
    for (let month = 1; month <= 12; month++) {
      const written = `${year}-${String(month).padStart(2, '0')}`
      for (const tag of TAGS) expect(readMonth(monthInWords(written, tag))).toEqual({ month: written })
    }
  for (let months = 1; months <= 720; months += EVERY ? 1 : 7)
    for (const tag of TAGS) expect([months, readSpan(spanInWords(months, tag))]).toEqual([months, { months }])
})

test.each([
  'Friday 26 September 2025',
  'Friday, September 26, 2025',
  'Fri 26 Sep 2025',
  'fri, sept. 26th 2025',
  '26-Sep-2025',
  '26th of September 2025',
  'SEPTEMBER 26 2025',
  '2025年9月26日(周五)',
  '2025年9月26日 星期五',
  '２０２５年９月２６日（星期五）',
  '2025-09-26 星期五',
  '2025-09-26 (Fri)',
])('%s is the 26th of September 2025', (text) => {
  expect(readDate(text)).toEqual({ day: '2025-09-26' })
})

test.each([
  ['2025年9月26日（星期一）', 'date-none'],
  ['Monday 26 September 2025', 'date-none'],
  ['31 June 2025', 'date-none'],
  ['Friday', 'date-form'],
  ['星期五', 'date-form'],
  ['26 Septembre 2025', 'date-form'],
  ['Friday 26/09/2025', 'date-order'],
  ['September 2025', 'date-form'],
  ['1 May 1999', 'date-range'],
])('%s is no day: %s', (text, why) => {
  expect(readDate(text)).toEqual({ why })
})
