import { problemAt } from './consistency.ts'
import type { Entries, Entry } from './entries.ts'
import type { FieldPath, Problem } from './problem.ts'
import type { When } from './schemas/common.ts'

type Outcome = { id: string; when?: When | undefined; side?: string | undefined }

/**
 * Checks that every outcome can become somebody's verdict. The first that holds is the verdict, so one whose every case is
 * taken by outcomes before it is dead. A region's outcomes come before the nation's, a province's before its city's.
 */
export function* checkReach(entries: Entries): Iterable<Problem> {
  for (const entry of entries.insurance) yield* deadOutcomes(entry, ['outcomes'], entry.data.outcomes, [])
  for (const entry of entries.region) {
    const above = entries.region.find(({ place }) => place.id === entry.data.parent)
    for (const [insurance, { outcomes }] of Object.entries(entry.data.insurances ?? {})) {
      const earlier = above?.data.insurances?.[insurance]?.outcomes?.add ?? []
      yield* deadOutcomes(entry, ['insurances', insurance, 'outcomes', 'add'], outcomes?.add ?? [], earlier)
    }
  }
}

function deadOutcomes(
  entry: Entry,
  field: FieldPath,
  outcomes: readonly Outcome[],
  above: readonly Outcome[],
): Problem[] {
  return outcomes.flatMap((outcome, index) => {
    const earlier = [...above, ...outcomes.slice(0, index)].filter(
      // Told already: an outcome without "when" ends the nation's list.
      ({ when, side }) => (when || field.length > 1) && (side === undefined || side === outcome.side),
    )
    const takers = takersOf(outcome, earlier)
    if (!takers) return []
    const names = takers.map(({ id }) => `"${id}"`).join(' and ')
    const advice = `is never the verdict: ${names} before it ${takers.length > 1 ? 'hold' : 'holds'} in each of its cases; move it up, narrow ${names}, or remove it`
    return [problemAt(entry, [...field, index, outcome.when ? 'when' : 'id'], advice)]
  })
}

/**
 * The outcomes that take every case of another, or nothing when it has a case of its own. Questions that it does not name
 * are left open, for then an outcome that names them does not hold.
 */
function takersOf({ when = {} }: Outcome, earlier: readonly Outcome[]): Outcome[] | undefined {
  const takers = combinations(when).map((answers) =>
    earlier.find((other) =>
      Object.entries(other.when ?? {}).every(([circumstance, choices]) =>
        choices.includes(answers[circumstance] ?? ''),
      ),
    ),
  )
  const found = takers.filter((taker) => taker !== undefined)
  return found.length < takers.length ? undefined : [...new Set(found)]
}

/** Every way to meet a condition: one of the allowed choices for each circumstance. */
function combinations(when: When): Record<string, string>[] {
  return Object.entries(when).reduce<Record<string, string>[]>(
    (rows, [circumstance, choices]) =>
      rows.flatMap((row) => choices.map((choice) => ({ ...row, [circumstance]: choice }))),
    [{}],
  )
}
