import type { Insurance, Region } from '#lib/content/site.ts'
import type { Case } from '#lib/domain/address/query.ts'
import { isNear } from '#lib/words/near.ts'
import { findNames, type Named } from './names.ts'
import { pairOf, readSyllables } from './pinyin.ts'
import type { SearchIndex } from './search-index.ts'
import { foldInPlace, isLatin, tokensIn } from './tokens.ts'

/** A region that a question names, and the side it is on where the question says so. */
export type AskedRegion = { region: Region; side?: 'leaving' | 'joining' }

/** What a typed question speaks of. */
export type Question = {
  regions: readonly AskedRegion[]
  /** Spellings that several regions share: all of them are offered, and none is guessed. */
  oneOf: readonly { typed: string; regions: readonly Region[] }[]
  /** The one insurance it names; nothing when it names several, or none. */
  insurance: Insurance | undefined
  /** The question without the regions. */
  rest: string
}

/** Reads a question. Total: any text gives a question. */
export function readQuestion(typed: string, index: SearchIndex): Question {
  const text = foldInPlace(typed)
  const exact = findNames(text, index.regions, index.syllables).filter((named) => !isHalfAWord(named, text, index))
  const named = exact.length > 0 ? exact : slips(text, index)
  const certain = named.filter(({ meant }) => meant.length === 1)
  const insurances = new Set(findNames(text, index.insurances, index.syllables).flatMap(({ meant }) => meant))
  return {
    regions: sided(certain, text),
    oneOf: named
      .filter(({ meant }) => meant.length > 1)
      .map(({ meant, start, end }) => ({ typed: typed.slice(start, end), regions: meant })),
    insurance: insurances.size === 1 ? [...insurances][0] : undefined,
    rest: without(text, named),
  }
}

/** `bao xian` typed syllable by syllable is insurance and no city: the site has the pair of sounds as a word. */
function isHalfAWord({ start, end }: Named<Region>, text: string, { latin, syllables }: SearchIndex): boolean {
  const before = /(\p{Script=Latin}+)\s+$/u.exec(text.slice(0, start))?.[1]
  const last = before && readSyllables(before, syllables)?.at(-1)
  return last !== undefined && latin.has(pairOf(last, text.slice(start, end)))
}

/** Regions whose name is typed with one slip: only for words that mean nothing else here. */
function slips(text: string, { latin, syllables, regions }: SearchIndex): Named<Region>[] {
  return tokensIn(text).flatMap(({ token, start, end }) => {
    const word = text.slice(start, end)
    if (!isLatin(token) || latin.has(token) || readSyllables(word, syllables)) return []
    const near = [...regions.latin].filter(([name]) => isNear(name, word)).flatMap(([, meant]) => meant)
    return near.length > 0 ? [{ meant: [...new Set(near)], start, end }] : []
  })
}

const BEFORE_LEAVING = /(?:从|由|离开|\bfrom|\bleaving|\bleave|\bcong)\s*$/u
const BEFORE_JOINING = /(?:到|去|回|至|\bto|\binto|\bdao|\bhui)\s*$/u
const AFTER_LEAVING = /^\s*(?:转出|转走|转到|转回|转去|转|到|->|→|to\b|dao\b|zhuan)/u

/** Which place is left and which is joined, where the words beside the names say so. */
function sided(named: readonly Named<Region>[], text: string): AskedRegion[] {
  const asked = named.map(({ meant, start, end }): AskedRegion => {
    const [region] = meant as [Region]
    const [before, after] = [text.slice(0, start), text.slice(end)]
    if (BEFORE_LEAVING.test(before)) return { region, side: 'leaving' }
    if (BEFORE_JOINING.test(before)) return { region, side: 'joining' }
    return AFTER_LEAVING.test(after) && !/^\s*转入/u.test(after) ? { region, side: 'leaving' } : { region }
  })
  return asked.filter(({ region }, at) => asked.findIndex((other) => other.region === region) === at)
}

const ENDING = /^(?:维吾尔自治区|壮族自治区|回族自治区|自治区|省|市)/u

function without(text: string, named: readonly Named<unknown>[]): string {
  let rest = ''
  let at = 0
  for (const { start, end } of [...named].sort((a, b) => a.start - b.start)) {
    rest += `${text.slice(at, start)} `
    at = end + (ENDING.exec(text.slice(end))?.[0].length ?? 0)
  }
  return (rest + text.slice(at)).trim()
}

/**
 * The case that a question states, for a link to its plan: nothing when it names no place, or places without saying which is left.
 * A place of which nothing is said is where people go, when there is only one such.
 */
export function caseOf({
  regions,
  oneOf,
  insurance,
}: Question): Pick<Case, 'insurance' | 'leaving' | 'joining'> | undefined {
  const on = (side: AskedRegion['side']) => regions.filter((each) => each.side === side).map(({ region }) => region)
  const [leaving, joining, open] = [on('leaving'), on('joining'), on(undefined)]
  if (oneOf.length > 0 || leaving.length > 1 || joining.length > 1) return undefined
  if (open.length > 1 || (open.length === 1 && joining.length === 1)) return undefined
  const stated = { insurance, leaving: leaving[0], joining: joining[0] ?? open[0] }
  const known = Object.values(stated).filter((each) => each !== undefined).length
  return regions.length > 0 && known > 1 ? stated : undefined
}
