import * as z from 'zod'
import { ANSWER_KINDS } from '#lib/words/closed-words.ts'
import { basis, checkedOn, day, id, type Texts } from './common.ts'

/** content/problems/<id>.md: one thing that goes wrong, titled as a reader would type it into a search box. */
export function problemSchema({ label, sentence }: Texts) {
  return z.strictObject({
    title: label,
    order: z.number(),
    insurances: z.array(id).min(1).optional(),
    summary: sentence,
    meaning: sentence,
    rule: sentence,
    remedy: z.array(sentence).min(1),
    ask: sentence,
    symptoms: z.array(label).min(1),
    /** The tool whose short form stands on the page itself. */
    tool: z.enum(['deadlines']).optional(),
    basis,
    ...checkedOn,
  })
}

/** content/glossary/<id>.md: an official term, the everyday word for it, and what it means. */
export function termSchema({ label, sentence }: Texts) {
  return z.strictObject({
    name: label,
    everyday: label.optional(),
    meaning: sentence,
    ...checkedOn,
    basis: basis.optional(),
  })
}

/** content/alerts/<id>.md: something announced or under way that is not yet a fact here. It ends by itself. */
export function alertSchema({ label, sentence }: Texts) {
  return z
    .strictObject({
      title: label,
      text: sentence,
      from: day,
      until: day,
      pages: z
        .array(
          z.string().regex(/^\//, { error: 'is not a page; write its path without the language, beginning with /' }),
        )
        .optional(),
      insurances: z.array(id).min(1).optional(),
      regions: z.array(id).min(1).optional(),
      basis: basis.optional(),
    })
    .refine((alert) => alert.from <= alert.until, {
      path: ['until'],
      error: 'is before "from"; an alert ends after it begins',
    })
}

/** content/editorial.md: the words we do not use, and the places where a rule of plain language is set aside, each with its reason. */
export const editorialSchema = z.strictObject({
  avoid: z.record(z.string(), z.array(z.string().min(1)).min(1)),
  longest_sentence: z.record(z.string(), z.number().int().positive()),
  /** Of the bank of questions: the most characters of an answer, and the words with which an answer of each kind begins. */
  answers: z
    .strictObject({
      longest: z.record(z.string(), z.number().int().positive()),
      begin: z.partialRecord(z.enum(ANSWER_KINDS), z.record(z.string(), z.array(z.string().min(1)).min(1))),
    })
    .optional(),
  numbers: z.array(z.strictObject({ text: z.string().min(1), reason: z.string().min(1) })),
})
