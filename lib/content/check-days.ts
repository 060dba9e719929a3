import type { Day } from '#lib/words/day.ts'
import { problemAt } from './consistency.ts'
import { allEntries, type Entries, type Entry } from './entries.ts'
import type { FieldPath, Problem } from './problem.ts'
import { gather } from './walk.ts'

/** Every day of a check in a file, with its field. */
export const checksIn = ({ data }: Entry): { day: Day; field: FieldPath }[] =>
  gather(data, (value, key, field) =>
    key === 'verified' && typeof value === 'string' ? [{ day: value, field: field() }] : undefined,
  )

/**
 * Days of a check that are still to come on `today` (in Shanghai): such a statement would never be due, and search engines would be told
 * of the future. Whoever knows the day asks; content itself has no clock.
 */
export const futureChecks = (entries: Entries, today: Day): Problem[] =>
  allEntries(entries).flatMap((entry) =>
    checksIn(entry)
      .filter(({ day }) => day > today)
      .map(({ day, field }) => problemAt(entry, field, `${day} is still to come; write the day of the check`)),
  )
