import * as z from 'zod'
import { regionChannelSchema } from './channel.ts'
import { checkedOn, claim, id, type Texts } from './common.ts'
import { materialSchema, noteSchema, outcomeSchema, stepSchema } from './insurance.ts'

/**
 * What a region has of its own for one insurance; with three words it says how its list differs from the list above it. Present and without differences: checked, follows the nation.
 */
export function regionInsuranceSchema(texts: Texts) {
  const [material, step] = [materialSchema(texts), stepSchema(texts)]
  const omit = z.array(id).optional()
  return z.strictObject({
    ...checkedOn,
    ...claim(texts),
    materials: z
      .strictObject({
        omit,
        change: z.array(material.partial().extend({ id })).optional(),
        add: z.array(material).optional(),
      })
      .optional(),
    steps: z
      .strictObject({
        omit,
        change: z.array(step.partial().extend({ id })).optional(),
        add: z.array(step).optional(),
      })
      .optional(),
    outcomes: z.strictObject({ add: z.array(outcomeSchema(texts)).min(1) }).optional(),
    notes: z.strictObject({ add: z.array(noteSchema(texts)).min(1) }).optional(),
  })
}

/** content/regions/<id>.md: a province-level unit, or a city with `parent`. */
export function regionSchema(texts: Texts) {
  return z.strictObject({
    name: texts.label,
    short: texts.label,
    code: z
      .string()
      .regex(/^\d{6}$/, { error: 'is not a GB/T 2260 code; write six digits in quotes' })
      .optional(),
    order: z.number(),
    parent: id.optional(),
    area_code: z
      .string()
      .regex(/^0\d{2,3}$/, { error: 'is not an area code; write it with its 0, in quotes: "020"' })
      .optional(),
    area_code_of: texts.label.optional(),
    aliases: z.array(z.string().min(1)).optional(),
    confusable: z.array(z.string().min(1)).optional(),
    mistaken_for: z.array(id).min(1).optional(),
    ...checkedOn,
    channels: z.array(regionChannelSchema(texts)),
    insurances: z.record(id, regionInsuranceSchema(texts)).optional(),
  })
}
