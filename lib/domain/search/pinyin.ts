import { pinyin } from 'pinyin-pro'

const HAN = /\p{Script=Han}+/gu
/** No syllable is longer: zhuang, chuang, shuang. */
const LONGEST = 6

/** The toneless syllables of a run of Chinese characters, one for each character; ü is written v. */
export function syllablesOf(run: string): string[] {
  const read = pinyin(run, { toneType: 'none', type: 'array', v: true })
  const characters = [...run]
  return read.length === characters.length
    ? read
    : characters.map((each) => pinyin(each, { toneType: 'none', v: true }))
}

/** Two neighbouring syllables as one word; the mark between them keeps it apart from every English word. */
export function pairOf(first: string, second: string): string {
  return `${first}'${second}`
}

/** The pairs of a list of syllables, in order. */
export function pairsOf(syllables: readonly string[]): string[] {
  return syllables.slice(1).map((second, at) => pairOf(syllables[at] ?? '', second))
}

/** The pairs of syllables of all Chinese in a text. */
export function pinyinPairs(text: string): string[] {
  return (text.match(HAN) ?? []).flatMap((run) => pairsOf(syllablesOf(run)))
}

/**
 * A word typed in Latin letters, read as syllables that are known; nothing when it cannot be read so.
 * Of several readings that with the fewest syllables: `xian` is one, `xi'an` two.
 */
export function readSyllables(word: string, known: ReadonlySet<string>): string[] | undefined {
  const best: (string[] | undefined)[] = [[]]
  const letters = word.replaceAll('ü', 'v')
  for (let end = 1; end <= letters.length; end++) {
    for (let start = Math.max(0, end - LONGEST); start < end; start++) {
      const before = best[start]
      const syllable = letters.slice(start, end)
      if (!before || !known.has(syllable)) continue
      if (before.length + 1 < (best[end]?.length ?? Number.POSITIVE_INFINITY)) best[end] = [...before, syllable]
    }
  }
  return word === '' ? undefined : best[letters.length]
}
