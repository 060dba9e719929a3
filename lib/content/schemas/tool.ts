import * as z from 'zod'
import { basis, checkedOn, id, type Texts } from './common.ts'

/**
 * content/tools/<id>.md: what one of the site's tools says and which facts it reckons with; a tool is on the site because its
 * file is. `numbers` gives each number of the tool its fact; `outcomes` are the answers it can come to.
 */
export function toolSchema({ label, sentence }: Texts) {
  return z.strictObject({
    title: label,
    description: label,
    answer: sentence,
    /** The insurances that it speaks of, where that is not asked. */
    insurances: z.array(id).min(1).optional(),
    numbers: z.array(z.strictObject({ id, fact: id })).default([]),
    outcomes: z
      .array(z.strictObject({ id, paragraph: label.optional(), text: sentence, basis: basis.optional() }))
      .min(1),
    notes: z.array(z.strictObject({ id, text: sentence, basis: basis.optional() })),
    basis,
    ...checkedOn,
  })
}
