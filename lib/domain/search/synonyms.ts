import type { Synonym } from '#lib/content/site.ts'
import { syllablesOf } from './pinyin.ts'
import { wordsOfText } from './tokens.ts'

/** A synonym cut for comparing: its typed words as Chinese text, as Latin words, and as syllables. */
export type PreparedSynonym = {
  han: readonly string[]
  words: readonly string[]
  syllables: readonly string[]
  means: readonly string[]
  pages: readonly string[]
}

/** A synonym that a question holds; `whole` when the question is nothing else. */
export type SynonymHit = { synonym: PreparedSynonym; whole: boolean }

/** Between two words or syllables, and around all of them, so that no part of a word is taken for one. */
const GAP = ' '
/** Words in a row, fit for `includes`. */
export const rowOf = (words: readonly string[]) => `${GAP}${words.join(GAP)}${GAP}`

/** Prepares the site's synonyms. One Chinese character alone would be in every second word, so in pinyin only longer ones count. */
export function prepareSynonyms(synonyms: readonly Synonym[]): PreparedSynonym[] {
  return synonyms.map(({ typed, means = [], pages = [] }) => {
    const han = typed.filter((word) => /\p{Script=Han}/u.test(word)).map((word) => word.toLowerCase())
    return {
      han,
      words: typed.filter((word) => !/\p{Script=Han}/u.test(word)).map((word) => rowOf(wordsOfText(word))),
      syllables: han.filter((word) => /^\p{Script=Han}{2,}$/u.test(word)).map((word) => rowOf(syllablesOf(word))),
      means: means.flatMap(wordsOfText),
      pages: pages.map((page) => (page === '/' ? '' : page)),
    }
  })
}

/** A folded text as synonyms are compared with it. */
export type Readable = { text: string; words: readonly string[]; syllables: readonly string[] }

/** The synonyms whose typed words stand in a text, or in what it reads as. `bare` is the text without words that say nothing. */
export function synonymsIn(synonyms: readonly PreparedSynonym[], typed: Readable, bare: Readable): SynonymHit[] {
  const [row, spoken] = [rowOf(typed.words), rowOf(typed.syllables)]
  const [bareRow, bareSpoken] = [rowOf(bare.words), rowOf(bare.syllables)]
  return synonyms.flatMap((synonym) => {
    const { han, words, syllables } = synonym
    const whole = han.includes(bare.text) || words.includes(bareRow) || syllables.includes(bareSpoken)
    const within =
      han.some((word) => typed.text.includes(word)) ||
      words.some((word) => row.includes(word)) ||
      syllables.some((word) => spoken.includes(word))
    return whole || within ? [{ synonym, whole }] : []
  })
}
