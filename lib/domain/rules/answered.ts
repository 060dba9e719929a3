import type { Region } from '#lib/content/site.ts'
import { chainOf } from './coverage.ts'
import type { Placed } from './difference.ts'
import type { Regions } from './places.ts'
import { type Answers, applies } from './when.ts'

/** An item that belongs to an answer. `onlyIf` names the unanswered circumstances on which it still depends. */
export type Answered<T> = Placed<T> & { onlyIf: readonly string[] }

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

/** Same-region and cross-region are derived from the province-level units of the two regions, never asked. */
export function withRoute(given: Answers, { leaving, joining }: Regions): Answers {
  const { route: _asked, ...answers } = given
  if (!leaving || !joining) return answers
  return { ...answers, route: provinceOf(leaving) === provinceOf(joining) ? 'same-region' : 'cross-region' }
}

const provinceOf = (region: Region) => chainOf(region)[0]
