import * as z from 'zod'
import { basis, day, id, page, type Texts } from './common.ts'

/** content/redirects.md: where the matter of an address went that is no page any more, or since when it is gone, and why. */
export function redirectsSchema({ label }: Texts) {
  return z.strictObject({
    redirects: z.array(
      z
        .strictObject({ from: page, to: page.optional(), gone: day.optional(), reason: label })
        .refine(({ to, gone }) => to !== undefined || gone !== undefined, {
          path: ['to'],
          error: 'is missing: write the page where its matter went, or "gone" with the day it was withdrawn',
        })
        .refine(({ to, gone }) => to === undefined || gone === undefined, {
          path: ['gone'],
          error: '"to" and "gone" stand together; a page has either moved or been withdrawn',
        }),
    ),
  })
}

/** content/released.md: every address that was ever published: pages in each of the languages, and addresses for programs. */
export const releasedSchema = z.strictObject({
  languages: z.array(id).min(1),
  programs: z.array(z.string().regex(/^\/./, { error: 'is not an address; write it with its first /' })),
  pages: z.array(page).min(1),
})

/**
 * content/changes/<date>-<id>.md: what was changed on a day, and why. It names the pages, insurances or regions it concerns;
 * one that names none concerns the whole site. `was` is absent where there was nothing before.
 */
export function changeSchema({ label, sentence }: Texts) {
  return z.strictObject({
    title: label,
    reason: sentence,
    was: sentence.optional(),
    is: sentence,
    pages: z.array(page).min(1).optional(),
    insurances: z.array(id).min(1).optional(),
    regions: z.array(id).min(1).optional(),
    basis: basis.optional(),
  })
}

/** How an official address answered when it was last tried; lib/domain/rules/link-health.ts says what each word means. */
export const LINK_STATES = [
  'ok',
  'unread',
  'refused',
  'not-found',
  'server-error',
  'certificate',
  'no-host',
  'no-answer',
  'off-site',
  'soft-404',
] as const

/** content/link-health.md: written by `npm run links`, and by nobody else. */
export const linkHealthSchema = z.strictObject({
  links: z.array(z.strictObject({ url: z.string(), tried: day, state: z.enum(LINK_STATES) })),
})
export type LinkState = (typeof LINK_STATES)[number]

/**
 * content/seen/<name>.md: what an official page said when it was last read, a sentence a line below the front matter. Written by
 * `npm run links`, and by nobody else; a person who has looked at a change takes `changed` out.
 */
export const seenSchema = z.strictObject({
  url: z.string(),
  read: day,
  changed: z.strictObject({ on: day, was: z.array(z.string()), is: z.array(z.string()) }).optional(),
})

/** content/twins.md: for each file the marks of the pairs of sentences whose languages somebody has compared. Written by `npm run twins`. */
export const twinsSchema = z.strictObject({ confirmed: z.record(z.string(), z.string()) })
