import type { Citation } from '#lib/content/schemas/common.ts'
import type { ChannelUse, Insurance, Material, Note, NotNeeded, Outcome, Region, Step } from '#lib/content/site.ts'
import { answered, national, regionalItems, withRoute } from './answered.ts'
import { unique } from './citation.ts'
import { type Coverage, coverageOf } from './coverage.ts'
import { applyDifference, type Placed } from './difference.ts'
import { partsOf, type Regions, type Side } from './places.ts'
import { verdictOf } from './verdict.ts'
import { type Answers, applies } from './when.ts'

/** An item that belongs to an answer. `onlyIf` names the unanswered circumstances on which it still depends. */
export type Answered<T> = Placed<T> & { onlyIf: readonly string[] }

/** The answer to one case. Lists keep the order of the content; nothing in it depends on a language or a day. */
export type Transfer = {
  insurance: Insurance
  leaving: Region | undefined
  joining: Region | undefined
  /** The answers as used: those given, and `route` when both regions are known. */
  answers: Answers
  verdict: Answered<Outcome>
  /** Verdicts that would come before it, if a question not yet answered were answered so. */
  unless: readonly Answered<Outcome>[]
  /**
   * The unanswered circumstances on which the verdict still hangs, those of the first rule first; empty when nothing can change it
   * any more. `route` among them means the two places.
   */
  deciding: readonly string[]
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
  const materials = listWithDifferences(insurance.materials, insurance.id, 'materials', regions)
  const steps = listWithDifferences(insurance.steps, insurance.id, 'steps', regions)
  const lists = {
    materials: possible ? answered(materials.list, answers, regions) : [],
    steps: possible ? answered(steps.list, answers, regions).map((step) => withWays(step, answers, regions)) : [],
    channels: answered(national(insurance.channels), answers, regions),
    notes: answered([...national(insurance.notes), ...regionalItems(insurance.id, 'notes', regions)], answers, regions),
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

type Listed = { materials: Material; steps: Step }
/** An item of the leaving side follows the region left; all others follow the region joined. */
const sideOf = (item: { side: string }): Side => (item.side === 'leaving' ? 'leaving' : 'joining')

/** The nation's list with the differences of both regions; a province's come before its city's. */
function listWithDifferences<K extends keyof Listed>(
  items: readonly Listed[K][],
  insurance: string,
  list: K,
  regions: Regions,
) {
  let placed: Placed<Listed[K]>[] = national(items)
  const omitted: Placed<Listed[K]>[] = []
  for (const { side, region } of partsOf(regions)) {
    const own = region.insurances?.[insurance]
    const difference = own?.[list]
    if (!own || !difference) continue
    const ofSide = { ...difference, add: difference.add?.filter((item) => sideOf(item) === side) } as Parameters<
      typeof applyDifference<Listed[K]>
    >[3]
    const changed = applyDifference(
      placed.filter(({ item }) => sideOf(item) === side),
      region,
      own,
      ofSide,
    )
    placed = [...placed.filter(({ item }) => sideOf(item) !== side), ...changed.list]
    omitted.push(...changed.omitted)
  }
  const position = new Map(items.map((item, index) => [item.id, index]))
  const order = ({ item }: Placed<Listed[K]>) => position.get(item.id) ?? items.length
  return { list: placed.sort((a, b) => order(a) - order(b)), omitted }
}
