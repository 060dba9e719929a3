import { pinyin } from 'pinyin-pro'

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
