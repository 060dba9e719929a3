import { grouped } from './grouped.ts'

type HanWord<T> = { word: string; meant: readonly T[] }
/** Chinese words and what they mean, ready to be found in a text: by their first character, the longest first. */
export type HanWords<T> = ReadonlyMap<string, readonly HanWord<T>[]>

const characterAt = (text: string, at: number) => String.fromCodePoint(text.codePointAt(at) ?? 0)

export function hanWords<T>(words: Iterable<readonly [word: string, meant: Iterable<T>]>): HanWords<T> {
  const longestFirst = [...words].sort(([a], [b]) => b.length - a.length)
  const byFirst = grouped(
    longestFirst.map(([word, meant]) => [characterAt(word, 0), { word, meant: [...meant] }] as const),
  )
  return new Map([...byFirst].map(([first, found]) => [first, [...found]]))
}

/** A piece of a text; `meant` is missing for what lies between words. */
type Cut<T> = { word: string; start: number; meant?: readonly T[] }

/** A text cut at some words, from left to right and the longest first. */
export function cutHan<T>(text: string, words: HanWords<T>): Cut<T>[] {
  const pieces: Cut<T>[] = []
  let rest = 0
  for (let at = 0; at < text.length; ) {
    const character = characterAt(text, at)
    const hit = words.get(character)?.find(({ word }) => text.startsWith(word, at))
    if (hit) {
      if (at > rest) pieces.push({ word: text.slice(rest, at), start: rest })
      pieces.push({ ...hit, start: at })
      rest = at + hit.word.length
    }
    at = hit ? rest : at + character.length
  }
  if (rest < text.length) pieces.push({ word: text.slice(rest), start: rest })
  return pieces
}
