import { problemAt, problemOf, unknownId } from './consistency.ts'
import { type Entries, type Entry, idsOf, placesOf } from './entries.ts'
import type { DataOf, Kind } from './kinds.ts'
import { didYouMean, type Problem } from './problem.ts'
import { PLACE_KEYS } from './region-groups.ts'
import { type Citation, isOfficialUrl } from './schemas/common.ts'
import { allStatements, type Statement } from './statements.ts'

/** Checks that whatever one file says of another is so: sources, articles, facts and their words, choices, links, and ids. */
export function* checkReferences(entries: Entries, pagePaths: ReadonlySet<string>): Iterable<Problem> {
  const index: Index = {
    source: filesOf(entries, 'source'),
    fact: filesOf(entries, 'fact'),
    circumstance: filesOf(entries, 'circumstance'),
  }
  for (const statement of allStatements(entries)) {
    const { entry, field } = statement
    if (statement.type === 'name')
      yield* unknownId(entry, field, statement.kind, statement.id, idsOf(entries, statement.kind))
    else for (const message of complaintsOf(statement, index, pagePaths)) yield problemOf(statement, message)
  }
  for (const entry of entries.site)
    if (!pagePaths.has(entry.data.complain ?? '/'))
      yield problemAt(entry, ['complain'], `there is no page "${entry.data.complain}"`)
  for (const entry of entries.alert) yield* unknownPages(entry, pagePaths)
  for (const entry of entries.change) yield* unknownPages(entry, everPages(entries, entry, pagePaths))
}

/** What can be referred to, by its id. A file that exists but is broken is there without data, so that one fault is told once. */
type Index = { [K in 'source' | 'fact' | 'circumstance']: ReadonlyMap<string, DataOf[K] | undefined> }

const filesOf = <K extends Kind>(entries: Entries, kind: K) =>
  new Map<string, DataOf[K] | undefined>([
    ...placesOf(entries, kind).map(({ id }) => [id, undefined] as const),
    ...(entries[kind] as Entry<K>[]).map(({ place, data }) => [place.id, data] as const),
  ])

function complaintsOf(
  statement: Exclude<Statement, { type: 'name' }>,
  index: Index,
  pagePaths: ReadonlySet<string>,
): string[] {
  if (statement.type === 'citation') return citationComplaints(statement.citation, statement.entry, index.source)
  if (statement.type === 'fact') return factComplaints(statement.id, index.fact)
  if (statement.type === 'when')
    return Object.entries(statement.when).flatMap(([circumstance, choices]) =>
      whenComplaints(circumstance, choices, index.circumstance),
    )
  return linkComplaints(statement, index.fact, pagePaths)
}

function citationComplaints({ source, article }: Citation, { place }: Entry, sources: Index['source']): string[] {
  if (!sources.has(source))
    return [`cites "${source}", which is not in content/sources${didYouMean(source, sources.keys())}`]
  const found = sources.get(source)
  if (!found) return []
  // What a change rested on may be repealed since: the history stays true.
  if (found.status === 'repealed' && place.kind !== 'change')
    return [`cites "${source}", which is repealed; cite "${found.replaced_by}" instead`]
  const articles = Object.keys(found.articles)
  if (!article || articles.includes(article)) return []
  return [`cites "${article}" of "${source}", which that file does not quote${didYouMean(article, articles)}`]
}

function factComplaints(id: string, facts: Index['fact']): string[] {
  return facts.has(id) ? [] : [`names the fact "${id}", which is not in content/facts${didYouMean(id, facts.keys())}`]
}

/** Keys that name places are checked in region-groups.ts. */
function whenComplaints(id: string, choices: readonly string[], circumstances: Index['circumstance']): string[] {
  if (PLACE_KEYS.includes(id)) return []
  if (!circumstances.has(id))
    return [`asks for "${id}", which is not in content/circumstances${didYouMean(id, circumstances.keys())}`]
  const known = circumstances.get(id)?.choices.map((choice) => choice.id)
  if (!known) return []
  return choices
    .filter((choice) => !known.includes(choice))
    .map((choice) => `"${choice}" is not a choice of "${id}"${didYouMean(choice, known)}; known: ${known.join(', ')}`)
}

function linkComplaints(
  { url, words, language }: Statement & { type: 'link' },
  facts: Index['fact'],
  pagePaths: ReadonlySet<string>,
): string[] {
  if (url.startsWith('fact:')) {
    const [id = '', from] = url.slice('fact:'.length).split('@')
    const fact = facts.get(id)
    const dated = fact?.values?.find((value) => value.from === from)
    if (fact && from && !dated)
      return [
        `fact ${id} has no value from "${from}"; known: ${fact.values?.map((value) => value.from).join(', ') || 'none'}`,
      ]
    const text = (dated ?? fact)?.text[language]
    if (text === undefined || text === words) return factComplaints(id, facts)
    return [`says "${words}" for fact ${id}, whose words are "${text}"`]
  }
  if (url.startsWith('/')) {
    const path = url.split('#')[0] ?? ''
    return pagePaths.has(path)
      ? []
      : [`links to "${url}", which is no page of this site; write its address without the language`]
  }
  return isOfficialUrl(url)
    ? []
    : [`links to "${url}"; only pages of this site, source:, fact: and http(s) hosts that end in .gov.cn may be linked`]
}

function* unknownPages(entry: Entry<'alert'> | Entry<'change'>, known: ReadonlySet<string>): Iterable<Problem> {
  for (const [index, page] of (entry.data.pages ?? []).entries())
    if (!known.has(page)) yield problemAt(entry, ['pages', index], `there is no page "${page}"`)
}

/** The pages that a change may name: those there are, and those that have moved since or are gone; all when that cannot be read. */
function everPages(entries: Entries, { data }: Entry<'change'>, pages: ReadonlySet<string>): Set<string> {
  const unknown = entries.broken.some(({ kind }) => kind === 'redirects') ? (data.pages ?? []) : []
  const former = entries.redirects.flatMap((entry) => entry.data.redirects.map(({ from }) => from))
  return new Set([...pages, ...former, ...unknown])
}
