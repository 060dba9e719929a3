import type { When } from '#lib/content/schemas/common.ts'
import { flowOf, type Target } from './flow.ts'
import type { Answers } from './when.ts'

/** Circumstance id → its choices. */
export type Choices = Readonly<Record<string, readonly string[]>>

/**
 * What can still come of a list of rules, of which the first that holds is the verdict: the places in the list that some way of
 * answering the rest leads to, and the circumstances of which another answer alone makes another verdict.
 */
export function verdictsLeft(rules: readonly { when?: When | undefined }[], answers: Answers, choices: Choices) {
  const open = rules.map(({ when }, at) => ({ id: String(at), when: openOf(when, answers, choices) }))
  const order = [...new Set(open.flatMap(({ when }) => Object.keys(when)))]
  const asked = order.map((id) => ({ id, choices: (choices[id] ?? []).map((choice) => ({ id: choice })) }))
  const { first, questions } = flowOf(open, asked, true)
  const targets: Target[] = [first, ...questions.flatMap(({ branches }) => branches.map(({ target }) => target))]
  const deciding = new Set(questions.map(({ circumstance }) => circumstance))
  return {
    ends: new Set(targets.flatMap((target) => ('outcome' in target ? [Number(target.outcome)] : []))),
    deciding: order.filter((id) => deciding.has(id)),
  }
}

const openOf = (when: When | undefined, answers: Answers, choices: Choices): When =>
  Object.fromEntries(Object.entries(when ?? {}).filter(([id]) => choices[id] && answers[id] === undefined))
