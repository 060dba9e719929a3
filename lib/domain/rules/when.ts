import type { When } from '#lib/content/schemas/common.ts'
import { isPlaceKey, placesFit, type Regions } from './places.ts'

/** Circumstance id → the choice given. What is absent has not been answered. */
export type Answers = Readonly<Record<string, string | undefined>>

/** Whether an item holds for some answers; `open` names the circumstances that still decide it. */
export type Applies = { holds: 'yes' | 'no' | 'unknown'; open: readonly string[] }

/** The questions that a condition asks: all its keys but those that name places. */
const questionsIn = (when: When | undefined): string[] => Object.keys(when ?? {}).filter((key) => !isPlaceKey(key))

/** An item that may hold only for some; the alternatives inside a step have conditions of their own. */
export type Conditional = { when?: When | undefined; ways?: readonly Conditional[] | undefined }

/** The questions that the conditions of some items ask. */
export const askedByItems = (items: readonly Conditional[]): Set<string> =>
  new Set(items.flatMap(({ when, ways = [] }) => [when, ...ways.map((way) => way.when)].flatMap(questionsIn)))

/**
 * The one rule for conditional items: every named circumstance must have one of the named choices, and every named place must be
 * that of the case; no condition means always. An unanswered question never hides an item: it makes it `unknown`, to be shown
 * marked "only if". A place that was not chosen does hide it.
 */
export function applies(when: When | undefined, answers: Answers, regions?: Regions): Applies {
  const asked = questionsIn(when)
  const refused = asked.some((circumstance) => {
    const answer = answers[circumstance]
    return answer !== undefined && !when?.[circumstance]?.includes(answer)
  })
  if (refused || !placesFit(when, regions)) return { holds: 'no', open: [] }
  const open = asked.filter((circumstance) => answers[circumstance] === undefined)
  return { holds: open.length > 0 ? 'unknown' : 'yes', open }
}
