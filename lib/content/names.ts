import { problemAt } from './consistency.ts'
import type { Entries, Entry } from './entries.ts'
import type { Kind } from './kinds.ts'
import { didYouMean, type FieldPath, type Problem } from './problem.ts'

/** Checks the fields that name another file by its id and that no list of statements holds. */
export function checkNames(entries: Entries): Problem[] {
  const named = (entry: Entry, field: FieldPath, kind: Kind, id: string | undefined): Problem[] => {
    const known = [
      ...(entries[kind] as Entry[]).map((each) => each.place.id),
      ...entries.broken.filter((place) => place.kind === kind).map((place) => place.id),
    ]
    if (id === undefined || known.includes(id)) return []
    return [problemAt(entry, field, `there is no ${kind} "${id}"${didYouMean(id, known)}`)]
  }
  return [
    ...entries.source.flatMap((entry) => [
      ...named(entry, ['replaced_by'], 'source', entry.data.replaced_by),
      ...named(entry, ['place'], 'region', entry.data.place),
    ]),
    ...entries.stage.flatMap((entry) =>
      entry.data.limits.flatMap(({ insurance }, index) =>
        named(entry, ['limits', index, 'insurance'], 'insurance', insurance),
      ),
    ),
  ]
}
