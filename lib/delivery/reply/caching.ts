import { type Day, shanghaiDay, untilNextDay } from '#lib/words/day.ts'

/** Errors, and what is true only now. */
export const NEVER = 'no-store'
/** Files whose name changes with their content. */
export const FOR_EVER = 'public, max-age=31536000, immutable'
/** Redirects, and files that keep their name when they change. */
export const SHORTLY = 'public, max-age=300, s-maxage=300'

/** Pictures for previews: they change with the words of a new build, and nobody minds the old one for a day. */
export const DAILY = 'public, max-age=86400, s-maxage=86400'

const MINUTE = 60

/**
 * How long a page made for a day may be shown by caches. A page says what is overdue on its day, so all times together, stale ones
 * included, end with that day in Shanghai. They also add up to five minutes (shared, stale, a reader's own), so that a correction is
 * seen five minutes after its release without anybody emptying a cache; asking again costs a 304. `now` is the moment of sending: a page made before midnight and sent after it is not kept.
 */
export function pageCaching(day: Day, now: number): string {
  const left = shanghaiDay(now) === day ? Math.floor(untilNextDay(now) / 1000) : 0
  if (left === 0) return NEVER
  const shared = Math.min(left, 3 * MINUTE)
  const stale = Math.min(left - shared, MINUTE)
  const fresh = `public, max-age=${Math.min(left, MINUTE)}, s-maxage=${shared}`
  return stale > 0 ? `${fresh}, stale-while-revalidate=${stale}` : fresh
}
