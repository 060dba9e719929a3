/** What nobody sees: format characters (direction marks, zero-width spaces, soft hyphens) and other marks that draw nothing. */
const INVISIBLE = /[\p{Cf}\p{Default_Ignorable_Code_Point}]+/gu

/**
 * What somebody typed or pasted, as she sees it: without invisible characters, full width made plain, all white space one blank,
 * none at the ends. Case is kept. Everything that reads a reader's words begins here.
 */
export function typed(text: string): string {
  return text.replace(INVISIBLE, '').normalize('NFKC').replace(INVISIBLE, '').replace(/\s+/g, ' ').trim()
}

/** The same in one case, for comparing. */
export function folded(text: string): string {
  return typed(text).toLowerCase()
}

/** How names and ids are compared: every dash, apostrophe and blank inside them is one hyphen. */
export function spelling(text: string): string {
  return folded(text).replace(/[\s'’‐-―−_-]+/g, '-')
}

/** Letters and digits alone: for texts whose blanks and punctuation differ from page to page. */
export function letters(text: string): string {
  return folded(text).replace(/[^\p{L}\p{N}]+/gu, '')
}

/** Letters that are written from right to left. */
const FROM_THE_RIGHT =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u

/** A reader's words inside a sentence of ours where no element can isolate them, as in a title: nothing in them turns it round. */
export function isolated(text: string): string {
  return FROM_THE_RIGHT.test(text) ? `\u2068${text}\u2069` : text
}

/** How long a text is for its reader: characters, not the units in which it is stored. */
export const lengthOf = (text: string): number => [...text].length

/** Enough of a value to recognise it; an address can carry a whole book. */
export function shortened(text: string): string {
  return lengthOf(text) > 40 ? `${[...text].slice(0, 40).join('')}…` : text
}
