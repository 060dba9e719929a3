import type { Note, Outcome, Region } from '#lib/content/site.ts'
import { chainOf } from './coverage.ts'
import { type Placed, regional } from './difference.ts'
import { partsOf, type Regions } from './places.ts'
import type { Answered } from './transfer.ts'
import { type Answers, applies } from './when.ts'

/** The items that come into question for some answers in two places. */
export function answered<T extends { when?: Parameters<typeof applies>[0] }>(
  items: readonly Placed<T>[],
  answers: Answers,
  regions: Regions,
): Answered<T>[] {
  return items.flatMap((placed) => {
    const { holds, open } = applies(placed.item.when, answers, regions)
    return holds === 'no' ? [] : [{ ...placed, onlyIf: open }]
  })
}

export const national = <T>(items: readonly T[]): Placed<T>[] => items.map((item) => ({ item, from: undefined }))

/** What the regions add to the verdicts or notes: each of their items once, on the sides it speaks of. */
export function regionalItems<K extends 'outcomes' | 'notes'>(
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

/** Same-region and cross-region are derived from the province-level units of the two regions, never asked. */
export function withRoute(given: Answers, { leaving, joining }: Regions): Answers {
  const { route: _asked, ...answers } = given
  if (!leaving || !joining) return answers
  return { ...answers, route: provinceOf(leaving) === provinceOf(joining) ? 'same-region' : 'cross-region' }
}

const provinceOf = (region: Region) => chainOf(region)[0]
