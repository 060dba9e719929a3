import { problemAt } from './consistency.ts'
import { allEntries, type Entries, type Entry } from './entries.ts'
import { isInline, visit } from './markdown.ts'
import type { Problem } from './problem.ts'
import { day as realDay } from './schemas/common.ts'

const NAME = /^\d{4}-\d{2}-\d{2}-[a-z]/

/** The day of a change: the first part of its file's name, written nowhere else. */
export function dayOfChange(id: string): string {
  return id.slice(0, '2026-11-24'.length)
}

/** Checks the history: each change has a real day, not later than anything was checked, and says what was so then and for ever. */
export function checkChanges(entries: Entries): Problem[] {
  const last = lastCheck(entries)
  return entries.change.flatMap((entry) => [...dayFaults(entry, last), ...factsIn(entry)])
}

function dayFaults(entry: Entry<'change'>, last: string | undefined): Problem[] {
  const { id } = entry.place
  const day = dayOfChange(id)
  if (!NAME.test(id) || !realDay.safeParse(day).success)
    return [problemAt(entry, [], `"${id}" does not begin with a day; name the file 2026-11-24-what-changed.md`)]
  if (last === undefined || day <= last) return []
  return [
    problemAt(
      entry,
      [],
      `${day} is later than the last check of anything (${last}); check first, then write the change`,
    ),
  ]
}

/** A fact's words follow the fact; those of the history must stay as they were. */
function factsIn(entry: Entry<'change'>): Problem[] {
  const problems: Problem[] = []
  for (const field of ['reason', 'was', 'is'] as const) {
    for (const [language, nodes] of Object.entries(entry.data[field] ?? {})) {
      for (const node of nodes) {
        visit(node, (inner) => {
          if (inner.type === 'link' && inner.url.startsWith('fact:'))
            problems.push(
              problemAt(
                entry,
                [field, language],
                'a fact changes later, and the history does not; write its words out',
              ),
            )
        })
      }
    }
  }
  return problems
}

/** The latest day on which anything was compared with its source. */
function lastCheck(entries: Entries): string | undefined {
  let last: string | undefined
  const look = (value: unknown): void => {
    if (typeof value !== 'object' || value === null || isInline(value)) return
    for (const [key, inner] of Object.entries(value)) {
      if (key === 'verified' && typeof inner === 'string') last = last && last > inner ? last : inner
      else look(inner)
    }
  }
  if (entries.change.length > 0) for (const { data } of allEntries(entries)) look(data)
  return last
}
