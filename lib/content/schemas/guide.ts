import * as z from 'zod'
import { ANSWER_KINDS } from '#lib/words/closed-words.ts'
import { basis, checked, checkedOn, day, grounds, id, type Texts } from './common.ts'

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
    ...checked,
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
