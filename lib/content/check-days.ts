import type { Day } from '#lib/words/day.ts'
import { problemAt } from './consistency.ts'
import { allEntries, type Entries } from './entries.ts'
import type { FieldPath, Problem } from './problem.ts'

/**
 * Days of a check that are still to come on `today` (in Shanghai): such a statement would never be due, and search engines would be told
 * of the future. Whoever knows the day asks; content itself has no clock.
 */
export function futureChecks(entries: Entries, today: Day): Problem[] {
  return allEntries(entries).flatMap((entry) =>
    daysIn(entry.data, []).flatMap(({ day, field }) =>
      day > today ? [problemAt(entry, field, `${day} is still to come; write the day of the check`)] : [],
    ),
  )
}

function daysIn(value: unknown, field: FieldPath): { day: Day; field: FieldPath }[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => {
    const path = [...field, Array.isArray(value) ? Number(key) : key]
    return key === 'verified' && typeof inner === 'string' ? [{ day: inner, field: path }] : daysIn(inner, path)
  })
}
