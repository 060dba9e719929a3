import { allEntries, type Entries } from './entries.ts'
import type { ContentFile } from './read.ts'
import { type Statement, statementsOf } from './statements.ts'

/**
 * The files in which links to facts say other words than the facts do, with those words put right and nothing else: a number that
 * changes is changed in its fact, and everywhere by this. A link that holds more than plain words is left to a person.
 */
export function withFactWords(files: readonly ContentFile[], entries: Entries): ContentFile[] {
  return allEntries(entries)
    .filter(({ place }) => place.kind !== 'change')
    .flatMap((entry) => {
      const file = files.find(({ path }) => path === entry.document.path)
      if (!file) return []
      const text = statementsOf(entry).reduce((before, statement) => putRight(before, statement, entries), file.text)
      return text === file.text ? [] : [{ path: file.path, text }]
    })
}

function putRight(text: string, statement: Statement, entries: Entries): string {
  if (statement.type !== 'link' || !statement.url.startsWith('fact:')) return text
  const { url, words, language } = statement
  const wanted = wordsOf(url, language, entries)
  if (wanted === undefined || wanted === words) return text
  const line = statement.line ?? statement.entry.document.at(statement.field).line
  const from = text
    .split('\n')
    .slice(0, line - 1)
    .join('\n').length
  // A long value may be folded: its blanks are line ends too.
  const pieces = words.split(/\s+/).map((piece) => piece.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  const link = new RegExp(`\\[${pieces.join('\\s+')}\\](?=\\(${url.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\))`)
  return text.slice(0, from) + text.slice(from).replace(link, () => `[${wanted}]`)
}

function wordsOf(url: string, language: string, entries: Entries): string | undefined {
  const [id, from] = url.slice('fact:'.length).split('@')
  const fact = entries.fact.find(({ place }) => place.id === id)?.data
  return from ? fact?.values?.find((value) => value.from === from)?.text[language] : fact?.text[language]
}
