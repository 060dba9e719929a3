import { problemOf } from './consistency.ts'
import type { Entries } from './entries.ts'
import type { DataOf, Kind } from './kinds.ts'
import { didYouMean, type Problem } from './problem.ts'
import { PLACE_KEYS } from './region-groups.ts'
import { isOfficialUrl } from './schemas/common.ts'
import { allStatements, type Statement } from './statements.ts'

/** Checks that whatever one file says of another is so: sources, articles, facts and their words, choices, links. */
export function checkReferences(entries: Entries, pagePaths: ReadonlySet<string>): Problem[] {
  const index = indexOf(entries)
  // What a change rested on may be repealed since: the history stays true.
  const history = { ...index, sources: unrepealed(index) }
  return allStatements(entries).flatMap((statement) =>
    complaintsOf(statement, statement.entry.place.kind === 'change' ? history : index, pagePaths).map((message) =>
      problemOf(statement, message),
    ),
  )
}

/** What can be referred to. A file that exists but is broken is `known` without data, so that one fault is told once. */
type Index = {
  sources: Map<string, { articles: string[]; repealedBy: string | undefined } | undefined>
  facts: Map<string, DataOf['fact'] | undefined>
  choices: Map<string, string[] | undefined>
}

function indexOf(entries: Entries): Index {
  const broken = (kind: Kind) =>
    entries.broken.filter((place) => place.kind === kind).map((place) => [place.id, undefined] as const)
  return {
    sources: new Map([
      ...broken('source'),
      ...entries.source.map(
        ({ place, data }) =>
          [
            place.id,
            {
              articles: Object.keys(data.articles),
              repealedBy: data.status === 'repealed' ? data.replaced_by : undefined,
            },
          ] as const,
      ),
    ]),
    facts: new Map([...broken('fact'), ...entries.fact.map(({ place, data }) => [place.id, data] as const)]),
    choices: new Map([
      ...broken('circumstance'),
      ...entries.circumstance.map(({ place, data }) => [place.id, data.choices.map((choice) => choice.id)] as const),
    ]),
  }
}

const unrepealed = ({ sources }: Index): Index['sources'] =>
  new Map([...sources].map(([id, source]) => [id, source && { ...source, repealedBy: undefined }]))

function complaintsOf(statement: Statement, index: Index, pagePaths: ReadonlySet<string>): string[] {
  if (statement.type === 'citation')
    return citationComplaints(statement.citation.source, statement.citation.article, index)
  if (statement.type === 'fact') return factComplaints(statement.id, index)
  if (statement.type === 'when')
    return Object.entries(statement.when).flatMap(([circumstance, choices]) =>
      whenComplaints(circumstance, choices, index),
    )
  return linkComplaints(statement, index, pagePaths)
}

function citationComplaints(source: string, article: string | undefined, { sources }: Index): string[] {
  if (!sources.has(source))
    return [`cites "${source}", which is not in content/sources${didYouMean(source, sources.keys())}`]
  const found = sources.get(source)
  if (!found) return []
  if (found.repealedBy) return [`cites "${source}", which is repealed; cite "${found.repealedBy}" instead`]
  if (!article || found.articles.includes(article)) return []
  return [`cites "${article}" of "${source}", which that file does not quote${didYouMean(article, found.articles)}`]
}

function factComplaints(id: string, { facts }: Index): string[] {
  return facts.has(id) ? [] : [`names the fact "${id}", which is not in content/facts${didYouMean(id, facts.keys())}`]
}

/** Keys that name places are checked in region-groups.ts. */
function whenComplaints(circumstance: string, choices: readonly string[], index: Index): string[] {
  if (PLACE_KEYS.includes(circumstance)) return []
  if (!index.choices.has(circumstance))
    return [
      `asks for "${circumstance}", which is not in content/circumstances${didYouMean(circumstance, index.choices.keys())}`,
    ]
  const known = index.choices.get(circumstance)
  if (!known) return []
  return choices
    .filter((choice) => !known.includes(choice))
    .map(
      (choice) =>
        `"${choice}" is not a choice of "${circumstance}"${didYouMean(choice, known)}; known: ${known.join(', ')}`,
    )
}

function linkComplaints(
  { url, words, language }: Statement & { type: 'link' },
  index: Index,
  pagePaths: ReadonlySet<string>,
): string[] {
  if (url.startsWith('source:')) {
    const [source = '', article] = url.slice('source:'.length).split('#')
    return citationComplaints(source, article, index)
  }
  if (url.startsWith('fact:')) {
    const [id = '', from] = url.slice('fact:'.length).split('@')
    const fact = index.facts.get(id)
    const dated = fact?.values?.find((value) => value.from === from)
    if (fact && from && !dated)
      return [
        `fact ${id} has no value from "${from}"; known: ${fact.values?.map((value) => value.from).join(', ') || 'none'}`,
      ]
    const text = (dated ?? fact)?.text[language]
    if (text === undefined || text === words) return factComplaints(id, index)
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
