import type { When } from '#lib/content/schemas/common.ts'
import type { Region } from '#lib/content/site.ts'
import { chainOf } from './coverage.ts'

export type Side = 'leaving' | 'joining'
export type Regions = Record<Side, Region | undefined>

/** The keys of a condition that name places and no question: a sentence with one appears only for those places. */
const PLACE_KEYS = ['leaving', 'joining', 'between'] as const
export const isPlaceKey = (key: string) => PLACE_KEYS.some((each) => each === key)

/**
 * Whether the places of a case are those that a condition names; a place not yet chosen is none of them, so that such a sentence
 * never stands where it may not belong. A city counts as its province; `between` wants two of the places named, in either order.
 */
export function placesFit(when: When | undefined, regions: Regions | undefined): boolean {
  const named = (side: Side) => (regions?.[side] ? chainOf(regions[side]).map(({ id }) => id) : [])
  const of = (side: Side, ids: readonly string[]) => ids.find((id) => named(side).includes(id))
  const sides = (['leaving', 'joining'] as const).every((side) => !when?.[side] || of(side, when[side]))
  if (!sides || !when?.between) return sides
  const [from, to] = [of('leaving', when.between), of('joining', when.between)]
  return from !== undefined && to !== undefined && from !== to
}

/** Every region that has a say, with the side on which it has it: for each side the province first, then the city. */
export function partsOf(regions: Regions): { side: Side; region: Region }[] {
  return (['leaving', 'joining'] as const).flatMap((side) => {
    const region = regions[side]
    return region ? chainOf(region).map((part) => ({ side, region: part })) : []
  })
}
