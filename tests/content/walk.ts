import type { Circumstance, Insurance, Region, Site } from '#lib/content/site.ts'
import { questionsOf } from '#lib/domain/address/query.ts'
import { type Transfer, transfer } from '#lib/domain/rules/transfer.ts'
import type { Answers } from '#lib/domain/rules/when.ts'
import { type Dice, diceOf, EVERY } from '../fixtures/some.ts'

export type Pair = { leaving: Region | undefined; joining: Region | undefined }
export type Drawn = Pair & { insurance: Insurance; asked: readonly Circumstance[]; answers: Answers }

/** Every combination of answers, unanswered included. */
export function combinations(circumstances: readonly Circumstance[]): Answers[] {
  return circumstances.reduce<Answers[]>(
    (rows, { id, choices }) => rows.flatMap((row) => [row, ...choices.map((choice) => ({ ...row, [id]: choice.id }))]),
    [{}],
  )
}

/**
 * Pairs of places, none included, drawn in the same way in each run. One place of each pair goes through all of them, left in one pair
 * and joined in the next.
 */
export function drawnPairs(site: Site, count: number, draw: Dice = diceOf(1)): Pair[] {
  const places = [undefined, ...site.regions]
  const step = Math.max(1, Math.floor((2 * places.length) / count))
  return Array.from({ length: EVERY ? 20 * count : count }, (_, index) => {
    const own = places[Math.floor((index * step) / 2) % places.length]
    const other = places[draw(places.length)]
    return index % 2 === 0 ? { leaving: own, joining: other } : { leaving: other, joining: own }
  })
}

/** The circumstances an insurance asks a reader who moves between two places. */
export function askedBy(site: Site, insurance: Insurance, { leaving, joining }: Pair): Circumstance[] {
  const questions = questionsOf(insurance, [leaving, joining])
  return site.circumstances.filter(({ id, asked }) => asked && questions.has(id))
}

/** Cases of an insurance, one for each pair of places with `npm run every`: of the questions that its two places ask, none is answered, all are, or some. */
export function drawnCases(site: Site, insurance: Insurance, count: number): Drawn[] {
  const draw = diceOf(2)
  const places = [undefined, ...site.regions]
  const everyPair = () => places.flatMap((leaving) => places.map((joining) => ({ leaving, joining })))
  return (EVERY ? everyPair() : drawnPairs(site, count, draw)).map((pair) => {
    const asked = askedBy(site, insurance, pair)
    const often = draw(5)
    const answered = asked.filter(() => draw(4) < often)
    const answers = Object.fromEntries(answered.map(({ id, choices }) => [id, choices[draw(choices.length)]?.id]))
    return { ...pair, insurance, asked, answers }
  })
}

export const answerTo = ({ insurance, leaving, joining, answers }: Omit<Drawn, 'asked'>): Transfer =>
  transfer(insurance, leaving, joining, answers)

/** The items of an answer by list, id and region; only those that hang on nothing any more where they are to be `sure`. */
export const itemsOf = ({ materials, steps, channels, notes }: Transfer, sure = false): string[] =>
  Object.entries({ materials, steps, channels, notes }).flatMap(([list, items]) =>
    items
      .filter(({ onlyIf }) => !sure || onlyIf.length === 0)
      .map(({ item, from }) => `${list} ${item.id} ${from?.id ?? ''}`),
  )

/** What is wrong with the answer to one case; nothing when all is well. */
export function faultsOf({ leaving, joining, asked }: Drawn, answer: Transfer): string[] {
  const { verdict, answers } = answer
  const faults = verdict.item.basis.length > 0 ? [] : [`verdict: ${verdict.item.id} has no basis`]
  const complete = leaving && joining && asked.every(({ id }) => answers[id])
  for (const name of ['unless', 'materials', 'steps', 'channels', 'notes'] as const) {
    const ids = new Set<string>()
    for (const { item, from, onlyIf } of answer[name]) {
      // Two regions may each have a note of their own on one matter; the nation and a region may not.
      const id = name === 'notes' && !ids.has(`${item.id}@`) ? `${item.id}@${from?.id ?? ''}` : `${item.id}@`
      if (ids.has(id)) faults.push(`${name}: ${item.id} stands twice`)
      ids.add(id)
      if (item.basis.length === 0) faults.push(`${name}: ${item.id} has no basis`)
      for (const open of onlyIf)
        if (answers[open]) faults.push(`${name}: ${item.id} is marked "only if ${open}" though that is answered`)
      if (complete && onlyIf.length > 0) faults.push(`${name}: ${item.id} is open though every question is answered`)
    }
  }
  if (verdict.onlyIf.length > 0) faults.push(`verdict: ${verdict.item.id} is open`)
  if (answers.route !== routeOf({ leaving, joining })) faults.push(`the route is ${answers.route}`)
  for (const { item } of answer.omitted)
    if (answer.materials.some((placed) => placed.item.id === item.id))
      faults.push(`${item.id} is both asked for and left out`)
  for (const list of ['materials', 'steps'] as const)
    if (answer[list].length > 0 === (verdict.item.verdict === 'not-possible'))
      faults.push(`${verdict.item.id} is ${verdict.item.verdict}, and there are ${answer[list].length} ${list}`)
  if (answer.channels.length === 0) faults.push('nobody to ask')
  return faults
}

function routeOf({ leaving, joining }: Pair): string | undefined {
  if (!leaving || !joining) return undefined
  return (leaving.parent ?? leaving) === (joining.parent ?? joining) ? 'same-region' : 'cross-region'
}
