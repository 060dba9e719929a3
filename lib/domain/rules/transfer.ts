import type { Citation } from '#lib/content/schemas/common.ts'
import type { ChannelUse, Insurance, Material, Note, NotNeeded, Region, Step } from '#lib/content/site.ts'
import { type Answered, answered, withRoute } from './answered.ts'
import { unique } from './citation.ts'
import { type Coverage, coverageOf } from './coverage.ts'
import { national, type Placed, regionalItems, withDifferences } from './difference.ts'
import type { Regions } from './places.ts'
import { type Verdict, verdictOf } from './verdict.ts'
import { type Answers, applies } from './when.ts'

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
  const answers = withRoute(given, regions)
  const { verdict, unless, deciding } = verdictOf(insurance, leaving, joining, given)
  const possible = verdict.item.verdict !== 'not-possible'
  const materials = withDifferences(insurance.materials, (own) => own.materials, insurance, regions)
  const steps = withDifferences(insurance.steps, (own) => own.steps, insurance, regions)
  const lists = {
    materials: possible ? answered(materials.list, answers, regions) : [],
    steps: possible ? answered(steps.list, answers, regions).map((step) => withWays(step, answers, regions)) : [],
    channels: answered(national(insurance.channels), answers, regions),
    notes: answered(
      [...national(insurance.notes), ...regionalItems((own) => own.notes?.add, insurance, regions)],
      answers,
      regions,
    ),
  }
  return {
    insurance,
    leaving,
    joining,
    answers,
    verdict,
    unless,
    deciding,
    ...lists,
    omitted: possible ? materials.omitted : [],
    notNeeded: insurance.notNeeded,
    basis: unique([verdict, ...lists.materials, ...lists.steps, ...lists.notes].flatMap(({ item }) => item.basis)),
    coverage: {
      leaving: leaving && coverageOf(leaving, insurance.id),
      joining: joining && coverageOf(joining, insurance.id),
    },
  }
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
