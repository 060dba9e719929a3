import { execFileSync } from 'node:child_process'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { freshness, oldest } from '#lib/domain/rules/freshness.ts'
import { addDays, dayInWords, shanghaiDay, untilNextDay } from '#lib/words/day.ts'
import { rows } from '../../fixtures/rows.ts'

const HALF_PAST_MIDNIGHT = Date.parse('2025-06-30T16:30:00Z')
const HOUR = 60 * 60 * 1000

test.each([
  ['2025-06-30T15:59:59.999Z', '2025-06-30'],
  ['2025-06-30T16:00:00Z', '2025-07-01'],
  ['2025-06-30T16:30:00Z', '2025-07-01'],
  ['2025-12-31T16:00:00Z', '2026-01-01'],
  ['2028-02-28T20:00:00Z', '2028-02-29'],
])('DC-5 at %s it is %s in Shanghai', (instant, day) => {
  expect(shanghaiDay(Date.parse(instant))).toBe(day)
})

test.each(['America/New_York', 'Pacific/Kiritimati'])('DC-5 also on a server in %s', (zone) => {
  const program = `
    import { dayInWords, shanghaiDay, untilNextDay } from '#lib/words/day.ts'
    import { freshness } from '#lib/domain/rules/freshness.ts'
    console.log(JSON.stringify([new Date(0).getTimezoneOffset() !== 0, shanghaiDay(${HALF_PAST_MIDNIGHT}), untilNextDay(${HALF_PAST_MIDNIGHT}), dayInWords('2026-11-24', 'zh-CN'), freshness('2026-01-01', 30, '2026-01-31').nextCheck]))`
  const said = execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', program], {
    env: { ...process.env, TZ: zone },
  })
  expect(JSON.parse(String(said))).toEqual([true, '2025-07-01', 23.5 * HOUR, '2026年11月24日（星期二）', '2026-01-31'])
})

test('the day changes exactly when it was said to change', () => {
  const years = { min: Date.parse('2000-01-01'), max: Date.parse('2099-01-01') }
  fc.assert(
    fc.property(fc.integer(years), (instant) => {
      const next = instant + untilNextDay(instant)
      expect(shanghaiDay(next - 1)).toBe(shanghaiDay(instant))
      expect(shanghaiDay(next)).toBe(addDays(shanghaiDay(instant), 1))
    }),
  )
})

test.each([
  ['2026-11-24', 1, '2026-11-25'],
  ['2026-12-31', 1, '2027-01-01'],
  ['2028-02-28', 1, '2028-02-29'],
  ['2026-03-01', -1, '2026-02-28'],
  ['2026-11-24', 90, '2027-02-22'],
  ['2026-11-24', 0, '2026-11-24'],
])('%s and %i days is %s', (day, count, later) => {
  expect(addDays(day, count)).toBe(later)
})

test.each([
  ['zh-CN', '2026-11-24', '2026年11月24日（星期二）'],
  ['zh', '2026-01-01', '2026年1月1日（星期四）'],
  ['en', '2026-11-24', 'Tuesday 24 November 2026'],
  ['en', '2026-01-01', 'Thursday 1 January 2026'],
])('in words (%s) %s is %s', (tag, day, words) => {
  expect(dayInWords(day, tag)).toBe(words)
})

test.each(rows`
  30 | 2026-01-01 | fresh | 2026-01-31
  30 | 2026-01-17 | fresh | 2026-01-31
  30 | 2026-01-18 | due | 2026-01-31
  30 | 2026-01-31 | due | 2026-01-31
  30 | 2026-02-01 | overdue | 2026-01-31
  30 | 2027-01-01 | overdue | 2026-01-31
  30 | 2025-12-31 | fresh | 2026-01-31
  7 | 2026-01-01 | due | 2026-01-08
`)('a check of 1 January with a period of %s days is, on %s, %s', (period, today = '', state, nextCheck) => {
  expect(freshness('2026-01-01', Number(period), today)).toEqual({ state, verified: '2026-01-01', nextCheck })
})

test('a page is as fresh as its stalest statement', () => {
  expect(oldest(['2026-11-24', '2025-12-31', '2026-01-01'])).toBe('2025-12-31')
  expect(() => oldest([])).toThrow('oldest() needs at least one day')
})
