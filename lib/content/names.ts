import { problemAt } from './consistency.ts'
import { type Entries, type Entry, idsOf } from './entries.ts'
import type { Kind } from './kinds.ts'
import { didYouMean, type FieldPath, type Problem } from './problem.ts'

/** Checks the fields that name another file by its id and that no list of statements holds. */
export function checkNames(entries: Entries, pagePaths: ReadonlySet<string>): Problem[] {
  const named = (entry: Entry, field: FieldPath, kind: Kind, id: string | undefined): Problem[] => {
    const known = idsOf(entries, kind)
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
    ...entries.site.flatMap((entry) =>
      entry.data.complain === undefined || pagePaths.has(entry.data.complain)
        ? []
        : [problemAt(entry, ['complain'], `there is no page "${entry.data.complain}"`)],
    ),
    ...entries.tool.flatMap((entry) => allNamed(entry, 'insurances', 'insurance', entry.data.insurances)),
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
    ...entries.question.flatMap((entry) => allNamed(entry, 'insurances', 'insurance', entry.data.insurances)),
    ...entries.alert.flatMap((entry) => scope(entry, pagePaths)),
    ...entries.change.flatMap((entry) => scope(entry, everPages(entries, entry, pagePaths))),
    ...entries.sayings.flatMap((entry) => sayings(entry, named)),
  ]
}

/** The pages that a change may name: those there are, and those that have moved since or are gone; all when that cannot be read. */
function everPages(entries: Entries, { data }: Entry<'change'>, pages: ReadonlySet<string>): Set<string> {
  const unknown = entries.broken.some(({ kind }) => kind === 'redirects') ? (data.pages ?? []) : []
  const former = entries.redirects.flatMap((entry) => entry.data.redirects.map(({ from }) => from))
  return new Set([...pages, ...former, ...unknown])
}

type Named = (entry: Entry, field: FieldPath, kind: Kind, id: string | undefined) => Problem[]

/** The insurances for which a sentence of the card is meant. */
function sayings(entry: Entry<'sayings'>, named: Named): Problem[] {
  const { asks, never, rights } = entry.data
  const all: [FieldPath, readonly string[] | undefined][] = [
    ...Object.entries(asks).map(([ask, { insurances }]): [FieldPath, readonly string[] | undefined] => [
      ['asks', ask],
      insurances,
    ]),
    ...never.map(({ insurances }, index): [FieldPath, readonly string[] | undefined] => [['never', index], insurances]),
    ...rights.map(({ insurances }, index): [FieldPath, readonly string[] | undefined] => [
      ['rights', index],
      insurances,
    ]),
  ]
  return all.flatMap(([field, ids = []]) =>
    ids.flatMap((id, index) => named(entry, [...field, 'insurances', index], 'insurance', id)),
  )
}
