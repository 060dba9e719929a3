import * as z from 'zod'
import { basis, checkedOn, id, type Texts } from './common.ts'

/** Every question that a card may put; `{insurance}`, `{title}`, `{names}` and `{limit}` are filled in for the case. */
export const ASKS = [
  'possible',
  'verdict',
  'local',
  'papers',
  'papers-without-basis',
  'joining-time',
  'joining-limit',
  'number',
  'reason',
  'stopped',
  'leaving-time',
  'leaving-limit',
] as const
export type Ask = (typeof ASKS)[number]

/** content/what-to-say.md: the sentences to read out on the telephone or at a window, what never to tell, and the reader's rights. */
export function sayingsSchema({ label, sentence }: Texts) {
  const said = z.strictObject({ text: label, insurances: z.array(id).min(1).optional() })
  const told = z.strictObject({ id, text: sentence, insurances: z.array(id).min(1).optional(), basis })
  return z.strictObject({
    opening: label,
    opening_without_case: label,
    asks: z.strictObject(Object.fromEntries(ASKS.map((ask) => [ask, said])) as Record<Ask, typeof said>),
    never: z.array(told).min(1),
    rights: z.array(told).min(1),
    ...checkedOn,
  })
}
