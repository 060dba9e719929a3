const NARROW = /[ijlIftr.,:;'’‘|!()[\]/ ]/
const WIDE = /[mwMW%@—…“”]/
const FULL = /[⺀-鿿豈-﫿＀-｠　-〿]/

/** The width of a text at 1 per em, as a wide fallback font has it: a drawing cannot ask the reader's browser. */
export function widthOf(text: string): number {
  return [...text].reduce((sum, letter) => sum + letterWidth(letter), 0)
}

function letterWidth(letter: string): number {
  if (FULL.test(letter)) return 1
  if (NARROW.test(letter)) return 0.4
  if (WIDE.test(letter)) return 1
  return /[A-Z0-9]/.test(letter) ? 0.72 : 0.62
}

/** Closing marks stay with what is before them, opening marks with what comes after. */
const CLOSING = /^[、。，；：！？）》」』”’…,.;:!?)]/
const OPENING = /[（《「『“‘(]$/

/**
 * Breaks a text into lines of at most `width` em: Latin between words, Chinese between any two characters. A single word that
 * is longer than a line has a line of its own.
 */
export function wrapText(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const piece of piecesOf(text)) {
    if (line !== '' && widthOf((line + piece).trimEnd()) > width) {
      lines.push(line.trimEnd())
      line = piece.trimStart()
    } else line += piece
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()]
}

/** What may not be torn: a word with the blank behind it, a Chinese character with the marks that belong to it. */
function piecesOf(text: string): string[] {
  const pieces: string[] = []
  for (const [letters] of text.trim().matchAll(/[⺀-鿿豈-﫿＀-｠　-〿]|[^\s⺀-鿿豈-﫿＀-｠　-〿]+\s*|\s+/g)) {
    const before = pieces.at(-1)
    if (before !== undefined && (CLOSING.test(letters) || OPENING.test(before.trimEnd())) && !/\s$/.test(before))
      pieces[pieces.length - 1] = before + letters
    else pieces.push(letters)
  }
  return pieces
}
