import type { SearchDocument } from './document.ts'
import { grouped } from './grouped.ts'
import { isMeaning, type Lexicon } from './lexicon.ts'
import { wordsOfText } from './tokens.ts'

/** Everything by which pages are called, cut into words: titles, wordings, symptoms, everyday names. */
export type Phrases = {
  list: readonly { path: string; mass: number }[]
  /** By a word, the phrases that hold it. */
  holding: ReadonlyMap<string, ReadonlySet<number>>
  /** The rarer the more a word tells. */
  weigh: (word: string) => number
}

/** Digits tell what is sought only when they are a number that people know a thing by. */
const LONE = 0.35
/** How much the words of the question count in a comparison; the rest count those of the phrase. */
const ASKED = 0.65

export const THEN = '>'
/** From A to B is not from B to A, but what A and B are tells more. */
const ORDER = 0.2

/** Words, and which known word comes after which. */
export function inOrder(words: readonly string[]): string[] {
  const known = words.filter(isMeaning)
  return [...words, ...known.slice(1).map((word, at) => `${known[at]}${THEN}${word}`)]
}

/** Gathers the phrases of all pages. */
export function phrasesOf(pages: Iterable<readonly [path: string, phrase: string]>, lexicon: Lexicon): Phrases {
  const cut = [...pages].map(([path, phrase]) => ({ path, words: new Set(inOrder(wordsOfText(phrase, lexicon))) }))
  const holders = grouped(cut.flatMap(({ path, words }) => [...words].map((word) => [word, path] as const)))
  const count = new Set(cut.map(({ path }) => path)).size
  const weigh = (word: string) => {
    const rarity = Math.log(1 + count / ((holders.get(word)?.size ?? 0) + 1))
    const isNumber = /^=?(?:\p{Nd}{1,3}|[一二三四五六七八九十]+[年岁]?)$/u.test(word)
    if (word.includes(THEN)) return rarity * ORDER
    return rarity * ([...word].length === 1 || isNumber ? LONE : 1)
  }
  const holding = grouped(cut.flatMap(({ words }, at) => [...words].map((word) => [word, at] as const)))
  return { list: cut.map(({ path, words }) => ({ path, mass: massOf(words, weigh) })), holding, weigh }
}

const massOf = (words: Iterable<string>, weigh: Phrases['weigh']) =>
  [...words].reduce((mass, word) => mass + weigh(word), 0)

/** How well each page is called by a question's words: from 0, nothing in common, to 1, the same. Pages with nothing in common are missing. */
export function likeness(asked: ReadonlySet<string>, { list, holding, weigh }: Phrases): Map<string, number> {
  const shared = new Map<number, number>()
  for (const word of asked)
    for (const at of holding.get(word) ?? []) shared.set(at, (shared.get(at) ?? 0) + weigh(word))
  const whole = massOf(asked, weigh)
  const found = new Map<string, number>()
  for (const [at, mass] of shared) {
    const phrase = list[at]
    if (!phrase) continue
    const alike = mass / (ASKED * whole + (1 - ASKED) * phrase.mass)
    if (alike > (found.get(phrase.path) ?? 0)) found.set(phrase.path, alike)
  }
  return found
}

/** The phrases of a page: what it is called here and elsewhere. */
export function phrasesIn({ title, subject = title, names }: SearchDocument): string[] {
  return [subject, ...names]
}
