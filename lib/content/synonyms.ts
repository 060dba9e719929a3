import { problemAt, repeats } from './consistency.ts'
import { allEntries, type Entries, type Entry } from './entries.ts'
import { didYouMean, type FieldPath, type Problem } from './problem.ts'

/** Checks the search's synonyms: each typed word stands once, and what it leads to is on the site. */
export function* checkSynonyms(entries: Entries, pagePaths: ReadonlySet<string>): Iterable<Problem> {
  const entry = entries.synonyms[0]
  if (!entry) return
  // One typed word with two meanings would depend on which of them is written first.
  for (const { item, first } of repeats(wordsTyped(entry), ({ word }) => word.toLowerCase()))
    yield problemAt(
      entry,
      item.field,
      `"${item.word}" already stands in line ${entry.document.at(first.field).line}; write it once`,
    )
  const said = wordsOfTheSite(entries)
  for (const [index, { typed, means = [], pages = [] }] of entry.data.synonyms.entries()) {
    for (const [at, word] of means.entries()) {
      const field = ['synonyms', index, 'means', at]
      const wanted = word.toLowerCase()
      if (said && !said.some((text) => text.includes(wanted)))
        yield problemAt(
          entry,
          field,
          `the site nowhere says "${word}", so it finds nothing; write a word that stands on a page`,
        )
      if (typed.some((each) => each.toLowerCase() === wanted))
        yield problemAt(entry, field, `"${word}" is also under "typed"; a word finds itself without an entry`)
    }
    for (const [at, page] of pages.entries())
      if (!pagePaths.has(page))
        yield problemAt(
          entry,
          ['synonyms', index, 'pages', at],
          `there is no page "${page}"; write its path without the language${didYouMean(page, pagePaths)}`,
        )
  }
}

const wordsTyped = ({ data }: Entry<'synonyms'>): { word: string; field: FieldPath }[] => [
  ...data.synonyms.flatMap(({ typed }, index) =>
    typed.map((word, at) => ({ word, field: ['synonyms', index, 'typed', at] })),
  ),
  ...data.ignore.map((word, at) => ({ word, field: ['ignore', at] })),
]

/** All that the content says, in lower case; nothing when a file could not be read, which may be the one that says it. */
function wordsOfTheSite(entries: Entries): string[] | undefined {
  if (entries.broken.length > 0) return undefined
  return allEntries(entries)
    .filter(({ place }) => place.kind !== 'synonyms' && place.kind !== 'editorial')
    .map(({ data, document }) => `${JSON.stringify(data)}${document.body}`.toLowerCase())
}
