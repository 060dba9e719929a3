import { folded } from '#lib/words/typed.ts'
import { grouped } from './grouped.ts'
import { cutHan, type HanWords, hanWords } from './han-words.ts'
import { readSyllables, syllablesOf } from './pinyin.ts'
import { stem } from './stem.ts'

/** Something that a text names, and where. Several `meant`: the spelling could be any of them. */
export type Named<T> = { meant: readonly T[]; start: number; end: number }
/** Names of some things, ready to be found in a text: Chinese ones as they are, all of them in Latin letters without spaces. */
export type Names<T> = { han: HanWords<T>; latin: ReadonlyMap<string, readonly T[]> }

const HAN = /\p{Script=Han}/u
const LATIN_WORDS = /\p{Script=Latin}[\p{Script=Latin}\p{M}]*/gu
/** More words than the longest name has. */
const MOST_WORDS = 6

/** Gathers names. A Chinese name can also be typed in pinyin, with or without spaces. */
export function gatherNames<T>(named: Iterable<readonly [name: string, meant: T]>): Names<T> {
  const plain = [...named].map(([name, meant]) => [folded(name), meant] as const)
  const latin = plain.map(([name, meant]) => {
    return [lettersOf(HAN.test(name) ? syllablesOf(name).join('') : name), meant] as const
  })
  return {
    han: hanWords(grouped(plain.filter(([name]) => HAN.test(name)))),
    latin: new Map([...grouped(latin)].flatMap(([name, meant]) => (name === '' ? [] : [[name, [...meant]]]))),
  }
}

/** The names in a folded text, from left to right, the longest first where several begin; none lies in another. */
export function findNames<T>(text: string, { han, latin }: Names<T>, syllables: ReadonlySet<string>): Named<T>[] {
  const chinese = cutHan(text, han).flatMap(({ word, start, meant }) =>
    meant ? [{ meant, start, end: start + word.length }] : [],
  )
  return [...chinese, ...latinNames(text, latin, syllables)].sort((a, b) => a.start - b.start)
}

type Span = { letters: string; start: number; end: number }

function latinNames<T>(text: string, names: Names<T>['latin'], syllables: ReadonlySet<string>): Named<T>[] {
  const words = [...text.matchAll(LATIN_WORDS)].map(({ 0: word, index }): Span => {
    return { letters: lettersOf(word), start: index, end: index + word.length }
  })
  const found: Named<T>[] = []
  for (let at = 0; at < words.length; at++) {
    const hit = longestAt(words, at, text, names)
    if (hit) {
      found.push(hit.named)
      at += hit.words - 1
    } else found.push(...insideWord(words[at] as Span, names, syllables))
  }
  return found
}

function longestAt<T>(words: readonly Span[], at: number, text: string, names: Names<T>['latin']) {
  const first = words[at] as Span
  for (let count = Math.min(MOST_WORDS, words.length - at); count > 0; count--) {
    const last = words[at + count - 1] as Span
    if (HAN.test(text.slice(first.start, last.end))) continue
    const letters = words.slice(at, at + count).map((word) => word.letters)
    const meant = names.get(letters.join('')) ?? names.get(letters.map(stem).join(''))
    if (meant) return { named: { meant, start: first.start, end: last.end }, words: count }
  }
  return undefined
}

/** `shanghaiyibao` holds Shanghai. Only names of two syllables or more: one alone stands in half of all words. */
function insideWord<T>({ letters, start }: Span, names: Names<T>['latin'], known: ReadonlySet<string>): Named<T>[] {
  const read = readSyllables(letters, known) ?? []
  for (let count = read.length - 1; count > 1; count--) {
    for (let at = 0; at + count <= read.length; at++) {
      const part = read.slice(at, at + count).join('')
      const meant = names.get(part)
      const from = start + read.slice(0, at).join('').length
      if (meant) return [{ meant, start: from, end: from + part.length }]
    }
  }
  return []
}

const lettersOf = (word: string) => word.replace(/[^\p{Script=Latin}\p{M}\p{Nd}]/gu, '').replaceAll('ü', 'v')
