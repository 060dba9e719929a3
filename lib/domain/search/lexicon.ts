import type { Synonym } from '#lib/content/site.ts'
import { grouped } from './grouped.ts'
import { type HanWords, hanWords } from './han-words.ts'
import { stem } from './stem.ts'

/** Words that stand for one another, by what they stand for. Nothing at all stands for a word that says nothing of what is sought. */
export type Lexicon = {
  han: HanWords<string>
  /** By the stems of the words, with a blank between them. */
  latin: ReadonlyMap<string, readonly string[]>
}

export const NO_LEXICON: Lexicon = { han: new Map(), latin: new Map() }

const HAN = /^\p{Script=Han}+$/u
/** Keeps a meaning apart from a word that is written the same. */
const MEANING = '='
export const isMeaning = (token: string) => token.startsWith(MEANING)
/** A phrase has no more words. */
const MOST_WORDS = 5

/** The lexicon of the site's synonyms and of the words to leave out. An entry that means several things stands for itself, and each of them for it. */
export function lexiconOf(synonyms: readonly Synonym[], ignored: readonly string[]): Lexicon {
  const meanings = grouped(
    synonyms.flatMap(({ typed, means }) =>
      means ? [...typed, ...means].map((word) => [word.toLowerCase(), MEANING + typed[0]] as const) : [],
    ),
  )
  for (const word of ignored) meanings.set(word.toLowerCase(), new Set())
  const latin = [...meanings].filter(([word]) => !HAN.test(word))
  return {
    han: hanWords([...meanings].filter(([word]) => HAN.test(word))),
    latin: new Map(latin.map(([word, meant]) => [stemsIn(word), [...meant]])),
  }
}

const stemsIn = (phrase: string) =>
  (phrase.match(/\p{Script=Han}+|[\p{L}\p{M}'’]+|\p{Nd}+/gu) ?? []).map(stem).join(' ')

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
