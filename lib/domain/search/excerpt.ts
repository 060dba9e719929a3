import type { DocumentSection, SearchDocument } from './document.ts'
import { tokensIn } from './tokens.ts'

/** A piece of a text: `hit` when it is what was sought. All pieces together are the text. */
export type Piece = { text: string; hit: boolean }

/** Cuts a text at the words that were found in it. */
export function marked(text: string, words: ReadonlySet<string>): Piece[] {
  const pieces: Piece[] = []
  let at = 0
  const add = (end: number, hit: boolean) => {
    if (end <= at) return
    const last = pieces.at(-1)
    if (last?.hit === hit) last.text += text.slice(at, end)
    else pieces.push({ text: text.slice(at, end), hit })
    at = end
  }
  for (const { token, start, end } of tokensIn(text)) {
    if (!words.has(token)) continue
    add(start, false)
    add(end, true)
  }
  add(text.length, false)
  return pieces
}

/** The section of a page that says most of what was sought, and its best sentence; the page's opening when none says anything. */
export function excerptOf(
  { sections }: SearchDocument,
  words: ReadonlySet<string>,
  longest: number,
): { section: DocumentSection; sentence: string } | undefined {
  const best = highest(sections, ({ heading, text }) => 2 * countOf(heading, words) + countOf(text, words))
  if (!best || best.text === '') return best && { section: best, sentence: '' }
  const sentences = best.text.split(/(?<=[。！？；])|\n|(?<=[.!?])\s+/).filter((each) => each.trim() !== '')
  const sentence = highest(sentences, (each) => countOf(each, words)) ?? ''
  return { section: best, sentence: clip(sentence.trim(), words, longest) }
}

/** The first of those with the highest count. */
function highest<T>(list: readonly T[], count: (item: T) => number): T | undefined {
  let best: { item: T; count: number } | undefined
  for (const item of list) {
    const counted = count(item)
    if (!best || counted > best.count) best = { item, count: counted }
  }
  return best?.item
}

/** How many of the words a text holds. Quick rather than exact: it only chooses what is shown. */
function countOf(text: string, words: ReadonlySet<string>): number {
  const folded = text.toLowerCase()
  let count = 0
  for (const word of words) if (folded.includes(word)) count++
  return count
}

/** A long sentence shortened around its first hit, by whole characters. */
function clip(sentence: string, words: ReadonlySet<string>, longest: number): string {
  const characters = [...sentence]
  if (characters.length <= longest) return sentence
  const first = marked(sentence, words)[0]
  const before = first && !first.hit ? [...first.text].length : 0
  const start = Math.max(0, Math.min(before - Math.floor(longest / 4), characters.length - longest))
  const piece = characters.slice(start, start + longest).join('')
  return `${start > 0 ? '…' : ''}${piece}${start + longest < characters.length ? '…' : ''}`
}
