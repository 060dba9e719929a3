import type { Fact, Site, Tool } from '#lib/content/site.ts'
import type { Fault } from '#lib/domain/address/fault.ts'
import { factOf } from '#lib/domain/rules/citation.ts'
import type { Day } from '#lib/words/day.ts'
import { agreed, type Branch, branchesOf, type Change, changesOf, type Paid, type Stay } from './payment-place.ts'
import type { Group, PaymentCase } from './payment-query.ts'
import { type AgeRule, indexOf, minimumMonths, type RetirementAge, retirementAge } from './retirement-age.ts'

/** The numbers of the tool, each from the fact that its file names. */
export type PaymentRules = { enough: number; minimum: Fact; ages: Readonly<Record<Group, AgeRule>> }

export function paymentRules(tool: Tool, site: Pick<Site, 'facts'>): PaymentRules {
  const fact = (id: string) => {
    const entry = tool.numbers.find((number) => number.id === id)
    if (!entry) throw new Error(`the tool has no number "${id}"; the content check would have found this`)
    return factOf(site, entry.fact)
  }
  const value = (id: string) => fact(id).value
  const age = (group: Group): AgeRule => ({
    from: String(value('retirement-from')),
    former: Number(value(`${group}-former`)),
    every: Number(value(`${group}-every`)),
    most: Number(value(`${group}-most`)),
  })
  return {
    enough: Number(value('enough')) * 12,
    minimum: fact('minimum'),
    ages: { men: age('men'), 'women-55': age('women-55'), 'women-50': age('women-50') },
  }
}

/** When somebody reaches retirement age, how many months must have been paid by then, and how many are missing if any were entered. */
export type Retirement = RetirementAge & { group: Group; minimum: number; missing: number | undefined }

/** The whole answer. `paid` is missing when the case depends on what was not said; then the branches say how. */
export type PaymentAnswer = {
  paid: Paid | undefined
  branches: readonly Branch[]
  changes: readonly Change[]
  stays: readonly Stay[]
  total: number
  /** The relationship is said to be where no months were entered. */
  nowUnpaid: boolean
}

/** Answers a case, or says what is wrong with it as a whole: more years than its age allows. Nothing without a place paid in. */
export function paymentAnswer(
  asked: PaymentCase,
  rules: PaymentRules,
  today: Day,
): { answer: PaymentAnswer | undefined; retirement: readonly Retirement[]; faults: readonly Fault[] } {
  const stays = asked.rows.flatMap(({ place, months }) =>
    place && months !== undefined ? [{ place: place.id, months }] : [],
  )
  const total = totalOf(stays)
  const retirement = groupsOf(asked).map((group) => retirementOf(group, asked.birth ?? '', stays, rules))
  const faults = [...asked.faults, ...tooLong(asked, total, retirement, today)]
  if (faults.length > 0 || stays.length === 0) return { answer: undefined, retirement, faults }
  const given = { hukou: asked.hukou?.id, now: asked.now?.id, stays }
  const branches = branchesOf(given, rules.enough)
  const paid = agreed(branches)
  const changes = paid && given.now ? changesOf({ ...given, now: given.now }, paid, rules.enough) : []
  const nowUnpaid = given.now !== undefined && !stays.some(({ place }) => place === given.now)
  return { answer: { paid, branches, changes, stays, total, nowUnpaid }, retirement, faults }
}

const totalOf = (stays: readonly Stay[]) => stays.reduce((sum, { months }) => sum + months, 0)

/** The groups a person may belong to: both of the women's when the kind of work was not said. */
function groupsOf({ birth, sex, kind }: PaymentCase): Group[] {
  if (!birth || !sex) return []
  if (sex === 'male') return ['men']
  return kind ? [`women-${kind}`] : ['women-50', 'women-55']
}

function retirementOf(group: Group, birth: string, stays: readonly Stay[], rules: PaymentRules): Retirement {
  const age = retirementAge(rules.ages[group], birth)
  const minimum = minimumMonths(rules.minimum, Number(age.reached.slice(0, 4)))
  const missing = stays.length > 0 ? Math.max(0, minimum - totalOf(stays)) : undefined
  return { ...age, group, minimum, missing }
}

/** More years than somebody has lived, by today or by retirement, whichever is later; or than anybody works. */
function tooLong(asked: PaymentCase, total: number, retirement: readonly Retirement[], today: Day): Fault[] {
  const until = [today.slice(0, 7), ...retirement.map(({ reached }) => reached)].sort().at(-1) ?? today
  const most = asked.birth ? indexOf(until) - indexOf(asked.birth) : LONGEST_LIFE_OF_WORK
  return total > most ? [{ key: 'years', value: String(Math.floor(total / 12)), why: 'too-long' }] : []
}

const LONGEST_LIFE_OF_WORK = 60 * 12
