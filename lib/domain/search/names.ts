import { folded } from '#lib/words/typed.ts'
import { readSyllables, syllablesOf } from './pinyin.ts'
import { stem } from './stem.ts'

/** Something that a text names, and where. Several `meant`: the spelling could be any of them. */
export type Named<T> = { meant: readonly T[]; start: number; end: number }
/** Names of some things, ready to be found in a text: Chinese ones as they are, the longest first, all of them in Latin letters without spaces. */
export type Names<T> = { han: ReadonlyMap<string, readonly T[]>; latin: ReadonlyMap<string, readonly T[]> }

const HAN = /\p{Script=Han}/u
const LATIN_WORDS = /\p{Script=Latin}[\p{Script=Latin}\p{M}]*/gu
/** More words than the longest name has. */
const MOST_WORDS = 6

/** Gathers names. A Chinese name can also be typed in pinyin, with or without spaces. */
export function gatherNames<T>(named: Iterable<readonly [name: string, meant: T]>): Names<T> {
  const han = new Map<string, T[]>()
  const latin = new Map<string, T[]>()
  const add = (map: Map<string, T[]>, key: string, meant: T) => {
    const known = map.get(key) ?? []
    if (key !== '' && !known.includes(meant)) map.set(key, [...known, meant])
  }
  for (const [name, meant] of named) {
    const plain = folded(name)
    if (HAN.test(plain)) {
      add(han, plain, meant)
      add(latin, lettersOf(syllablesOf(plain).join('')), meant)
    } else {
      add(latin, lettersOf(plain), meant)
    }
  }
  return { han: new Map([...han].sort(([a], [b]) => b.length - a.length)), latin }
}

/** The names in a folded text, from left to right, the longest first where several begin; none lies in another. */
export function findNames<T>(text: string, names: Names<T>, syllables: ReadonlySet<string>): Named<T>[] {
  return [...hanNames(text, names.han), ...latinNames(text, names.latin, syllables)].sort((a, b) => a.start - b.start)
}

function hanNames<T>(text: string, names: Names<T>['han']): Named<T>[] {
  const longestFirst = [...names]
  const found: Named<T>[] = []
  for (let at = 0; at < text.length; at++) {
    const hit = longestFirst.find(([name]) => text.startsWith(name, at))
    if (!hit) continue
    found.push({ meant: hit[1], start: at, end: at + hit[0].length })
    at += hit[0].length - 1
  }
  return found
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
