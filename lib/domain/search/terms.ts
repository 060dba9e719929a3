import { pairsOf, pinyinPairs, readSyllables, syllablesOf } from './pinyin.ts'
import type { SearchIndex } from './search-index.ts'
import { type Readable, synonymsIn } from './synonyms.ts'
import { isLatin, tokensIn, wordsOfText } from './tokens.ts'

/** What is looked up for a question. */
export type Terms = {
  /** Each word with its weight; what was typed weighs 1. */
  weights: ReadonlyMap<string, number>
  /** How much of what was typed there is to find. */
  typed: ReadonlySet<string>
  /** Pages that the site's synonyms name; `true` when the question is nothing but such a synonym. */
  pages: ReadonlyMap<string, boolean>
}

const SYNONYM = 0.9
/** Chinese that sounds alike: a slip of an input method, or the other script. It must not outweigh what is written. */
const HOMOPHONE = 0.3

/** The words to look up for a text: those typed, those meant, and what they sound like. */
export function termsOf(text: string, index: SearchIndex): Terms {
  const bare = withoutIgnored(text, index)
  // A word that only pinyin knows is looked up by its sounds and not as a slip of some English word.
  const words = wordsOfText(bare).filter(
    (word) => !isLatin(word) || index.latin.has(word) || !readSyllables(word, index.syllables),
  )
  const syllables = syllablesTyped(text, index).flat()
  const sounds = syllables.length > 0 ? syllables : (bare.match(/\p{Script=Han}+/gu) ?? []).flatMap(syllablesOf)
  const synonyms = synonymsIn(index.synonyms, readable(text, syllables), readable(bare, sounds))
  const spoken = syllablesTyped(text, index).flatMap(pairsOf)
  const weights = new Map<string, number>()
  const add = (list: readonly string[], weight: number) => {
    for (const word of list) weights.set(word, Math.max(weights.get(word) ?? 0, weight))
  }
  add(pinyinPairs(bare), HOMOPHONE)
  for (const { synonym } of synonyms) add(synonym.means, SYNONYM)
  add(spoken, 1)
  add(words, 1)
  return {
    weights,
    typed: new Set([...words, ...spoken]),
    pages: new Map(
      [...synonyms]
        .sort((a, b) => Number(a.whole) - Number(b.whole))
        .flatMap(({ synonym, whole }) => synonym.pages.map((page) => [page, whole] as const)),
    ),
  }
}

/** Spaces beside Chinese are a matter of taste: 20 年 is 20年. */
const readable = (text: string, syllables: readonly string[]): Readable => ({
  text: text.replace(/(?<=\p{Script=Han})\s+|\s+(?=\p{Script=Han})/gu, '').trim(),
  words: wordsOfText(text),
  syllables,
})

/** The text without words that say nothing; the whole text when it has no others. */
function withoutIgnored(text: string, { ignored }: SearchIndex): string {
  let bare = ''
  let at = 0
  for (const { token, start, end } of tokensIn(text)) {
    if (!isLatin(token) || !ignored.words.has(token)) continue
    bare += `${text.slice(at, start)} `
    at = end
  }
  bare += text.slice(at)
  for (const word of ignored.han) bare = bare.replaceAll(word, ' ')
  return /[\p{L}\p{N}]/u.test(bare) ? bare : text
}

/** Runs of Latin words that can be read as pinyin, each as one list of syllables: `zhuan shebao` is one run of three. */
function syllablesTyped(text: string, { syllables: known }: SearchIndex): string[][] {
  const runs: string[][] = [[]]
  let end = 0
  for (const { 0: word, index } of text.matchAll(/\p{Script=Latin}[\p{Script=Latin}\p{M}]*/gu)) {
    const read = readSyllables(word, known)
    if (!read || /[^\s'’-]/u.test(text.slice(end, index))) runs.push([])
    runs.at(-1)?.push(...(read ?? []))
    end = index + word.length
  }
  return runs
}
