import type { When } from '#lib/content/schemas/common.ts'
import type { Circumstance, Insurance, Region, Site } from '#lib/content/site.ts'
import { questionsOf } from '#lib/domain/address/query.ts'
import type { Placed } from '#lib/domain/rules/difference.ts'
import { type Transfer, transfer } from '#lib/domain/rules/transfer.ts'
import type { Answers } from '#lib/domain/rules/when.ts'
import { diceOf } from '../fixtures/some.ts'

type Place = Region | undefined
export type Pair = { leaving: Place; joining: Place }

/** The circumstances an insurance asks a reader who moves between two places. */
export const askedBy = (site: Site, insurance: Insurance, { leaving, joining }: Pair): Circumstance[] => {
  const questions = questionsOf(insurance, [leaving, joining])
  return site.circumstances.filter(({ id, asked }) => asked && questions.has(id))
}

/** Every combination of answers, unanswered included. */
export function combinations(circumstances: readonly Circumstance[]): Answers[] {
  return circumstances.reduce<Answers[]>(
    (rows, { id, choices }) => rows.flatMap((row) => [row, ...choices.map((choice) => ({ ...row, [id]: choice.id }))]),
    [{}],
  )
}

type Condition = { verdict: boolean; regional: boolean; when: When; on: string[] }

/** Every condition that an insurance and what two places have of their own for it can put on an answer. */
function conditionsOf(insurance: Insurance, { leaving, joining }: Pair): Condition[] {
  const found: Condition[] = []
  const gather = (value: unknown, regional: boolean, verdict = false) => {
    if (typeof value !== 'object' || value === null) return
    for (const [key, inner] of Object.entries(value)) {
      if (key === 'when')
        found.push({ verdict, regional, when: inner, on: Object.keys(inner).filter((id) => id !== 'route') })
      else gather(inner, regional, verdict || key === 'outcomes')
    }
  }
  gather({ ...insurance, policy: undefined }, false)
  for (const region of [...chain(leaving), ...chain(joining)]) gather(region.insurances?.[insurance.id], true)
  return found
}

/**
 * The sets of questions that act together: those that one item names, and those that the verdicts name between them; a set within
 * another is left out. An item is there or not by its own condition alone, so what holds for each set by itself holds for the whole.
 */
export function setsOf(insurance: Insurance, asked: readonly Circumstance[], pair: Pair): Circumstance[][] {
  const conditions = conditionsOf(insurance, pair)
  const verdicts = conditions.filter(({ verdict }) => verdict).flatMap(({ on }) => on)
  const keyOf = (ids: readonly string[]) => asked.filter(({ id }) => ids.includes(id))
  const all = new Map(
    [verdicts, ...conditions.map(({ on }) => on)].map((ids) => [
      keyOf(ids)
        .map(({ id }) => id)
        .join(),
      keyOf(ids),
    ]),
  )
  const sets = [...all.values()].filter((set) => set.length > 0)
  return sets.filter((set) => !sets.some((other) => other !== set && set.every((each) => other.includes(each))))
}

/**
 * The sets of answers to try for a pair: of each set of questions every combination while the others are open, and those that answer
 * all of it once more with all others answered. A set that no rule of the two places names is tried so where neither has rules of its
 * own; one that a rule names is tried there with all others answered. Where both have, a few drawn sets do: an item is there by its own condition alone, each side is tried with all combinations
 * while the other has no rules, and an unanswered case shows every item of both, so that two of one name would meet there.
 */
export function rowsFor(insurance: Insurance, asked: readonly Circumstance[], pair: Pair): Answers[] {
  const own = (place: Place) => chain(place).some(({ insurances }) => insurances?.[insurance.id])
  const way = route(pair.leaving, pair.joining)
  const few = [{}, ...wholeRows(asked, FEW, seedOf(`${pair.leaving?.id} ${pair.joining?.id}`))]
  if (own(pair.leaving) && own(pair.joining) && way === 'cross-region') return distinct(few)
  const first = Object.fromEntries(asked.map(({ id, choices }) => [id, choices[0]?.id]))
  const conditions = conditionsOf(insurance, pair)
  const telling = withoutIdle(conditions, way)
  const regional = conditions.filter((each) => each.regional)
  const isAsked = (id: string) => asked.some((each) => each.id === id)
  const named = (set: readonly Circumstance[]) =>
    regional.some(({ on }) => on.some(isAsked) && on.filter(isAsked).every((id) => set.some((each) => each.id === id)))
  const national = !own(pair.leaving) && !own(pair.joining)
  const sets = setsOf(insurance, asked, pair).filter((set) => national || named(set))
  const rows = sets.flatMap((set) => {
    const all = combinations(set)
    const whole = all.filter((answers) => Object.keys(answers).length === set.length).map(telling)
    const alone = !national ? [] : all.length > MANY ? [{}, ...whole] : all.map(telling)
    return [...alone, ...whole.map((row) => ({ ...first, ...row }))]
  })
  return distinct([...few, ...rows])
}

const FEW = 8

const seedOf = (text: string) =>
  [...text].reduce((sum, sign) => (sum * 31 + (sign.codePointAt(0) ?? 0)) % 2_147_483_647, 1)

/** Of a larger set of questions only whole answers are tried here; partial-verdicts.test.ts tries the parts of them. */
const MANY = 600

/** Leaves out of a set of answers those that only conditions name which another answer, or the route, has refused: they change nothing. */
function withoutIdle(conditions: readonly Condition[], way: string | undefined) {
  return (row: Answers): Answers => {
    const answers = { ...row, route: way }
    const refused = ({ when }: Condition, but: string) =>
      Object.entries(when).some(([id, choices]) => {
        const answer = answers[id as keyof typeof answers]
        return id !== but && answer !== undefined && !choices.includes(answer)
      })
    const kept = Object.entries(row).filter(([id]) =>
      conditions.some((each) => each.on.includes(id) && !refused(each, id)),
    )
    return Object.fromEntries(kept)
  }
}

const distinct = (rows: readonly Answers[]): Answers[] => [
  ...new Map(rows.map((row) => [JSON.stringify(row), row])).values(),
]

/** Sets that answer every question, drawn in the same way in each run: what the sets promise is tried on them. */
export function wholeRows(asked: readonly Circumstance[], count: number, seed = 1): Answers[] {
  const draw = diceOf(seed)
  return Array.from({ length: count }, () =>
    Object.fromEntries(asked.map(({ id, choices }) => [id, choices[draw(choices.length)]?.id])),
  )
}

/** Every pair of regions, none included, grouped by what can make their answers differ: their differences and the route. */
export function groupedPairs(site: Site, insurance: Insurance): Pair[][] {
  const places = [undefined, ...site.regions].map((place) => ({ place, rules: rulesOf(place, insurance.id) }))
  const groups = new Map<string, Pair[]>()
  for (const leaving of places) {
    for (const joining of places) {
      const key = [leaving.rules, joining.rules, route(leaving.place, joining.place)].join('\n')
      const pair = { leaving: leaving.place, joining: joining.place }
      const group = groups.get(key)
      if (group) group.push(pair)
      else groups.set(key, [pair])
    }
  }
  return [...groups.values()]
}

const chain = (region: Place): Region[] => (region ? [...chain(region.parent), region] : [])

const rulesOf = (region: Place, insurance: string): string =>
  region ? JSON.stringify(chain(region).flatMap(({ insurances }) => insurances?.[insurance] ?? [])) : 'none'

function route(leaving: Place, joining: Place): string | undefined {
  if (!leaving || !joining) return undefined
  return chain(leaving)[0] === chain(joining)[0] ? 'same-region' : 'cross-region'
}

/** Which items an answer has, on what they depend and from which side they come; the same for all pairs of a group. */
export function outline(answer: Transfer): string {
  const left = chain(answer.leaving)
  const joined = chain(answer.joining)
  let text = ''
  const add = ({ item, from, onlyIf }: Placed<{ id: string }> & { onlyIf?: readonly string[] }) => {
    text += `${item.id}?${onlyIf?.join()}@${from && (left.includes(from) ? 'left' : joined.includes(from) ? 'joined' : 'elsewhere')} `
  }
  add(answer.verdict)
  for (const list of ['unless', 'materials', 'omitted', 'steps', 'channels', 'notes'] as const) {
    text += `\n${list} `
    for (const placed of answer[list]) add(placed)
  }
  return text
}

const sound = new WeakSet<object>()

/** What is wrong with the answer to one case; nothing when all is well. */
export function faultsOf(site: Site, asked: readonly Circumstance[], pair: Pair, answer: Transfer): string[] {
  const faults: string[] = []
  const complete = pair.leaving && pair.joining && asked.every(({ id }) => answer.answers[id])
  for (const name of ['unless', 'materials', 'steps', 'channels', 'notes'] as const) {
    const ids = new Set<string>()
    for (const { item, from, onlyIf } of answer[name]) {
      // Two regions may each have a note of their own on one matter; the nation and a region may not.
      const id =
        name === 'notes' && from && ids.has(`${item.id}@`)
          ? item.id
          : `${item.id}@${name === 'notes' ? (from?.id ?? '') : ''}`
      if (ids.has(id) || ids.has(`${item.id}@`)) faults.push(`${name}: ${item.id} stands twice`)
      ids.add(id)
      if (!sound.has(item.basis))
        faults.push(...groundOf(site, item.basis).map((fault) => `${name}: ${item.id} ${fault}`))
      for (const open of onlyIf)
        if (answer.answers[open]) faults.push(`${name}: ${item.id} is marked "only if ${open}" though that is answered`)
      if (complete && onlyIf.length > 0) faults.push(`${name}: ${item.id} is open though every question is answered`)
    }
  }
  const { item, onlyIf } = answer.verdict
  faults.push(...groundOf(site, item.basis).map((fault) => `verdict: ${item.id} ${fault}`))
  if (onlyIf.length > 0) faults.push(`verdict: ${item.id} is open`)
  if (answer.answers.route !== route(pair.leaving, pair.joining)) faults.push(`the route is ${answer.answers.route}`)
  for (const omitted of answer.omitted)
    if (answer.materials.some((placed) => placed.item.id === omitted.item.id))
      faults.push(`${omitted.item.id} is both asked for and left out`)
  for (const list of ['materials', 'steps'] as const)
    if (answer[list].length > 0 === (item.verdict === 'not-possible'))
      faults.push(`${item.id}: the verdict is ${item.verdict}, and there are ${answer[list].length} ${list}`)
  if (answer.channels.length === 0) faults.push('nobody to ask')
  return faults
}

/** A basis is never empty, and each source and article it names is there. */
function groundOf(site: Site, basis: readonly { source: string; article?: string | undefined }[]): string[] {
  if (basis.length === 0) return ['has no basis']
  const missing = basis.filter(({ source, article }) => {
    const found = site.sources.get(source)
    return !found || (article !== undefined && !found.articles[article])
  })
  if (missing.length === 0) sound.add(basis)
  return missing.map(({ source, article }) => `rests on ${source}#${article}, which is not there`)
}

/** The answer to one case. */
export const answerTo = (insurance: Insurance, { leaving, joining }: Pair, answers: Answers): Transfer =>
  transfer(insurance, leaving, joining, answers)
