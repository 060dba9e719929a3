import { hash } from 'node:crypto'
import { allEntries, type Entries, type Entry } from './entries.ts'
import { isInline, textOf } from './markdown.ts'
import { mainLanguage } from './twin-texts.ts'
import { gather } from './walk.ts'

/** A sentence in the main language and its twin in another one, at the twin's place. `mark` follows from the file and both texts. */
export type TwinPair = {
  path: string
  /** Looked up when it is asked for: few pairs ever are. */
  at: () => { line: number; column: number }
  language: string
  original: string
  twin: string
  mark: string
}

/** The pairs that nobody has confirmed in the words they have now: new ones, and those of which either text has changed since. */
export function openTwins(entries: Entries): TwinPair[] {
  const confirmed = new Set(Object.values(entries.twins[0]?.data.confirmed ?? {}).flatMap((marks) => marks.split(' ')))
  return twinPairs(entries).filter(({ mark }) => !confirmed.has(mark))
}

/** Every pair of the content. Prose is paired section by section: its twins have the same outline. */
export function twinPairs(entries: Entries): TwinPair[] {
  const main = mainLanguage(entries)
  const others = entries.languages.filter((language) => language !== main)
  return [
    ...allEntries(entries).flatMap((entry) => fieldPairs(entry, main, others)),
    ...wordPairs(entries, main),
    ...prosePairs(entries, main),
  ]
}

const fieldPairs = (entry: Entry, main: string, others: readonly string[]): TwinPair[] =>
  gather(entry.data, (value, _key, field) => {
    if (typeof value !== 'object' || value === null) return undefined
    const texts = value as Readonly<Record<string, unknown>>
    const original = wordsOf(texts[main])
    if (original === undefined) return undefined
    const place = field()
    return others.flatMap((language) => {
      const twin = wordsOf(texts[language])
      return twin === undefined
        ? []
        : [pair(entry, () => entry.document.at([...place, language]), language, original, twin)]
    })
  })

const wordsOf = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : isInline(value) ? textOf(value) : undefined

/** The words of the interface stand in a file for each language. */
function wordPairs(entries: Entries, main: string): TwinPair[] {
  const original = entries.language.find(({ place }) => place.id === main)?.data.words ?? {}
  return entries.language
    .filter(({ place }) => place.id !== main)
    .flatMap((entry) =>
      Object.entries(entry.data.words).map(([key, twin]) =>
        pair(entry, () => entry.document.at(['words', key]), entry.place.id, original[key] ?? '', twin),
      ),
    )
}

function prosePairs(entries: Entries, main: string): TwinPair[] {
  const prose: readonly (Entry<'policy'> | Entry<'page'>)[] = [...entries.policy, ...entries.page]
  return prose
    .filter(({ place }) => place.language !== main)
    .flatMap((twin) => {
      const { kind, id, language = '' } = twin.place
      const original = prose.find(({ place }) => place.kind === kind && place.id === id && place.language === main)
      const [from, to] = [sectionsIn(original?.document.body ?? ''), sectionsIn(twin.document.body)]
      return to.map(({ line, text }, index) =>
        pair(twin, () => ({ line, column: 1 }), language, from[index]?.text ?? '', text),
      )
    })
}

/** The text before the first heading, and each `##` heading with what stands below it; empty lines do not count. */
function sectionsIn(body: string): { line: number; text: string }[] {
  const sections = [{ line: 1, text: '' }]
  for (const [index, line] of body.split('\n').entries()) {
    if (line.startsWith('## ')) sections.push({ line: index + 1, text: '' })
    const last = sections.at(-1)
    if (last && line.trim() !== '') last.text += `${line.trim()}\n`
  }
  return sections
}

function pair(entry: Entry, at: TwinPair['at'], language: string, original: string, twin: string): TwinPair {
  const mark = hash('sha256', `${entry.document.path}\n${language}\n${original}\n${twin}`).slice(0, 8)
  return { path: entry.document.path, at, language, original, twin, mark }
}
