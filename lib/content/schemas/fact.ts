import { z } from 'zod'
import { basis, day, type Texts } from './common.ts'

/** content/facts/<id>.md: one number, limit, age or date that is used in more than one place. */
export function factSchema({ label }: Texts) {
  return z.strictObject({
    value: z.union([z.number(), z.string()], { error: 'is neither a number nor a text' }),
    unit: z.enum(['working-day', 'day', 'month', 'year', 'age', 'percent', 'date', 'yuan', 'count']),
    text: label,
    meaning: label,
    basis,
    verified: day,
  })
}
export type FactData = z.infer<ReturnType<typeof factSchema>>
