import * as z from 'zod'
import { READ, SEEN, SOURCE_STATES } from '#lib/words/closed-words.ts'
import { checkedOn, day, id, officialUrl, type Texts } from './common.ts'

/** content/sources/<id>.md: one law, notice or official page, with the words we rely on. */
export function sourceSchema({ label, sentence, translation }: Texts) {
  const article = z.strictObject({ label, quote: z.string().trim().min(1), translation })
  return z
    .strictObject({
      title: label,
      /** The title in a search result, where the whole one is too long for it. */
      short: label.optional(),
      number: z.string().min(1).optional(),
      issuer: label,
      issued: day.optional(),
      effective: day.optional(),
      status: z.enum(SOURCE_STATES),
      replaced_by: id.optional(),
      place: id.optional(),
      seen: z.enum(SEEN),
      read: z.enum(READ),
      url: officialUrl.optional(),
      ...checkedOn,
      note: sentence.optional(),
      articles: z.record(id, article),
    })
    .refine((source) => source.status !== 'repealed' || source.replaced_by, {
      path: ['replaced_by'],
      error: 'is missing: a repealed source names the one that replaced it',
    })
    .refine((source) => source.seen !== 'official' || source.url, {
      path: ['url'],
      error: 'is missing: a source seen on an official page gives its address',
    })
}
