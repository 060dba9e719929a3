import { problemAt } from './consistency.ts'
import type { Entries, Entry } from './entries.ts'
import type { Kind } from './kinds.ts'
import { didYouMean, type FieldPath, type Problem } from './problem.ts'

/** Checks the fields that name another file by its id and that no list of statements holds. */
export function checkNames(entries: Entries, pagePaths: ReadonlySet<string>): Problem[] {
  const named = (entry: Entry, field: FieldPath, kind: Kind, id: string | undefined): Problem[] => {
    const known = [
      ...(entries[kind] as Entry[]).map((each) => each.place.id),
      ...entries.broken.filter((place) => place.kind === kind).map((place) => place.id),
    ]
    if (id === undefined || known.includes(id)) return []
    return [problemAt(entry, field, `there is no ${kind} "${id}"${didYouMean(id, known)}`)]
  }
  const allNamed = (entry: Entry, field: string, kind: Kind, ids: readonly string[] = []) =>
    ids.flatMap((id, index) => named(entry, [field, index], kind, id))
  const scope = (entry: Entry<'alert'> | Entry<'change'>, pages: ReadonlySet<string>) => [
    ...allNamed(entry, 'insurances', 'insurance', entry.data.insurances),
    ...allNamed(entry, 'regions', 'region', entry.data.regions),
    ...(entry.data.pages ?? []).flatMap((page, index) =>
      pages.has(page) ? [] : [problemAt(entry, ['pages', index], `there is no page "${page}"`)],
    ),
  ]
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
    ...entries.problem.flatMap((entry) => allNamed(entry, 'insurances', 'insurance', entry.data.insurances)),
    ...entries.alert.flatMap((entry) => scope(entry, pagePaths)),
    // The page that a change concerned may have moved since, or be gone.
    ...entries.change.flatMap((entry) => scope(entry, new Set([...pagePaths, ...movedPages(entries)]))),
  ]
}

const movedPages = (entries: Entries) =>
  entries.redirects.flatMap(({ data }) => data.redirects.map((redirect) => redirect.from))
