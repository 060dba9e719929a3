import * as z from 'zod'
import { CONFIDENCES, FORMS, SIDES } from '#lib/words/closed-words.ts'
import { basis, checked, grounds, id, type Texts } from './common.ts'

/**
 * One paper that a counter asks for. `confidence`: a national rule, common practice at windows, or what one counter's page
 * asks for without naming the law, regulation or State Council decision that Art. 31 of the 2023 regulation demands.
 */
export function materialSchema(texts: Texts) {
  const { label, sentence } = texts
  return z.strictObject({
    id,
    side: z.enum(SIDES),
    name: label,
    detail: sentence.optional(),
    form: z.enum(FORMS),
    issuer: label,
    skip: sentence.optional(),
    confidence: z.enum(CONFIDENCES),
    ...grounds(texts),
  })
}

/** content/insurances/<id>/materials.md; `not_needed` are papers that people are wrongly told to bring. */
export function materialsSchema(texts: Texts) {
  const notNeeded = z.strictObject({ id, name: texts.label, text: texts.sentence, basis: basis.optional() })
  return z.strictObject({
    ...checked,
    materials: z.array(materialSchema(texts)).min(1),
    not_needed: z.array(notNeeded),
  })
}
