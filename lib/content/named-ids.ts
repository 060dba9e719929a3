import { problemAt, unknownId } from './consistency.ts'
import { type Entries, type Entry, idsOf } from './entries.ts'
import type { FieldPath, Problem } from './problem.ts'

/** Checks the fields that name another file by its id and that no list of statements holds. */
export function* checkNames(entries: Entries, pagePaths: ReadonlySet<string>): Iterable<Problem> {
  const ids = {
    insurance: idsOf(entries, 'insurance'),
    region: idsOf(entries, 'region'),
    source: idsOf(entries, 'source'),
  }
  function* named(entry: Entry, field: FieldPath, kind: keyof typeof ids, wanted: string | readonly string[] = []) {
    if (typeof wanted === 'string') yield* unknownId(entry, field, kind, wanted, ids[kind])
    else for (const [index, id] of wanted.entries()) yield* unknownId(entry, [...field, index], kind, id, ids[kind])
  }
  function* scope(entry: Entry<'alert'> | Entry<'change'>, pages: ReadonlySet<string>) {
    yield* named(entry, ['insurances'], 'insurance', entry.data.insurances)
    yield* named(entry, ['regions'], 'region', entry.data.regions)
    for (const [index, page] of (entry.data.pages ?? []).entries())
      if (!pages.has(page)) yield problemAt(entry, ['pages', index], `there is no page "${page}"`)
  }
  for (const entry of entries.site) {
    const { complain } = entry.data
    if (complain !== undefined && !pagePaths.has(complain))
      yield problemAt(entry, ['complain'], `there is no page "${complain}"`)
  }
  for (const entry of entries.source) {
    yield* named(entry, ['replaced_by'], 'source', entry.data.replaced_by)
    yield* named(entry, ['place'], 'region', entry.data.place)
  }
  for (const entry of entries.stage)
    for (const [index, { insurance }] of entry.data.limits.entries())
      yield* named(entry, ['limits', index, 'insurance'], 'insurance', insurance)
  for (const entry of [...entries.problem, ...entries.question, ...entries.tool])
    yield* named(entry, ['insurances'], 'insurance', entry.data.insurances)
  for (const entry of entries.alert) yield* scope(entry, pagePaths)
  for (const entry of entries.change) yield* scope(entry, everPages(entries, entry, pagePaths))
  // The insurances for which a sentence of the card is meant.
  for (const entry of entries.sayings)
    for (const list of ['asks', 'never', 'rights'] as const)
      for (const [key, { insurances }] of Object.entries(entry.data[list]))
        yield* named(entry, [list, list === 'asks' ? key : Number(key), 'insurances'], 'insurance', insurances)
}

/** The pages that a change may name: those there are, and those that have moved since or are gone; all when that cannot be read. */
function everPages(entries: Entries, { data }: Entry<'change'>, pages: ReadonlySet<string>): Set<string> {
  const unknown = entries.broken.some(({ kind }) => kind === 'redirects') ? (data.pages ?? []) : []
  const former = entries.redirects.flatMap((entry) => entry.data.redirects.map(({ from }) => from))
  return new Set([...pages, ...former, ...unknown])
}
