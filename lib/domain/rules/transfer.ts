import type { Citation } from '#lib/content/schemas/common.ts'
import type { ChannelUse, Insurance, Material, Note, NotNeeded, Outcome, Region, Step } from '#lib/content/site.ts'
import { unique } from './citation.ts'
import { type Coverage, chainOf, coverageOf } from './coverage.ts'
import { applyDifference, type Placed, regional } from './difference.ts'
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
  const answers = withRoute(given, leaving, joining)
  const regions = { leaving, joining }
  const { verdict, unless } = verdictOf(insurance, leaving, joining, given)
  const possible = verdict.item.verdict !== 'not-possible'
  const materials = listWithDifferences(insurance.materials, insurance.id, 'materials', regions)
  const steps = listWithDifferences(insurance.steps, insurance.id, 'steps', regions)
  const lists = {
    materials: possible ? answered(materials.list, answers) : [],
    steps: possible ? answered(steps.list, answers).map((step) => withWays(step, answers)) : [],
    channels: answered(national(insurance.channels), answers),
    notes: answered([...national(insurance.notes), ...regionalItems(insurance.id, 'notes', regions)], answers),
  }
  return {
    insurance,
    leaving,
    joining,
    answers,
    verdict,
    unless,
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

/** The verdict on a case: the first outcome that holds whatever is answered next; and those before it that are still open. */
export function verdictOf(
  insurance: Insurance,
  leaving: Region | undefined,
  joining: Region | undefined,
  given: Answers,
): Pick<Transfer, 'verdict' | 'unless'> {
  const outcomes = answered(
    [...regionalItems(insurance.id, 'outcomes', { leaving, joining }), ...national(insurance.outcomes)],
    withRoute(given, leaving, joining),
  )
  const first = outcomes.findIndex(({ onlyIf }) => onlyIf.length === 0)
  const verdict = outcomes[first]
  if (!verdict)
    throw new Error(`insurance "${insurance.id}" has no outcome for a case; the content check would have found this`)
  return { verdict, unless: outcomes.slice(0, first) }
}

/** Same-region and cross-region are derived from the province-level units of the two regions, never asked. */
function withRoute(given: Answers, leaving: Region | undefined, joining: Region | undefined): Answers {
  const { route: _asked, ...answers } = given
  if (!leaving || !joining) return answers
  return { ...answers, route: chainOf(leaving)[0] === chainOf(joining)[0] ? 'same-region' : 'cross-region' }
}

const national = <T>(items: readonly T[]): Placed<T>[] => items.map((item) => ({ item, from: undefined }))

function answered<T extends { when?: Parameters<typeof applies>[0] }>(
  items: readonly Placed<T>[],
  answers: Answers,
): Answered<T>[] {
  return items.flatMap((placed) => {
    const { holds, open } = applies(placed.item.when, answers)
    return holds === 'no' ? [] : [{ ...placed, onlyIf: open }]
  })
}

/** Of the alternatives inside a step, those that still come into question. One alternative alone is no longer a choice, but stays as text. */
function withWays(step: Answered<Step>, answers: Answers): Answered<Step> {
  const { ways } = step.item
  return ways
    ? { ...step, item: { ...step.item, ways: ways.filter((way) => applies(way.when, answers).holds !== 'no') } }
    : step
}

type Listed = { materials: Material; steps: Step }
type Side = 'leaving' | 'joining'

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

type Regions = Record<Side, Region | undefined>

/** Every region that has a say, with the side on which it has it: for each side the province first, then the city. */
function partsOf(regions: Regions): { side: Side; region: Region }[] {
  return (['leaving', 'joining'] as const).flatMap((side) => {
    const region = regions[side]
    return region ? chainOf(region).map((part) => ({ side, region: part })) : []
  })
}

/** What the regions add to the verdicts or notes: each of their items once, on the sides it speaks of. */
function regionalItems<K extends 'outcomes' | 'notes'>(
  insurance: string,
  list: K,
  regions: Regions,
): Placed<{ outcomes: Outcome; notes: Note }[K]>[] {
  const found = new Map<object, Placed<{ outcomes: Outcome; notes: Note }[K]>>()
  for (const { side, region } of partsOf(regions)) {
    const own = region.insurances?.[insurance]
    for (const item of own?.[list]?.add ?? []) {
      if (own && (item.side ?? side) === side)
        found.set(item, { item: regional(item, own) as unknown as { outcomes: Outcome; notes: Note }[K], from: region })
    }
  }
  return [...found.values()]
}
