import type { Day } from '#lib/words/day.ts'
import { problemAt } from './consistency.ts'
import { allEntries, type Entries, type Entry } from './entries.ts'
import type { FieldPath, Problem } from './problem.ts'
import { day as realDay } from './schemas/common.ts'
import { statementsOf } from './statements.ts'
import { gather } from './walk.ts'

const NAME = /^\d{4}-\d{2}-\d{2}-[a-z]/

/** The day of a change: the first part of its file's name, written nowhere else. */
export const dayOfChange = (id: string): string => id.slice(0, '2026-11-24'.length)

/** Checks the history: each change has a real day, not later than anything was checked, and says what was so then and for ever. */
export function* checkChanges(entries: Entries): Iterable<Problem> {
  if (entries.change.length === 0) return
  const days = allEntries(entries).flatMap((entry) => checksIn(entry).map(({ day }) => day))
  const last = days.sort().at(-1) ?? '9999'
  for (const entry of entries.change) {
    const { id } = entry.place
    const day = dayOfChange(id)
    if (!NAME.test(id) || !realDay.safeParse(day).success)
      yield problemAt(entry, [], `"${id}" does not begin with a day; name the file 2026-11-24-what-changed.md`)
    else if (day > last)
      yield problemAt(
        entry,
        [],
        `${day} is later than the last check of anything (${last}); check first, then write the change`,
      )
    for (const statement of statementsOf(entry))
      if (statement.type === 'link' && statement.url.startsWith('fact:'))
        yield problemAt(entry, statement.field, 'a fact changes later, and the history does not; write its words out')
  }
}

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
