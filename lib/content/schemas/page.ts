import * as z from 'zod'
import { basis, checkedOn, day, id, page, type Texts } from './common.ts'

/** The front matter of prose: a policy file or content/pages/<id>.<lang>.md. One section id for each ## heading. */
export const proseSchema = z.strictObject({
  title: z.string().trim().min(1),
  description: z.string().trim().min(1),
  ...checkedOn,
  sections: z
    .array(id)
    .refine((ids) => new Set(ids).size === ids.length, { error: 'an id stands twice; each heading has its own' }),
})

/** content/stages/<id>.md: where an application stands, in our own words. */
export function stageSchema({ label, sentence }: Texts) {
  return z.strictObject({
    name: label,
    order: z.number(),
    holder: z.enum(['you', 'joining', 'leaving']),
    meaning: sentence,
    do: sentence,
    late: sentence,
    say: sentence,
    limits: z.array(z.strictObject({ insurance: id, fact: id })).default([]),
    basis,
    ...checkedOn,
  })
}

/** content/languages/<id>.md: a language of the site and its interface words. `{name}` in a word is filled in by the page. */
export const languageSchema = z.strictObject({
  name: z.string().min(1),
  tag: z.string().regex(/^[a-z]{2,3}(-[A-Za-z]{2,4})?$/, { error: 'is not a language tag; write it as zh-CN or en' }),
  order: z.number(),
  words: z.record(z.string(), z.string().min(1)),
})

const webAddress = z.url({ protocol: /^https?$/, error: 'is not a web address; write it with https://' })

/** content/site.md */
export function siteSchema({ label, sentence }: Texts) {
  return z.strictObject({
    name: label,
    /** For the narrow screen, where the name would break the row; absent where it does not. */
    short: label.optional(),
    tagline: label,
    default_language: id,
    review_days: z.number().int().positive(),
    operator: z
      .strictObject({
        name: label,
        url: webAddress.optional(),
        /** Who is told of a hole in the site's defences, and until when that holds: /.well-known/security.txt (RFC 9116). */
        security: z
          .strictObject({
            contact: z.string().regex(/^(?:mailto:[^\s@]+@[^\s@]+|https:\/\/\S+|tel:\+[\d-]+)$/, {
              error: 'is not a contact; write it as mailto:name@example.org, https://… or tel:+86-…',
            }),
            expires: day,
          })
          .optional(),
        report_to: z.email({ error: 'is not an e-mail address; write it as name@example.org' }).optional(),
        /** Numbers that authorities have given to the operator's site: never made up, shown only when they are here. */
        icp: z
          .string()
          .regex(/^\p{Script=Han}ICP[备证]\d{5,12}号(?:-\d{1,3})?$/u, {
            error: 'is not an ICP number; write it as it was given, such as 京ICP备12345678号-1',
          })
          .optional(),
        police: z
          .string()
          .regex(/^\p{Script=Han}公网安备\s?\d{14}号$/u, {
            error: 'is not a police filing number; write it as it was given, such as 京公网安备11010102001234号',
          })
          .optional(),
        site_code: z
          .string()
          .regex(/^[0-9a-z]{10}$/i, { error: 'is not a code of a government site; it has ten digits or letters' })
          .optional(),
      })
      .optional(),
    licence: label,
    repository: webAddress.optional(),
    /** The page for whom gets no answer: other pages lead there. */
    complain: page.optional(),
    identity: sentence,
  })
}
