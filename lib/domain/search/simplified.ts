// @ts-expect-error The library's tables come without types: this one is a text of pairs, divided by bars.
import characters from 'opencc-js/dict/TSCharacters'

const PAIRS: string = characters

/** Each traditional character that has a simplified one of the same length, so that every position in a text stays where it is. */
const SIMPLE = new Map(
  PAIRS.split('|').flatMap((pair) => {
    const [traditional = '', simple = ''] = pair.split(' ')
    return traditional.length === simple.length ? [[traditional, simple] as const] : []
  }),
)

/** A text in simplified characters. */
export function simplified(text: string): string {
  return text.replace(/\p{Script=Han}/gu, (character) => SIMPLE.get(character) ?? character)
}
