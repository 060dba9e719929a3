import { problemAt } from './consistency.ts'
import type { Entries } from './entries.ts'
import { didYouMean, type Problem } from './problem.ts'
import type { When } from './schemas/common.ts'
import { allStatements } from './statements.ts'

/** The keys of a `when` that name places: regions or groups of regions instead of choices. */
export const PLACE_KEYS = ['leaving', 'joining', 'between']

const groupsOf = (entries: Entries) => entries['region-groups'][0]?.data.groups ?? {}

/** Checks the groups themselves, and that each place named in a `when` is a region or a group. */
export function checkRegionGroups(entries: Entries): Problem[] {
  const groups = groupsOf(entries)
  const regions = [...entries.region.map(({ place }) => place), ...entries.broken]
    .filter(({ kind }) => kind === 'region')
    .map(({ id }) => id)
  const unknown = (id: string, known: readonly string[]) =>
    `there is no region or group "${id}"${didYouMean(id, known)}`
  const ofGroups = entries['region-groups'].flatMap((entry) =>
    Object.entries(groups).flatMap(([group, ids]) => [
      ...(regions.includes(group) ? [problemAt(entry, ['groups', group], 'is already the id of a region')] : []),
      ...ids.flatMap((id, index) =>
        regions.includes(id) ? [] : [problemAt(entry, ['groups', group, index], unknown(id, regions))],
      ),
    ]),
  )
  const known = [...regions, ...Object.keys(groups)]
  const ofConditions = allStatements(entries).flatMap((statement) => {
    if (statement.type !== 'when') return []
    const { entry, field, when } = statement
    return PLACE_KEYS.flatMap((key) => {
      const ids = when[key] ?? []
      const wrong = ids.filter((id) => !known.includes(id))
      const alone = key === 'between' && ids.length > 0 && expanded(ids, groups).length < 2
      return [
        ...wrong.map((id) => problemAt(entry, [...field, key], unknown(id, known))),
        ...(alone && wrong.length === 0
          ? [
              problemAt(
                entry,
                [...field, key],
                '"between" needs two places or a group; one place is "leaving" or "joining"',
              ),
            ]
          : []),
      ]
    })
  })
  return [...ofGroups, ...ofConditions]
}

/** Puts the regions of a group in its place, so that whoever applies a condition knows regions only. Doing it twice changes nothing. */
export function spellOutGroups(entries: Entries): void {
  const groups = groupsOf(entries)
  for (const statement of allStatements(entries)) {
    if (statement.type !== 'when') continue
    const when: When = statement.when
    for (const key of PLACE_KEYS) if (when[key]) when[key] = expanded(when[key], groups)
  }
}

const expanded = (ids: readonly string[], groups: Readonly<Record<string, readonly string[]>>) => [
  ...new Set(ids.flatMap((id) => groups[id] ?? [id])),
]
