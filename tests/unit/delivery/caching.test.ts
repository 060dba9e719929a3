import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pageCaching } from '#lib/delivery/reply/caching.ts'

/** Midnight in Shanghai is 16:00 UTC. */
test.each([
  ['at noon', '2026-11-24', '2026-11-24T04:00:00Z', 'public, max-age=60, s-maxage=180, stale-while-revalidate=60'],
  ['200 s left', '2026-11-24', '2026-11-24T15:56:40Z', 'public, max-age=60, s-maxage=180, stale-while-revalidate=20'],
  ['two minutes left', '2026-11-24', '2026-11-24T15:58:00Z', 'public, max-age=60, s-maxage=120'],
  ['ten seconds left', '2026-11-24', '2026-11-24T15:59:50Z', 'public, max-age=10, s-maxage=10'],
  ['less than a second left', '2026-11-24', '2026-11-24T15:59:59.500Z', 'no-store'],
  ['made before midnight, sent after', '2026-11-24', '2026-11-24T16:00:00Z', 'no-store'],
  ['a fixed day', '2020-01-01', '2026-11-24T04:00:00Z', 'no-store'],
])('%s', (_, day, now, expected) => {
  expect(pageCaching(day, Date.parse(now))).toBe(expected)
})

test('a correction is seen five minutes after its release, through a shared cache and a browser', () => {
  const header = pageCaching('2026-11-24', Date.parse('2026-11-24T04:00:00Z'))
  const ages = [...header.matchAll(/=(\d+)/g)].map(([, seconds]) => Number(seconds))
  expect(ages).toHaveLength(3)
  expect(ages.reduce((sum, seconds) => sum + seconds, 0)).toBeLessThanOrEqual(300)
})

test('no cache may show a page after its day', () => {
  const midnight = Date.parse('2026-11-24T16:00:00Z')
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 24 * 3600 * 1000 }), (before) => {
      const header = pageCaching('2026-11-24', midnight - before)
      const seconds = [...header.matchAll(/(s-maxage|stale-while-revalidate)=(\d+)/g)].map(([, , count]) =>
        Number(count),
      )
      expect(seconds.reduce((sum, count) => sum + count, 0) * 1000).toBeLessThanOrEqual(before)
    }),
  )
})
