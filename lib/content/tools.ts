import { TOOL_PARTS, type ToolParts } from '#lib/words/tool-parts.ts'
import { problemAt } from './consistency.ts'
import type { Entries, Entry } from './entries.ts'
import { didYouMean, type Problem } from './problem.ts'

/** Checks the files of the tools against what the code asks of them, and the days of each year's calendar. */
export function checkTools(entries: Entries): Problem[] {
  return [...entries.tool.flatMap(toolParts), ...entries.calendar.flatMap(calendarDays)]
}

function toolParts(entry: Entry<'tool'>): Problem[] {
  const all: Readonly<Record<string, ToolParts>> = TOOL_PARTS
  const parts = Object.hasOwn(all, entry.place.id) ? all[entry.place.id] : undefined
  const known = Object.keys(all)
  if (!parts)
    return [
      problemAt(
        entry,
        [],
        `there is no tool "${entry.place.id}"${didYouMean(entry.place.id, known)}; known: ${known.join(', ')}`,
      ),
    ]
  return (['numbers', 'outcomes'] as const).flatMap((list) => {
    const there = entry.data[list].map(({ id }) => id)
    return [
      ...parts[list]
        .filter((id) => !there.includes(id))
        .map((id) => problemAt(entry, [list], `the tool needs "${id}" in its ${list}; write it here`)),
      ...there.flatMap((id, index) => {
        if (!parts[list].includes(id))
          return [
            problemAt(entry, [list, index, 'id'], `the tool has no use for this one; known: ${parts[list].join(', ')}`),
          ]
        return there.indexOf(id) < index
          ? [problemAt(entry, [list, index, 'id'], 'this id is used twice in the list; give each item its own')]
          : []
      }),
    ]
  })
}

function calendarDays(entry: Entry<'calendar'>): Problem[] {
  const { id: year } = entry.place
  if (!/^(19|20)\d\d$/.test(year)) return [problemAt(entry, [], 'is not named after a year; call the file 2026.md')]
  const seen = new Map<string, string>()
  return (['off', 'make_up'] as const).flatMap((list) =>
    entry.data[list].flatMap(({ date }, index) => {
      const before = seen.get(date)
      seen.set(date, list)
      const tell = (message: string) => [problemAt(entry, [list, index, 'date'], `"${date}" ${message}`)]
      if (!date.startsWith(`${year}-`)) return tell(`is not a day of ${year}; each year has its own file`)
      if (before)
        return tell(before === list ? 'stands twice in the list' : 'is off and worked at once; keep one of the two')
      const weekday = new Date(`${date}T00:00:00Z`).getUTCDay()
      return list === 'make_up' && weekday % 6 !== 0
        ? tell('is no Saturday or Sunday; only a weekend day is worked in exchange')
        : []
    }),
  )
}
