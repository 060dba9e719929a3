import type { When } from '#lib/content/schemas/common.ts'

/** Circumstance id → the choice given. What is absent has not been answered. */
export type Answers = Readonly<Record<string, string | undefined>>

/** Whether an item holds for some answers; `open` names the circumstances that still decide it. */
export type Applies = { holds: 'yes' | 'no' | 'unknown'; open: readonly string[] }

/**
 * The one rule for conditional items: every named circumstance must have one of the named choices; no condition means always.
 * An unanswered question never hides an item: it makes it `unknown`, to be shown marked "only if".
 */
export function applies(when: When | undefined, answers: Answers): Applies {
  const conditions = Object.entries(when ?? {})
  const refused = conditions.some(([circumstance, choices]) => {
    const answer = answers[circumstance]
    return answer !== undefined && !choices.includes(answer)
  })
  if (refused) return { holds: 'no', open: [] }
  const open = conditions
    .filter(([circumstance]) => answers[circumstance] === undefined)
    .map(([circumstance]) => circumstance)
  return { holds: open.length > 0 ? 'unknown' : 'yes', open }
}
