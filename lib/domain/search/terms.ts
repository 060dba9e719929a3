import { pairsOf, pinyinPairs, readSyllables, syllablesOf } from './pinyin.ts'
import type { SearchIndex } from './search-index.ts'
import { type Readable, synonymsIn } from './synonyms.ts'
import { isLatin, stem, tokensIn, wordsOfText } from './tokens.ts'

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
  const { spoken, syllables, onlySounds } = soundsOf(text, index)
  const words = wordsOfText(bare).filter((word) => !onlySounds.has(word))
  const heard = syllables.length > 0 ? syllables : (bare.match(/\p{Script=Han}+/gu) ?? []).flatMap(syllablesOf)
  const synonyms = synonymsIn(index.synonyms, readable(text, syllables), readable(bare, heard))
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

type Sounds = { spoken: string[]; syllables: string[]; onlySounds: Set<string> }

/** What is typed in pinyin: its known pairs of syllables, all its syllables, and the words that are nothing else than sounds. */
function soundsOf(text: string, { syllables: known, latin }: SearchIndex): Sounds {
  const sounds: Sounds = { spoken: [], syllables: [], onlySounds: new Set() }
  for (const run of runsOf(text)) {
    const read = run.map((word) => readSyllables(word, known))
    for (const [from, to] of stretches(read)) {
      const syllables = read.slice(from, to).flatMap((each) => each ?? [])
      const spoken = pairsOf(syllables).filter((pair) => latin.has(pair))
      sounds.spoken.push(...spoken)
      sounds.syllables.push(...syllables)
      for (let at = from; at < to; at++) {
        const word = stem(run[at] ?? '')
        // Typed syllable by syllable, `bao` is no word of its own; but `hukou` is one in English too.
        if (!latin.has(word) || (read[at]?.length === 1 && spoken.length > 0)) sounds.onlySounds.add(word)
      }
    }
  }
  return sounds
}

/** Latin words with nothing but spaces, hyphens and apostrophes between them. */
function runsOf(text: string): string[][] {
  return (text.match(/\p{Script=Latin}[\p{Script=Latin}\p{M}\s'’-]*/gu) ?? []).map(
    (run) => run.match(/[\p{L}\p{M}]+/gu) ?? [],
  )
}

/** From where to where the readable words of a run stand together. */
function stretches(read: readonly (readonly string[] | undefined)[]): [from: number, to: number][] {
  const found: [number, number][] = []
  for (const [at, each] of read.entries()) {
    const last = found.at(-1)
    if (!each) continue
    if (last?.[1] === at) last[1] = at + 1
    else found.push([at, at + 1])
  }
  return found
}
