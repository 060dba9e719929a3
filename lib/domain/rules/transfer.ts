import type { Citation } from '#lib/content/schemas/common.ts'
import type { ChannelUse, Insurance, Material, Note, NotNeeded, Outcome, Region, Step } from '#lib/content/site.ts'
import { type Answered, answered, withRoute } from './answered.ts'
import { unique } from './citation.ts'
import { type Coverage, coverageOf } from './coverage.ts'
import { national, type Placed, regionalItems, withDifferences } from './difference.ts'
import type { Regions } from './places.ts'
import { type Verdict, verdictOf } from './verdict.ts'
import { type Answers, applies, askedByItems } from './when.ts'

/** The answer to one case. Lists keep the order of the content; nothing in it depends on a language or a day. */
export type Transfer = Verdict & {
  insurance: Insurance
  leaving: Region | undefined
  joining: Region | undefined
  /** The answers as used: those given, and `route` when both regions are known. */
  answers: Answers
  materials: readonly Answered<Material>[]
  /** Papers that a region says it does not ask for although the nation's list has them. */
  omitted: readonly Placed<Material>[]
  notNeeded: readonly NotNeeded[]
  steps: readonly Answered<Step>[]
  channels: readonly Answered<ChannelUse>[]
  notes: readonly Answered<Note>[]
  /** Every article the answer rests on, once each, in order of first use. */
  basis: readonly Citation[]
  coverage: { leaving: Coverage | undefined; joining: Coverage | undefined }
}

/**
 * Answers the citizen's question: what holds, what to bring, what to do, whom to ask, when moving one insurance between two regions.
 * Any of the regions and answers may be missing; items that depend on them are kept and marked.
 * A verdict of `not-possible` asks for no papers and no steps.
 */
export function transfer(
  insurance: Insurance,
  leaving: Region | undefined,
  joining: Region | undefined,
  given: Answers,
): Transfer {
  const regions = { leaving, joining }
  const { verdict, unless, deciding } = verdictOf(insurance, leaving, joining, given)
  const { answers, ...all } = everythingFor(insurance, regions, given)
  const lists = asksForPapers(verdict) ? all : { ...all, materials: [], omitted: [], steps: [] }
  return {
    insurance,
    leaving,
    joining,
    answers,
    verdict,
    unless,
    deciding,
    ...lists,
    notNeeded: insurance.notNeeded,
    basis: unique([verdict, ...lists.materials, ...lists.steps, ...lists.notes].flatMap(({ item }) => item.basis)),
    coverage: {
      leaving: leaving && coverageOf(leaving, insurance.id),
      joining: joining && coverageOf(joining, insurance.id),
    },
  }
}

/** Where nothing can be moved, no papers are asked for and no steps are left to do. */
const asksForPapers = ({ item }: Answered<Outcome>) => item.verdict !== 'not-possible'

/** All that comes into question for some answers, whatever the verdict is. */
function everythingFor(insurance: Insurance, regions: Regions, given: Answers) {
  const answers = withRoute(given, regions)
  const materials = withDifferences(insurance.materials, (own) => own.materials, insurance, regions)
  const steps = withDifferences(insurance.steps, (own) => own.steps, insurance, regions)
  return {
    answers,
    materials: answered(materials.list, answers, regions),
    omitted: materials.omitted,
    steps: answered(steps.list, answers, regions).map((step) => withWays(step, answers, regions)),
    channels: answered(national(insurance.channels), answers, regions),
    notes: answered(
      [...national(insurance.notes), ...regionalItems((own) => own.notes?.add, insurance, regions)],
      answers,
      regions,
    ),
  }
}

/**
 * The circumstances whose answer can still change something in a case, at once or together with answers to others: those on which
 * the verdict hangs, and those that an item names which comes into question. Papers and steps count as long as a verdict that asks
 * for them can still come, though the verdict of the moment does not: so further answers only ever close what is open.
 */
export function openIn(insurance: Insurance, leaving: Region | undefined, joining: Region | undefined, given: Answers) {
  const { verdict, unless, deciding } = verdictOf(insurance, leaving, joining, given)
  const { materials, steps, channels, notes } = everythingFor(insurance, { leaving, joining }, given)
  const bound = [verdict, ...unless].some(asksForPapers) ? [...materials, ...steps] : []
  return new Set([...deciding, ...askedByItems([...bound, ...channels, ...notes].map(({ item }) => item))])
}

/** Of the alternatives inside a step, those that still come into question. One alternative alone is no longer a choice, but stays as text. */
function withWays(step: Answered<Step>, answers: Answers, regions: Regions): Answered<Step> {
  const { ways } = step.item
  return ways
    ? {
        ...step,
        item: { ...step.item, ways: ways.filter((way) => applies(way.when, answers, regions).holds !== 'no') },
      }
    : step
}
