import * as z from 'zod'
import { ANSWER_KINDS } from '#lib/words/closed-words.ts'
import { id } from './common.ts'

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

const word = z.string().trim().min(1)

/**
 * content/synonyms.md: what people type where the site says something else. `typed` are their words; `means` are words that stand
 * on the site, `pages` are its pages that answer them. `outside` is what the site
 * does not answer: its page comes first, whatever else was typed. `ignore` are words that say nothing of what is sought.
 */
export const synonymsSchema = z.strictObject({
  synonyms: z.array(
    z
      .strictObject({
        typed: z.array(word).min(1),
        means: z.array(word).min(1).optional(),
        pages: z.array(word).min(1).optional(),
        outside: z.literal(true).optional(),
      })
      .refine(({ means, pages }) => means || pages, {
        path: ['means'],
        error: 'is missing; say which words of the site are meant, or which "pages" answer',
      }),
  ),
  ignore: z.array(word).default([]),
})

/** The room that each number has inside a code. It is part of every link ever printed: see lib/domain/address/short-link.ts. */
const numbers = (from: number, to: number) =>
  z.record(
    id,
    z
      .number()
      .int()
      .min(from, { error: `is too small; numbers go from ${from} to ${to}` })
      .max(to, { error: `is too big; numbers go from ${from} to ${to}` }),
  )

/** content/short-links.md: what short links are counted from. Regions with a GB/T 2260 code are not listed. */
export const shortLinksSchema = z.strictObject({
  languages: numbers(0, 7),
  pages: numbers(0, 31),
  insurances: numbers(1, 31),
  // No GB/T 2260 code has three digits once its empty pairs are taken off.
  regions: numbers(100, 999),
})

/** content/region-groups.md: names for neighbours that have rules between them, for `leaving`, `joining` and `between` in a `when`. */
export const regionGroupsSchema = z.strictObject({ groups: z.record(id, z.array(id).min(2)) })
