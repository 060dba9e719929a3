import { TOOL_PARTS, type ToolParts } from '#lib/words/tool-parts.ts'
import { problemAt } from './consistency.ts'
import type { Entries, Entry } from './entries.ts'
import { didYouMean, type Problem } from './problem.ts'

/** Checks the files of the tools against what the code asks of them, and the days of each year's calendar. */
export function* checkTools(entries: Entries): Iterable<Problem> {
  for (const entry of entries.tool) yield* toolParts(entry)
  for (const entry of entries.calendar) yield* calendarDays(entry)
}

function* toolParts(entry: Entry<'tool'>): Iterable<Problem> {
  const all: Readonly<Record<string, ToolParts>> = TOOL_PARTS
  const { id: tool } = entry.place
  const parts = Object.hasOwn(all, tool) ? all[tool] : undefined
  const known = Object.keys(all)
  if (!parts)
    yield problemAt(entry, [], `there is no tool "${tool}"${didYouMean(tool, known)}; known: ${known.join(', ')}`)
  for (const list of ['numbers', 'outcomes'] as const) {
    const wanted = parts?.[list]
    if (!wanted) continue
    const there = entry.data[list].map(({ id }) => id)
    for (const id of wanted)
      if (!there.includes(id)) yield problemAt(entry, [list], `the tool needs "${id}" in its ${list}; write it here`)
    for (const [index, id] of there.entries())
      if (!wanted.includes(id))
        yield problemAt(entry, [list, index, 'id'], `the tool has no use for this one; known: ${wanted.join(', ')}`)
  }
}

function* calendarDays(entry: Entry<'calendar'>): Iterable<Problem> {
  const { id: year } = entry.place
  if (!/^(19|20)\d\d$/.test(year)) {
    yield problemAt(entry, [], 'is not named after a year; call the file 2026.md')
    return
  }
  const seen = new Map<string, string>()
  for (const list of ['off', 'make_up'] as const)
    for (const [index, { date }] of entry.data[list].entries()) {
      const before = seen.get(date)
      seen.set(date, list)
      const at = (message: string) => problemAt(entry, [list, index, 'date'], `"${date}" ${message}`)
      if (!date.startsWith(`${year}-`)) yield at(`is not a day of ${year}; each year has its own file`)
      else if (before)
        yield at(before === list ? 'stands twice in the list' : 'is off and worked at once; keep one of the two')
      else if (list === 'make_up' && new Date(`${date}T00:00:00Z`).getUTCDay() % 6 !== 0)
        yield at('is no Saturday or Sunday; only a weekend day is worked in exchange')
    }
}
