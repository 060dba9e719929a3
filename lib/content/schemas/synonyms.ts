import * as z from 'zod'

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
