import * as z from 'zod'
import { id, type Texts } from './common.ts'

/**
 * content/circumstances/<id>.md: one question whose answer changes a list. `asked: false` when it is derived from the regions;
 * `ask` puts it to a clerk; `further: true` for a circumstance of a few, which is asked after the others under a heading of its own.
 */
export function circumstanceSchema({ label, sentence }: Texts) {
  /** `short` stands alone, where what was answered is said in a line. */
  const choice = z.strictObject({ id, name: label, short: label.optional(), only_if: label, hint: sentence.optional() })
  return z.strictObject({
    question: label,
    why: sentence,
    order: z.number(),
    asked: z.boolean(),
    further: z.boolean().optional(),
    ask: z.strictObject({ side: z.enum(['leaving', 'joining']), text: label }).optional(),
    choices: z.array(choice).min(2),
  })
}
