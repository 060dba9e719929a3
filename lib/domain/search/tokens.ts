import { cutHan } from './han-words.ts'
import { cutLatin, type Lexicon, NO_LEXICON } from './lexicon.ts'
import { simplified } from './simplified.ts'
import { stem } from './stem.ts'

/** A piece of a text as it is looked up, and where it stands: `start` and `end` count UTF-16 units of the text given. */
export type Token = { token: string; start: number; end: number }

const RUNS = /(\p{Script=Han}+)|(\p{Script=Latin}[\p{Script=Latin}\p{M}'’]*)|(\p{Nd}+)/gu

/** All that folding could change but capitals: not plain characters, Chinese ones and the punctuation beside them. */
const UNCOMMON = /[^\p{ASCII}\u3001-\u303f\u4e00-\u9fff\uff01-\uff0f\uff1a-\uff20]/gu

/**
 * The text with width and case of its letters folded and its characters simplified, each character for itself, so that every position stays where it is:
 * what has no equal of the same length is left as it stands.
 */
export function foldInPlace(text: string): string {
  const folded = simplified(text).replace(UNCOMMON, (character) => {
    const plain = character.normalize('NFKC').toLowerCase()
    return plain.length === character.length ? plain : character
  })
  return folded.replace(/[A-Z]+/g, (letters) => letters.toLowerCase())
}

/**
 * The pieces of a text: words of the lexicon by what they stand for, and of the rest pairs of neighbouring Chinese characters (a lone
 * one as it is), Latin words cut to their stem, numbers. Chinese needs no dictionary that way, and a pair means more than a character.
 * Total: any text gives a list.
 */
export function tokensIn(text: string, lexicon: Lexicon = NO_LEXICON): Token[] {
  const runs = [...foldInPlace(text).matchAll(RUNS)]
  const tokens: Token[] = []
  for (let at = 0; at < runs.length; at++) {
    const { 0: run, 1: han, index } = runs[at] as RegExpExecArray
    if (han) {
      for (const { word, start, meant } of cutHan(han, lexicon.han)) {
        const from = index + start
        if (meant) tokens.push(...meant.map((token) => ({ token, start: from, end: from + word.length })))
        else tokens.push(...pairs(word, from))
      }
      continue
    }
    const known = cutLatin(
      runs.slice(at, at + 5).map(({ 0: word, 1: chinese }) => (chinese ? '' : stem(word))),
      lexicon,
    )
    const last = runs[at + (known?.count ?? 1) - 1] ?? runs[at]
    const end = (last?.index ?? index) + (last?.[0].length ?? run.length)
    tokens.push(...(known?.meant ?? [stem(run)]).map((token) => ({ token, start: index, end })))
    at += (known?.count ?? 1) - 1
  }
  return tokens
}

/** Only the words of the pieces, in order. */
export function wordsOfText(text: string, lexicon?: Lexicon): string[] {
  return tokensIn(text, lexicon).map(({ token }) => token)
}

function pairs(run: string, from: number): Token[] {
  const characters = [...run]
  const starts = [from]
  for (const character of characters) starts.push((starts.at(-1) ?? from) + character.length)
  const length = Math.min(2, characters.length)
  return characters.slice(0, Math.max(1, characters.length - 1)).map((_, at) => ({
    token: characters.slice(at, at + length).join(''),
    start: starts[at] ?? from,
    end: starts[at + length] ?? from,
  }))
}

/** Whether a piece is a Latin word: only those have endings and slips of the finger. */
export function isLatin(token: string): boolean {
  return /^\p{Script=Latin}/u.test(token)
}
