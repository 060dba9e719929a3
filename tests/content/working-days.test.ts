import { getDayDetail, isWorkday } from 'chinese-days'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lastDay, stretchesOf } from '#lib/domain/tools/working-days.ts'
import { addDays } from '#lib/words/day.ts'
import { runs } from '../fixtures/some.ts'
import { realSite } from './real-site.ts'

const { calendars } = realSite()
const of = (...years: number[]) => calendars.filter(({ year }) => years.includes(year))
const dates = (days: readonly { date: string }[]) => days.map(({ date }) => date)

test.each([
  ['2025-01-24', 5, '2025-02-07'],
  ['2025-01-24', 6, '2025-02-08'],
  ['2025-09-26', 15, '2025-10-23'],
  ['2026-09-01', 45, '2026-11-09'],
  ['2026-01-26', 15, '2026-02-14'],
  ['2026-11-24', 15, '2026-12-15'],
  ['2024-12-31', 1, '2025-01-02'],
  ['2025-12-31', 1, '2026-01-04'],
  ['2024-09-30', 1, '2024-10-08'],
  ['2024-10-11', 1, '2024-10-12'],
  ['2025-06-01', 1, '2025-06-03'],
])('DC-1 from %s, %i working days end on %s', (start, count, day) => {
  expect(lastDay(start, count, calendars)).toMatchObject({ certain: true, day })
})

test('it says which days off were passed over and which weekend days were worked', () => {
  const { skipped, madeUp } = lastDay('2025-01-24', 6, calendars)
  expect(dates(madeUp)).toEqual(['2025-01-26', '2025-02-08'])
  expect(skipped).toHaveLength(8)
  expect(stretchesOf(skipped)).toEqual([
    { name: { zh: '春节', en: 'Spring Festival' }, from: '2025-01-28', to: '2025-02-04' },
  ])
})

test('the first day is not counted, and days before it are not named', () => {
  expect(lastDay('2025-02-08', 1, calendars)).toEqual({ certain: true, day: '2025-02-10', skipped: [], madeUp: [] })
})

test('a year without a notice is never a date', () => {
  expect(lastDay('2026-11-24', 45, calendars)).toEqual({
    certain: false,
    // Every day of 2027 but 1 January may be worked, weekends too.
    earliest: '2027-01-19',
    weekdaysOnly: '2027-01-26',
    unpublished: [2027],
    skipped: [],
    madeUp: [],
  })
  expect(lastDay('2023-12-01', 30, calendars)).toMatchObject({ certain: false, unpublished: [2023, 2024] })
  expect(lastDay('2030-01-01', 5, calendars)).toMatchObject({ certain: false, unpublished: [2030] })
  expect(lastDay('2025-01-24', 5, [])).toMatchObject({ certain: false, weekdaysOnly: '2025-01-31' })
})

test('the last days of December wait for the notice of the next year', () => {
  expect(lastDay('2026-12-25', 1, calendars)).toMatchObject({ certain: true, day: '2026-12-28' })
  expect(lastDay('2026-12-28', 1, calendars)).toMatchObject({ certain: false, unpublished: [2027] })
  expect(lastDay('2025-12-28', 1, calendars)).toMatchObject({ certain: true, day: '2025-12-29' })
})

test('no notice since 2004 reached back further into December', () => {
  const touched: string[] = []
  for (let year = 2004; year < 2027; year++) {
    for (let day = `${year}-12-10`; day <= `${year}-12-31`; day = addDays(day, 1)) {
      const weekend = new Date(`${day}T00:00:00Z`).getUTCDay() % 6 === 0
      if (isWorkday(day) === weekend) touched.push(day.slice(5))
    }
  }
  expect(touched.length).toBeGreaterThan(0)
  expect(touched.sort()[0]).toBe('12-29')
})

test.each([0, -1, 1.5, Number.NaN])('%s is no number of working days', (count) => {
  expect(() => lastDay('2026-01-01', count, calendars)).toThrow(RangeError)
})

const day = fc.integer({ min: 0, max: 1090 }).map((index) => addDays('2024-01-01', index))

test('oracle: every day of 2024 to 2026 is worked or not as chinese-days has it', () => {
  const worked = (date: string) => {
    const last = lastDay(addDays(date, -1), 1, calendars)
    return (last.certain ? last.day : last.weekdaysOnly) === date
  }
  const wrong: string[] = []
  for (let date = '2024-01-01'; date <= '2026-12-31'; date = addDays(date, 1))
    if (worked(date) !== isWorkday(date)) wrong.push(`${date} ${getDayDetail(date).name}`)
  expect(wrong).toEqual([])
})

test('oracle: random periods in 2024 to 2026 end where counting with chinese-days ends', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: 1, max: 60 }), (start, count) => {
      let end = start
      for (let left = count; left > 0; ) {
        end = addDays(end, 1)
        if (isWorkday(end)) left -= 1
      }
      if (end >= '2026-12-29') return
      expect(lastDay(start, count, calendars)).toMatchObject({ certain: true, day: end })
    }),
    runs(200),
  )
})

test('a holiday with a fixed date is never called an earliest day', () => {
  const none = of()
  for (let start = '2026-12-01'; start <= '2027-10-10'; start = addDays(start, 1))
    for (const count of [1, 2, 5, 10, 15]) {
      const last = lastDay(start, count, none)
      expect(last.certain ? '' : last.earliest).not.toMatch(/-(01-01|05-01|10-0[123])$/)
    }
})

test('what is called earliest is never too late: hide a year that is known, and compare', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: 1, max: 60 }), fc.constantFrom(2024, 2025, 2026), (start, count, hidden) => {
      const known = lastDay(start, count, calendars)
      const guess = lastDay(start, count, of(...[2024, 2025, 2026, 2027].filter((year) => year !== hidden)))
      if (!known.certain) return
      if (guess.certain) expect(guess.day).toBe(known.day)
      else expect(guess.earliest <= known.day).toBe(true)
    }),
    runs(200),
  )
})
