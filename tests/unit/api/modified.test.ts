import { describe, expect, test } from 'vitest'
import { modifiedOf } from '#lib/domain/api/modified.ts'
import { answerTo } from './country.ts'

const statement = (verified: string, next_check: string) => ({ verified, next_check, freshness: 'any' })
const date = (answer: unknown, today: string, alerts: { from: string; until: string }[] = []) =>
  new Date(modifiedOf(answer, today, alerts)).toUTCString()

describe('the date of an answer', () => {
  const answer = { items: [statement('2026-11-20', '2026-12-20'), { inner: statement('2026-11-24', '2026-12-24') }] }

  test('is the newest day of a check, as HTTP writes it', () => {
    expect(date(answer, '2026-11-25')).toBe('Tue, 24 Nov 2026 00:00:00 GMT')
    expect(date(answer, '2026-11-30')).toBe('Tue, 24 Nov 2026 00:00:00 GMT')
  })

  // The last 14 days before 20 December begin on 7 December, which in Shanghai is 16:00 UTC of the day before.
  test.each([
    ['2026-12-06', 'Tue, 24 Nov 2026 00:00:00 GMT'],
    ['2026-12-07', 'Sun, 06 Dec 2026 16:00:00 GMT'],
    ['2026-12-10', 'Sun, 06 Dec 2026 16:00:00 GMT'],
    ['2026-12-11', 'Thu, 10 Dec 2026 16:00:00 GMT'],
    ['2026-12-20', 'Thu, 10 Dec 2026 16:00:00 GMT'],
    ['2026-12-21', 'Sun, 20 Dec 2026 16:00:00 GMT'],
    ['2027-12-21', 'Thu, 24 Dec 2026 16:00:00 GMT'],
  ])('moves on when a check comes due or overdue: %s', (today, expected) => {
    expect(date(answer, today)).toBe(expected)
  })

  test('moves on when an alert begins, and when it has ended', () => {
    const alerts = [{ from: '2026-11-26', until: '2026-11-28' }]
    expect(date(answer, '2026-11-25', alerts)).toBe('Tue, 24 Nov 2026 00:00:00 GMT')
    expect(date(answer, '2026-11-26', alerts)).toBe('Wed, 25 Nov 2026 16:00:00 GMT')
    expect(date(answer, '2026-11-29', alerts)).toBe('Sat, 28 Nov 2026 16:00:00 GMT')
  })

  test('is never one that has not come yet', () => {
    expect(date(statement('2026-12-01', '2027-01-01'), '2026-11-25')).toBe('Thu, 01 Jan 1970 00:00:00 GMT')
  })
})

test('an answer that changes with the day has another date than before the change', () => {
  const [before, after] = ['2026-12-20', '2026-12-21'].map((day) =>
    answerTo('checklist', 'insurance=pension&joining=north', day),
  )
  const slip = (reply: typeof before) => reply?.answer.materials.find(({ id }) => id === 'north-slip')?.freshness
  expect([slip(before), slip(after)]).toEqual(['due', 'overdue'])
  expect(after?.modified).toBeGreaterThan(before?.modified ?? Number.POSITIVE_INFINITY)
})
