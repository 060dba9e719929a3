import { isNear } from '#lib/words/near.ts'
import { readSyllables, syllablesOf } from './pinyin.ts'
import { stem } from './stem.ts'

/** What words sound like, and which pieces of text the site knows: by them a slip is told from a word. */
export type Spelling = {
  /** Chinese words of the site by their syllables. */
  bySound: ReadonlyMap<string, string>
  /** The pairs of Chinese characters that stand somewhere. */
  pairs: ReadonlySet<string>
  /** Latin words that stand somewhere, as stems. */
  latin: ReadonlySet<string>
  syllables: ReadonlySet<string>
}

const GAP = "'"
/** No word that is known by its sound has more characters. */
const LONGEST = 6

/** Makes the spelling. Of several words with one sound the first is kept, so the surest stand first. */
export function spellingOf(words: Iterable<string>, known: Pick<Spelling, 'pairs' | 'latin' | 'syllables'>): Spelling {
  const bySound = new Map<string, string>()
  for (const word of words) {
    if (!/^\p{Script=Han}{2,6}$/u.test(word)) continue
    const sound = syllablesOf(word).join(GAP)
    if (!bySound.has(sound)) bySound.set(sound, word)
  }
  return { ...known, bySound }
}

/** A text in which Chinese that stands nowhere is written as the word that sounds like it. No position moves. */
export function respellHan(text: string, spelling: Spelling): string {
  return text.replace(/\p{Script=Han}{2,}/gu, (run) => {
    const characters = [...run]
    const isSlip = (at: number) =>
      at < 0 || at > characters.length - 2 || !spelling.pairs.has(characters.slice(at, at + 2).join(''))
    if (characters.slice(1).every((_, at) => !isSlip(at))) return run
    const sounds = syllablesOf(run)
    for (let at = 0; at < characters.length - 1; at++) {
      for (let length = Math.min(LONGEST, characters.length - at); length > 1; length--) {
        const word = spelling.bySound.get(sounds.slice(at, at + length).join(GAP))
        const changed = [...(word ?? '')].flatMap((each, step) => (each === characters[at + step] ? [] : [at + step]))
        // A character that makes a known word with its neighbour is no slip.
        if (changed.length === 0 || changed.some((step) => !isSlip(step - 1) || !isSlip(step))) continue
        characters.splice(at, length, ...(word ?? ''))
        break
      }
    }
    return characters.join('')
  })
}

/** A text whose Latin words are either known, or pinyin written in characters, or mended by one slip. */
export function respellLatin(text: string, spelling: Spelling): string {
  return text.replace(/\p{Script=Latin}[\p{Script=Latin}\p{M}\s'’-]*/gu, (run) => {
    const words = run.match(/[\p{L}\p{M}'’]+/gu) ?? []
    const isWord = words.map((word) => spelling.latin.has(stem(word)))
    const read = words.map(
      (word, at) => readSyllables(word, spelling.syllables) ?? (isWord[at] ? undefined : nearSound(word, spelling)),
    )
    const spoken = words.filter((_, at) => read[at] && !isWord[at]).length
    const isPinyin = spoken > 0 && 2 * read.filter(Boolean).length > words.length
    let row: string[] = []
    const out: string[] = []
    const flush = () => {
      if (row.length > 0) out.push(inCharacters(row, spelling))
      row = []
    }
    for (const [at, word] of words.entries()) {
      const syllables = read[at]
      if (syllables && isPinyin) row.push(...syllables)
      else {
        flush()
        out.push(isWord[at] ? word : nearWord(word, spelling))
      }
    }
    flush()
    return ` ${out.join(' ')} `
  })
}

function inCharacters(syllables: readonly string[], { bySound }: Spelling): string {
  const words: string[] = []
  for (let at = 0; at < syllables.length; ) {
    let length = Math.min(LONGEST, syllables.length - at)
    while (length > 1 && !bySound.has(syllables.slice(at, at + length).join(GAP))) length--
    words.push(bySound.get(syllables.slice(at, at + length).join(GAP)) ?? '')
    at += length
  }
  return words.filter(Boolean).join(' ')
}

function nearSound(word: string, { bySound, latin }: Spelling): string[] | undefined {
  if (word.length < 5 || [...latin].some((each) => each[0] === word[0] && isNear(each, stem(word)))) return undefined
  for (const sound of bySound.keys()) {
    if (sound[0] === word[0] && isNear(sound.replaceAll(GAP, ''), word)) return sound.split(GAP)
  }
  return undefined
}

function nearWord(word: string, { latin }: Spelling): string {
  const bare = stem(word)
  if (bare.length < 5) return word
  for (const each of latin) if (each[0] === bare[0] && isNear(each, bare)) return each
  return word
}
