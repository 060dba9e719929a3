import type { Citation, Known, Text } from '#lib/content/schemas/common.ts'
import type { Region, RegionInsurance } from '#lib/content/site.ts'

/** An item of a list with the place it comes from: the nation, or the region that changed or added it. */
export type Placed<T> = { item: T; from: Region | undefined }

type Ground = { basis?: Citation[] | undefined; known?: Known | undefined; reported_in?: Text | undefined }
type Groundable = {
  id: string
  basis: readonly Citation[]
  known: Known
  verified: string
  reported_in?: Text | undefined
}
type Raw<T extends Groundable> = Omit<T, 'basis' | 'known' | 'verified'> & {
  basis?: Citation[] | undefined
  known?: Known | undefined
}
type Difference<T extends Groundable> = {
  omit?: readonly string[] | undefined
  change?: readonly (Partial<Raw<T>> & { id: string })[] | undefined
  add?: readonly Raw<T>[] | undefined
}

/**
 * Applies what one region says of a list: `omit` takes items out, `change` overwrites the named fields, `add` appends.
 * Items touched by the region carry its basis, day and badge. Returns the new list and what was left out, with the region that did.
 */
export function applyDifference<T extends Groundable>(
  list: readonly Placed<T>[],
  region: Region,
  own: RegionInsurance,
  difference: Difference<T> | undefined,
) {
  const omit = new Set(difference?.omit)
  const changes = new Map(difference?.change?.map((change) => [change.id, change]))
  const kept = list
    .filter(({ item }) => !omit.has(item.id))
    .map((placed) => {
      const change = changes.get(placed.item.id)
      return change ? { item: { ...placed.item, ...regional(change, own) } as T, from: region } : placed
    })
  const added = (difference?.add ?? []).map((item) => ({ item: regional(item, own) as unknown as T, from: region }))
  const omitted = list
    .filter(({ item }) => omit.has(item.id))
    .map(({ item }) => ({ item: { ...item, ...regional({}, own) } as T, from: region }))
  return { list: [...kept, ...added], omitted }
}

/** An item of a region with the region's ground where it has none of its own. Only what is reported says by whom. */
export function regional<R extends object>(item: R & Ground, own: RegionInsurance) {
  const known = item.known ?? own.known ?? 'official'
  return {
    ...item,
    basis: item.basis ?? own.basis ?? [],
    known,
    verified: own.verified,
    reported_in: known === 'reported' ? (item.reported_in ?? own.reported_in) : undefined,
  }
}
