import type { Fact, Insurance, Site, Stage, Step } from '#lib/content/site.ts'
import { factOf } from '#lib/domain/rules/citation.ts'
import { isAgency } from '#lib/domain/rules/lanes.ts'
import type { Day } from '#lib/words/day.ts'
import { type LastDay, lastDay } from './working-days.ts'

/** What somebody knows the day of. `accepted`: the new place said yes; `received`: record and money have arrived there. */
export const EVENTS = ['applied', 'accepted', 'sent-out', 'received'] as const
export type DeadlineEvent = (typeof EVENTS)[number]

/**
 * A step of an agency after the event. `last`: its last day, `total` working days after the event, as far as every step before it
 * has a limit; `transit` says that time on the way, for which there is no rule, would push it back. Without a day: the step has no national limit, or it begins
 * on a day that nobody can know yet.
 */
export type Due = { step: Step; stage: Stage | undefined } & (
  | { kind: 'dated'; fact: Fact; total: number; last: LastDay; transit: boolean }
  | { kind: 'no-limit' }
  | { kind: 'starts-later'; fact: Fact }
)

/** The steps that the two agencies take after an event, in the order of the content. */
function stepsAfter(insurance: Insurance, event: DeadlineEvent): Step[] {
  const steps = insurance.steps.filter(isAgency)
  const first = steps.findIndex(({ actor }) => actor === 'leaving')
  const last = steps.findLastIndex(({ actor }) => actor === 'leaving')
  if (event === 'applied') return steps
  if (first < 0) return []
  return steps.slice(event === 'accepted' ? first : last + 1)
}

/** The national limit of a step in working days, when it has one. */
function limitOf(step: Step, site: Pick<Site, 'facts'>): Fact | undefined {
  const fact = step.limit === undefined ? undefined : factOf(site, step.limit)
  return fact?.unit === 'working-day' ? fact : undefined
}

/**
 * The last day of every agency's step after an event, by the rule. The limits are added up one after the other, as if nothing
 * were ever on its way: a step without a limit ends the sum, because nobody knows when the next one begins.
 */
export function deadlines(insurance: Insurance, event: DeadlineEvent, date: Day, site: Site): Due[] {
  let total = 0
  let broken = false
  return stepsAfter(insurance, event).map((step, index) => {
    const fact = limitOf(step, site)
    const stage = stageOf(step, insurance, site)
    if (!fact) {
      broken = true
      return { step, stage, kind: 'no-limit' }
    }
    if (broken) return { step, stage, kind: 'starts-later', fact }
    total += Number(fact.value)
    const transit = index > 0 || event === 'accepted' || event === 'sent-out'
    return { step, stage, kind: 'dated', fact, total, last: lastDay(date, total, site.calendars), transit }
  })
}

/** Whether any event gives this insurance a last day. */
export function hasLimits(insurance: Insurance, site: Site): boolean {
  return stepsAfter(insurance, 'applied').some((step) => limitOf(step, site) !== undefined)
}

/** The stage in which a step's limit runs. */
function stageOf(step: Step, insurance: Insurance, site: Pick<Site, 'stages'>): Stage | undefined {
  return site.stages.find(({ limits }) =>
    limits.some((limit) => limit.insurance === insurance.id && limit.fact === step.limit),
  )
}

/** The outcome of the tool: all days certain, some of them not, or no day at all. */
export function verdictOf(due: readonly Due[]): 'certain' | 'not-certain' | 'no-limit' {
  const dated = due.filter((each) => each.kind === 'dated')
  if (dated.length === 0) return 'no-limit'
  return dated.every(({ last }) => last.certain) ? 'certain' : 'not-certain'
}
