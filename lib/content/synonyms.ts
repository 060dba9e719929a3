import { problemAt } from './consistency.ts'
import { allEntries, type Entries, type Entry } from './entries.ts'
import { didYouMean, type FieldPath, type Problem } from './problem.ts'

/** Checks the search's synonyms: each typed word stands once, and what it leads to is on the site. */
export function checkSynonyms(entries: Entries, pagePaths: ReadonlySet<string>): Problem[] {
  const entry = entries.synonyms[0]
  if (!entry) return []
  const said = wordsOfTheSite(entries)
  return [
    ...repeated(entry),
    ...entry.data.synonyms.flatMap(({ typed, means = [], pages = [] }, index) => [
      ...means.flatMap((word, at) => unsaid(entry, ['synonyms', index, 'means', at], word, said)),
      ...means.flatMap((word, at) => circular(entry, ['synonyms', index, 'means', at], word, typed)),
      ...pages.flatMap((page, at) => unknownPage(entry, ['synonyms', index, 'pages', at], page, pagePaths)),
    ]),
  ]
}

type Synonyms = Entry<'synonyms'>

/** One typed word with two meanings would depend on which of them is written first. */
function repeated(entry: Synonyms): Problem[] {
  const seen = new Map<string, FieldPath>()
  const first = (word: string, field: FieldPath): Problem[] => {
    const key = word.toLowerCase()
    const before = seen.get(key)
    if (before === undefined) seen.set(key, field)
    return before === undefined
      ? []
      : [problemAt(entry, field, `"${word}" already stands in line ${entry.document.at(before).line}; write it once`)]
  }
  return [
    ...entry.data.synonyms.flatMap(({ typed }, index) =>
      typed.flatMap((word, at) => first(word, ['synonyms', index, 'typed', at])),
    ),
    ...entry.data.ignore.flatMap((word, at) => first(word, ['ignore', at])),
  ]
}

/** All that the content says, in lower case; nothing when a file could not be read, which may be the one that says it. */
function wordsOfTheSite(entries: Entries): string[] | undefined {
  if (entries.broken.length > 0) return undefined
  return allEntries(entries)
    .filter(({ place }) => place.kind !== 'synonyms' && place.kind !== 'editorial')
    .map(({ data, document }) => `${JSON.stringify(data)}${document.body}`.toLowerCase())
}

/** A word that the site never says finds nothing. */
function unsaid(entry: Synonyms, field: FieldPath, word: string, said: readonly string[] | undefined): Problem[] {
  const wanted = word.toLowerCase()
  if (!said || said.some((text) => text.includes(wanted))) return []
  return [
    problemAt(entry, field, `the site nowhere says "${word}", so it finds nothing; write a word that stands on a page`),
  ]
}

function circular(entry: Synonyms, field: FieldPath, word: string, typed: readonly string[]): Problem[] {
  return typed.some((each) => each.toLowerCase() === word.toLowerCase())
    ? [problemAt(entry, field, `"${word}" is also under "typed"; a word finds itself without an entry`)]
    : []
}

function unknownPage(entry: Synonyms, field: FieldPath, page: string, paths: ReadonlySet<string>): Problem[] {
  return paths.has(page)
    ? []
    : [
        problemAt(
          entry,
          field,
          `there is no page "${page}"; write its path without the language${didYouMean(page, paths)}`,
        ),
      ]
}
