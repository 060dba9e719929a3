import * as z from 'zod'
import { ACTORS, SIDES } from '#lib/words/closed-words.ts'
import { checked, grounds, id, type Texts, when } from './common.ts'

/** One action of one actor. `side` is the region whose differences change it; `limit` is a fact. */
export function stepSchema(texts: Texts) {
  const { label, sentence } = texts
  const way = z.strictObject({ id, title: label, text: sentence, when: when.optional() })
  return z.strictObject({
    id,
    side: z.enum(SIDES),
    actor: z.enum(ACTORS),
    title: label,
    text: sentence,
    limit: id.optional(),
    ways: z.array(way).min(2).optional(),
    ...grounds(texts),
  })
}

/** content/insurances/<id>/steps.md */
export function stepsSchema(texts: Texts) {
  return z.strictObject({ ...checked, steps: z.array(stepSchema(texts)).min(1) })
}
