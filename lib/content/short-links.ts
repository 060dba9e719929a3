import { problemAt, repeats } from './consistency.ts'
import type { Entries } from './entries.ts'
import type { DataOf } from './kinds.ts'
import type { Problem } from './problem.ts'

/** A site whose content has no content/short-links.md: none of its pages has a short link. */
export const NO_SHORT_LINKS: DataOf['short-links'] = { languages: {}, pages: {}, insurances: {}, regions: {} }

/** Checks that whatever a short link can name has a number of its own there. Numbers of what is gone stay: a link may still be on paper. */
export function checkShortLinks(entries: Entries): Problem[] {
  const [entry] = entries['short-links']
  if (!entry) return []
  const needed = {
    languages: entries.languages,
    insurances: entries.insurance.map(({ place }) => place.id),
    regions: entries.region.filter(({ data }) => data.code === undefined).map(({ place }) => place.id),
  }
  return (['languages', 'pages', 'insurances', 'regions'] as const).flatMap((list) => {
    const numbers = Object.entries(entry.data[list])
    const missing = (list === 'pages' ? [] : needed[list]).filter((id) => !Object.hasOwn(entry.data[list], id))
    const free = Math.max(list === 'regions' ? 99 : 0, ...numbers.map(([, number]) => number)) + 1
    return [
      ...missing.map((id, index) =>
        problemAt(entry, [list], `has no number for "${id}"; add the line "${id}: ${free + index}"`),
      ),
      ...[...repeats(numbers, ([, number]) => String(number))].map(({ item: [id, number] }) =>
        problemAt(entry, [list, id], `number ${number} is already given; numbers stand once`),
      ),
    ]
  })
}
