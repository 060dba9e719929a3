import { letters } from '#lib/words/typed.ts'

/** What an official page no longer says, and what it says instead: sentences in the order of the page. */
export type Reworded = { was: readonly string[]; is: readonly string[] }

/** Fewer letters than a sentence of a rule has: menus, dates and counters of readers are shorter. */
const SHORTEST = 12
/** More than any law that is cited here has. */
const MOST_SENTENCES = 800

/**
 * The sentences of a page's words, once each: what remains when menus, dates and counters are left out. A page that is only laid out
 * anew has the same ones.
 */
export function sentencesOf(text: string): string[] {
  const sentences = text
    .split(/[。！？；\n]/u)
    .map((sentence) => sentence.replace(/\s+/g, ' ').trim())
    .filter((sentence) => letters(sentence).replace(/\p{N}/gu, '').length >= SHORTEST)
  return [...new Set(sentences)].slice(0, MOST_SENTENCES)
}

/** What changed from one reading to the next, or nothing where the words are the same, in whatever order and with whatever spaces. */
export function reworded(before: readonly string[], now: readonly string[]): Reworded | undefined {
  const [old, fresh] = [new Set(before.map(keyOf)), new Set(now.map(keyOf))]
  const was = before.filter((sentence) => !fresh.has(keyOf(sentence)))
  const is = now.filter((sentence) => !old.has(keyOf(sentence)))
  return was.length + is.length > 0 ? { was, is } : undefined
}

/** Letters alone: numbers count, because a limit that changes is what matters most. */
const keyOf = letters
