import type { Difference, Ground, Insurance, Note, Outcome, Region, RegionInsurance } from '#lib/content/site.ts'
import { partsOf, type Regions, type Side } from './places.ts'

/** An item of a list with the place it comes from: the nation, or the region that changed or added it. */
export type Placed<T> = { item: T; from: Region | undefined }

type Sided = Ground & { id: string; side: string }

/** The items of the nation, which come from no region. */
export const national = <T>(items: readonly T[]): Placed<T>[] => items.map((item) => ({ item, from: undefined }))

/** An item of the leaving side follows the region left; all others follow the region joined. */
const sideOf = (item: { side: string }): Side => (item.side === 'leaving' ? 'leaving' : 'joining')

/**
 * The nation's list with the differences of both regions, in the nation's order, and what they leave out. For each side the
 * province's differences come before its city's, so that a city may change what its province added.
 */
export function withDifferences<T extends Sided>(
  items: readonly T[],
  pick: (own: RegionInsurance) => Difference<T> | undefined,
  insurance: Pick<Insurance, 'id'>,
  regions: Regions,
): { list: Placed<T>[]; omitted: Placed<T>[] } {
  let placed = national(items)
  const omitted: Placed<T>[] = []
  for (const { side, region, own } of ownParts(insurance, regions)) {
    const difference = pick(own)
    if (!difference) continue
    const ofSide = placed.filter(({ item }) => sideOf(item) === side)
    const changed = applyDifference(ofSide, region, own.ground, {
      ...difference,
      add: difference.add?.filter((item) => sideOf(item) === side),
    })
    placed = [...placed.filter(({ item }) => sideOf(item) !== side), ...changed.list]
    omitted.push(...changed.omitted)
  }
  const position = new Map(items.map((item, index) => [item.id, index]))
  const order = ({ item }: Placed<T>) => position.get(item.id) ?? items.length
  return { list: placed.sort((a, b) => order(a) - order(b)), omitted }
}

/**
 * Applies what one region says of a list: `omit` takes items out, `change` overwrites the named fields, `add` appends.
 * Items touched by the region carry its basis, day and badge. Returns the new list and what was left out, with the region that did.
 */
function applyDifference<T extends Sided>(
  list: readonly Placed<T>[],
  region: Region,
  ground: Ground,
  { omit, change, add = [] }: Difference<T>,
): { list: Placed<T>[]; omitted: Placed<T>[] } {
  const out = new Set(omit)
  const changes = new Map(change?.map((each) => [each.id, each]))
  const kept = list.filter(({ item }) => !out.has(item.id))
  const changed = kept.map((placed) => {
    const own = changes.get(placed.item.id)
    return own ? { item: { ...placed.item, ...own } as T, from: region } : placed
  })
  const left = list.filter(({ item }) => out.has(item.id))
  return {
    list: [...changed, ...add.map((item) => ({ item, from: region }))],
    omitted: left.map(({ item }) => ({ item: { ...item, ...ground }, from: region })),
  }
}

/** What the regions add to the verdicts or notes: each of their items once, on the sides it speaks of. */
export function regionalItems<T extends Outcome | Note>(
  pick: (own: RegionInsurance) => readonly T[] | undefined,
  insurance: Pick<Insurance, 'id'>,
  regions: Regions,
): Placed<T>[] {
  const found = new Map<T, Placed<T>>()
  for (const { side, region, own } of ownParts(insurance, regions))
    for (const item of pick(own) ?? []) if ((item.side ?? side) === side) found.set(item, { item, from: region })
  return [...found.values()]
}

/** What the places of a case have of their own for an insurance: for each side the province first, then the city. */
const ownParts = ({ id }: Pick<Insurance, 'id'>, regions: Regions) =>
  partsOf(regions).flatMap((part) => {
    const own = part.region.insurances?.[id]
    return own ? [{ ...part, own }] : []
  })
