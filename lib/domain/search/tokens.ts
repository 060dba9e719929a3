/** A piece of a text as it is looked up, and where it stands: `start` and `end` count UTF-16 units of the text given. */
export type Token = { token: string; start: number; end: number }

const RUNS = /(\p{Script=Han}+)|(\p{Script=Latin}[\p{Script=Latin}\p{M}'’]*)|(\p{Nd}+)/gu

/** All that folding could change but capitals: not plain characters, Chinese ones and the punctuation beside them. */
const UNCOMMON = /[^\p{ASCII}\u3001-\u303f\u4e00-\u9fff\uff01-\uff0f\uff1a-\uff20]/gu

/**
 * The text with width and case of its letters folded, each character for itself, so that every position stays where it is:
 * what has no equal of the same length is left as it stands.
 */
export function foldInPlace(text: string): string {
  const folded = text.replace(UNCOMMON, (character) => {
    const plain = character.normalize('NFKC').toLowerCase()
    return plain.length === character.length ? plain : character
  })
  return folded.replace(/[A-Z]+/g, (letters) => letters.toLowerCase())
}

/**
 * The pieces of a text: pairs of neighbouring Chinese characters (a lone one as it is), Latin words cut to their stem, numbers.
 * Chinese needs no dictionary that way, and a pair means more than a character. Total: any text gives a list.
 */
export function tokensIn(text: string): Token[] {
  return [...foldInPlace(text).matchAll(RUNS)].flatMap(({ 0: run, 1: han, 2: latin, index }) => {
    if (han) return pairs(han, index)
    return [{ token: latin ? stem(latin) : run, start: index, end: index + run.length }]
  })
}

/** Only the words of the pieces, in order. */
export function wordsOfText(text: string): string[] {
  return tokensIn(text).map(({ token }) => token)
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

/** An English word without the ending that only grammar gives it: moves, moved and moving are one. Other words lose no more than an s. */
export function stem(word: string): string {
  let bare = word.replace(/['’]s?$/, '').replace(/['’]/g, '')
  if (bare.length > 4 && bare.endsWith('ies')) bare = `${bare.slice(0, -3)}y`
  else if (bare.length > 3 && /[^siu]s$/.test(bare)) bare = bare.slice(0, -1)
  const cut = /^(.{3,}?)(?:ing|ed)$/.exec(bare)?.[1]
  if (cut && /[aeiouy]/.test(cut)) bare = cut.replace(/([^aeiouylsz])\1$/, '$1')
  return bare.length > 3 ? bare.replace(/e$/, '') : bare
}

/** Whether a piece is a Latin word: only those have endings and slips of the finger. */
export function isLatin(token: string): boolean {
  return /^\p{Script=Latin}/u.test(token)
}
