import { problemAt, unknownId } from './consistency.ts'
import { type Entries, type Entry, idsOf } from './entries.ts'
import { valueAt } from './field-sentences.ts'
import type { Problem } from './problem.ts'
import type { When } from './schemas/common.ts'
import { allStatements, statementsOf } from './statements.ts'

/** The keys of a `when` that name places: regions or groups of regions instead of choices. */
export const PLACE_KEYS = ['leaving', 'joining', 'between']

const groupsOf = (entries: Entries) => entries['region-groups'][0]?.data.groups ?? {}

/** Checks the groups themselves, and that each place named in a `when` is a region or a group. */
export function* checkRegionGroups(entries: Entries): Iterable<Problem> {
  const groups = groupsOf(entries)
  const regions = idsOf(entries, 'region')
  const known = [...regions, ...Object.keys(groups)]
  for (const entry of entries['region-groups'])
    for (const [group, ids] of Object.entries(groups)) {
      if (regions.includes(group)) yield problemAt(entry, ['groups', group], 'is already the id of a region')
      for (const [index, id] of ids.entries())
        yield* unknownId(entry, ['groups', group, index], 'region or group', id, regions)
    }
  for (const statement of allStatements(entries)) {
    if (statement.type !== 'when') continue
    for (const key of PLACE_KEYS) {
      const ids = statement.when[key] ?? []
      const field = [...statement.field, key]
      for (const id of ids) yield* unknownId(statement.entry, field, 'region or group', id, known)
      const alone = key === 'between' && ids.length > 0 && expanded(ids, groups).length < 2
      if (alone && ids.every((id) => known.includes(id)))
        yield problemAt(
          statement.entry,
          field,
          '"between" needs two places or a group; one place is "leaving" or "joining"',
        )
    }
  }
}

/**
 * The same content with the regions of a group in its place, so that whoever applies a condition knows regions only. What was read
 * stays as it was: it may be checked again beside other groups.
 */
export function withoutGroups(entries: Entries): Entries {
  const groups = groupsOf(entries)
  const spelt = (entry: Entry): Entry => {
    const named = statementsOf(entry).filter(
      (statement) => statement.type === 'when' && PLACE_KEYS.some((key) => statement.when[key]),
    )
    const data = named.length > 0 ? structuredClone(entry.data) : entry.data
    for (const { field } of named) {
      const when = valueAt(data, field) as When
      for (const key of PLACE_KEYS) if (when[key]) when[key] = expanded(when[key], groups)
    }
    return { ...entry, data }
  }
  const { broken, languages, ...kinds } = entries
  const lists = Object.entries(kinds).map(([kind, list]) => [kind, (list as Entry[]).map(spelt)])
  return { ...Object.fromEntries(lists), broken, languages }
}

const expanded = (ids: readonly string[], groups: Readonly<Record<string, readonly string[]>>) => [
  ...new Set(ids.flatMap((id) => groups[id] ?? [id])),
]
