import * as z from 'zod'
import { UNITS } from '#lib/words/closed-words.ts'
import { basis, checkedOn, day, type Texts } from './common.ts'

/**
 * content/facts/<id>.md: one number, limit, age or date that is used in more than one place. `values` are what it becomes, each from
 * a day on; `until` is the day from which nothing is known, when the rule itself ends.
 */
export function factSchema({ label }: Texts) {
  const value = z.union([z.number(), z.string()], { error: 'is neither a number nor a text' })
  return z
    .strictObject({
      value,
      unit: z.enum(UNITS),
      text: label,
      meaning: label,
      values: z
        .array(z.strictObject({ from: day, value, unit: z.enum(UNITS).optional(), text: label }))
        .min(1)
        .refine((list) => list.every(({ from }, index) => index === 0 || from > (list[index - 1]?.from ?? '')), {
          error: 'are not in the order of their days; write the earliest first, each day once',
        })
        .optional(),
      until: day.optional(),
      basis,
      ...checkedOn,
    })
    .refine(({ values, until }) => until === undefined || until > (values?.at(-1)?.from ?? ''), {
      path: ['until'],
      error: 'is not after the last of the values; nothing would hold from that value on',
    })
}
