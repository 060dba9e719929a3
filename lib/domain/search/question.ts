import type { Insurance, Region } from '#lib/content/site.ts'
import type { Case } from '#lib/domain/address/query.ts'
import { isNear } from '#lib/words/near.ts'
import { findNames, type Named } from './names.ts'
import { readSyllables } from './pinyin.ts'
import { respellHan, respellLatin } from './respell.ts'
import type { SearchIndex } from './search-index.ts'
import { foldInPlace, isLatin, tokensIn } from './tokens.ts'

/** A region that a question names, and the side it is on where the question says so. */
export type AskedRegion = { region: Region; side?: 'leaving' | 'joining' | 'hukou' }

/** What a typed question speaks of. */
export type Question = {
  regions: readonly AskedRegion[]
  /** Spellings that several regions share: all of them are offered, and none is guessed. */
  oneOf: readonly { typed: string; regions: readonly Region[] }[]
  /** The one insurance it names; nothing when it names several, or none. */
  insurance: Insurance | undefined
  /** The insurances that its word for one can mean, the likeliest first; none when it speaks of several. */
  insurances: readonly Insurance[]
  /** The question without the regions. */
  rest: string
}

/** Reads a question. Total: any text gives a question. */
export function readQuestion(typed: string, index: SearchIndex): Question {
  const text = respellHan(foldInPlace(typed), index.spelling)
  const exact = findNames(text, index.regions, index.spelling.syllables).filter(
    (named) => !isHalfAWord(named, text, index),
  )
  const named = [...exact, ...slips(text, index, exact)].sort((a, b) => a.start - b.start)
  const certain = named.filter(({ meant }) => meant.length === 1)
  const rest = respellLatin(without(text, named), index.spelling)
  const insurances = insurancesIn(rest, index)
  return {
    regions: sided(certain, text),
    oneOf: named
      .filter(({ meant }) => meant.length > 1)
      .map(({ meant, start, end }) => ({ typed: typed.slice(start, end), regions: meant })),
    insurance: insurances.length === 1 ? insurances[0] : undefined,
    insurances,
    rest,
  }
}

/** A word that names one insurance decides; else one that several share, like 养老. */
function insurancesIn(text: string, { insurances, spelling }: SearchIndex): readonly Insurance[] {
  const named = findNames(text, insurances, spelling.syllables).map(({ meant }) => meant)
  const certain = new Set(named.filter(({ length }) => length === 1).flat())
  if (certain.size > 0) return certain.size === 1 ? [...certain] : []
  return named[0] ?? []
}

/** `bao xian` typed syllable by syllable is insurance and no city: the site has the pair of sounds as a word. */
function isHalfAWord({ start, end }: Named<Region>, text: string, { spelling }: SearchIndex): boolean {
  const before = /(\p{Script=Latin}+)\s+$/u.exec(text.slice(0, start))?.[1]
  const last = before && readSyllables(before, spelling.syllables)?.at(-1)
  return last !== undefined && spelling.bySound.has(`${last}'${text.slice(start, end)}`)
}

/** A shorter word is near to nothing but itself. */
const SHORTEST_SLIP = 5

/** Regions whose name is typed with one slip: only for words that mean nothing else here. */
function slips(text: string, { spelling, regions }: SearchIndex, named: readonly Named<Region>[]): Named<Region>[] {
  return tokensIn(text).flatMap(({ token, start, end }) => {
    const word = text.slice(start, end)
    if (
      !isLatin(token) ||
      word.length < SHORTEST_SLIP ||
      spelling.latin.has(token) ||
      named.some((each) => each.start < end && start < each.end)
    )
      return []
    if (spelling.bySound.has((readSyllables(word, spelling.syllables) ?? []).join("'"))) return []
    const near = [...regions.latin].filter(([name]) => isNear(name, word)).flatMap(([, meant]) => meant)
    return near.length > 0 ? [{ meant: [...new Set(near)], start, end }] : []
  })
}

const BEFORE_LEAVING = /(?:从|由|离开|以前|原来|\bfrom|\bleaving|\bleave|\bcong)\s*$/u
const BEFORE_JOINING = /(?:到|去|回|至|来|转入|\bto|\binto|\bdao|\bhui|\bqu)\s*$/u
const AFTER_LEAVING =
  /^(?:省|市)?(?:的?(?:社保|养老|医保|失业|保险|关系|金)+)?\s*(?:转出|转走|转到|转回|转去|转至|由?转(?!入|移)|到|->|→|to\b|dao\b|zhuan|怎么转回|怎么转到|怎么带走)/u
const BEFORE_HUKOU = /(?:户口|户籍)(?:在|是)?\s*$/u
const AFTER_HUKOU = /^(?:省|市)?(?:农村|城镇)?(?:户口|户籍)/u
const GOING_BACK = /转回|回去|回来/u
const AFTER_JOINING = /^\s*(?:转入|转进)/u

/** Which place is left and which is joined, where the words beside the names say so; of two, one that is told tells the other. */
function sided(named: readonly Named<Region>[], text: string): AskedRegion[] {
  const asked = named.map(({ meant, start, end }, at): AskedRegion => {
    const [region] = meant as [Region]
    const [before, after] = [text.slice(0, start), text.slice(end)]
    // In 四川户口在福建 the hukou is that of the first.
    const isTaken = AFTER_HUKOU.test(text.slice(named[at - 1]?.end ?? text.length))
    if ((BEFORE_HUKOU.test(before) && !isTaken) || AFTER_HUKOU.test(after))
      return { region, side: GOING_BACK.test(text) ? 'joining' : 'hukou' }
    if (BEFORE_LEAVING.test(before)) return { region, side: 'leaving' }
    if (BEFORE_JOINING.test(before) || AFTER_JOINING.test(after)) return { region, side: 'joining' }
    return AFTER_LEAVING.test(after) ? { region, side: 'leaving' } : { region }
  })
  const once = asked.filter(({ region }, at) => asked.findIndex((other) => other.region === region) === at)
  const [first, second] = once
  if (once.length !== 2 || !first || !second || (first.side && second.side)) return once
  if (first.side) return [first, opposite(second, first.side)]
  return second.side ? [opposite(first, second.side), second] : once
}

function opposite({ region }: AskedRegion, side: AskedRegion['side']): AskedRegion {
  if (side === 'hukou') return { region }
  return { region, side: side === 'leaving' ? 'joining' : 'leaving' }
}

const ENDING = /^(?:维吾尔自治区|壮族自治区|回族自治区|自治区|省|市)/u

function without(text: string, named: readonly Named<unknown>[]): string {
  let rest = ''
  let at = 0
  for (const { start, end } of named) {
    rest += `${text.slice(at, start)} `
    at = end + (ENDING.exec(text.slice(end))?.[0].length ?? 0)
  }
  return (rest + text.slice(at)).trim()
}

/** A case as a question states it. */
export type StatedCase = Pick<Case, 'insurance' | 'leaving' | 'joining'>

/**
 * The cases that a question can mean, the likeliest first: of two places in a row the first is left, and the way back is offered after it.
 * None when it names no place, more than two, or one of which it says nothing and no insurance beside it.
 */
export function casesOf({ regions, oneOf, insurances }: Question): StatedCase[] {
  const [first, second] = regions
  if (!first || regions.length > 2 || oneOf.length > 0 || regions.some(({ side }) => side === 'hukou')) return []
  const pairs: Pick<Case, 'leaving' | 'joining'>[] = []
  if (second && first.side && first.side === second.side) return []
  if (second) {
    const [from, to] = first.side === 'joining' ? [second, first] : [first, second]
    pairs.push({ leaving: from.region, joining: to.region })
    if (!first.side) pairs.push({ leaving: to.region, joining: from.region })
  } else if (first.side === 'leaving') pairs.push({ leaving: first.region, joining: undefined })
  else if (first.side || insurances.length > 0) pairs.push({ leaving: undefined, joining: first.region })
  const meant = insurances.length > 0 ? insurances : [undefined]
  return meant.flatMap((insurance) => pairs.map((pair) => ({ insurance, ...pair })))
}
