import type { Synonym } from '#lib/content/site.ts'
import { stem } from './stem.ts'

/** Words that stand for one another, by what they stand for. Nothing at all stands for a word that says nothing of what is sought. */
export type Lexicon = {
  /** By the first character, the longest first. */
  han: ReadonlyMap<string, readonly HanWord[]>
  /** By the stems of the words, with a blank between them. */
  latin: ReadonlyMap<string, readonly string[]>
}
type HanWord = { word: string; meant: readonly string[] }

export const NO_LEXICON: Lexicon = { han: new Map(), latin: new Map() }

const HAN = /^\p{Script=Han}+$/u
/** Keeps a meaning apart from a word that is written the same. */
const MEANING = '='
export const isMeaning = (token: string) => token.startsWith(MEANING)
/** A phrase has no more words. */
const MOST_WORDS = 5

/** The lexicon of the site's synonyms and of the words to leave out. An entry that means several things stands for itself, and each of them for it. */
export function lexiconOf(synonyms: readonly Synonym[], ignored: readonly string[]): Lexicon {
  const meanings = new Map<string, Set<string>>()
  const add = (word: string, meaning: string) => {
    const key = word.toLowerCase()
    meanings.set(key, (meanings.get(key) ?? new Set()).add(meaning))
  }
  for (const { typed, means } of synonyms) {
    if (!means) continue
    const meaning = MEANING + typed[0]
    for (const word of [...typed, ...means]) add(word, meaning)
  }
  for (const word of ignored) meanings.set(word.toLowerCase(), new Set())
  const words = [...meanings].map(([word, meant]) => ({ word, meant: [...meant] }))
  const han = new Map<string, HanWord[]>()
  for (const each of words.filter(({ word }) => HAN.test(word)).sort((a, b) => b.word.length - a.word.length)) {
    const first = String.fromCodePoint(each.word.codePointAt(0) ?? 0)
    han.set(first, [...(han.get(first) ?? []), each])
  }
  const latin = words
    .filter(({ word }) => !HAN.test(word))
    .map(
      ({ word, meant }) =>
        [(word.match(/\p{Script=Han}+|[\p{L}\p{M}'’]+|\p{Nd}+/gu) ?? []).map(stem).join(' '), meant] as const,
    )
  return { han, latin: new Map(latin) }
}

/** A run of Chinese cut at the words of a lexicon, from left to right and the longest first; `meant` is missing for what lies between. */
export function cutHan(run: string, { han }: Lexicon): { word: string; start: number; meant?: readonly string[] }[] {
  const pieces: { word: string; start: number; meant?: readonly string[] }[] = []
  let rest = 0
  for (let at = 0; at < run.length; ) {
    const character = String.fromCodePoint(run.codePointAt(at) ?? 0)
    const hit = han.get(character)?.find(({ word }) => run.startsWith(word, at))
    if (hit) {
      if (at > rest) pieces.push({ word: run.slice(rest, at), start: rest })
      pieces.push({ word: hit.word, start: at, meant: hit.meant })
      rest = at + hit.word.length
    }
    at = hit ? rest : at + character.length
  }
  if (rest < run.length) pieces.push({ word: run.slice(rest), start: rest })
  return pieces
}

/** The longest phrase of a lexicon with which a list of stems begins. */
export function cutLatin(
  stems: readonly string[],
  { latin }: Lexicon,
): { count: number; meant: readonly string[] } | undefined {
  for (let count = Math.min(MOST_WORDS, stems.length); count > 0; count--) {
    const meant = latin.get(stems.slice(0, count).join(' '))
    if (meant) return { count, meant }
  }
  return undefined
}
