import { expect, test } from 'vitest'
import { ENDING, versionHeaders } from '#lib/domain/api/terms.ts'

test('nothing is said of an end that nobody plans', () => {
  expect(ENDING).toBeUndefined()
  expect(versionHeaders()).toEqual({})
})

test('an end is announced as RFC 9745 and RFC 8594 write it, by days in China', () => {
  // 2027-01-01 0:00 in China is 1798732800 seconds after 1970; the last second of 2028-01-31 there is 15:59:59 UTC, a Monday.
  expect(versionHeaders({ announced: '2027-01-01', ends: '2028-01-31' })).toMatchObject({
    Deprecation: '@1798732800',
    Sunset: 'Mon, 31 Jan 2028 15:59:59 GMT',
  })
})
