import * as z from 'zod'
import { ANSWER_KINDS } from '#lib/words/closed-words.ts'
import { basis, checkedOn, grounds, id, type Texts } from './common.ts'

/**
 * content/questions/<id>.md: one question as people ask it, with an answer that fits on a screen. `topic` is the situation under which the index
 * lists it; `asked` are further wordings, for the search only; `next` are the pages to go on to, the first one as a button.
 */
export function questionSchema(texts: Texts) {
  const { label, labels, sentence } = texts
  const { known, reported_in } = grounds(texts)
  return z.strictObject({
    title: label,
    topic: id,
    order: z.number(),
    asked: labels,
    kind: z.enum(ANSWER_KINDS),
    answer: sentence,
    why: sentence.optional(),
    differs: z.array(sentence).min(1).optional(),
    mistaken: sentence.optional(),
    next: z
      .array(z.string().regex(/^\/[a-z]/, { error: 'is not a page; write it without the language, beginning with /' }))
      .min(1),
    insurances: z.array(id).min(1).optional(),
    known,
    reported_in,
    basis,
    ...checkedOn,
  })
}
