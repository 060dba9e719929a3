import * as z from 'zod'
import { CHANNEL_KINDS } from '#lib/words/closed-words.ts'
import { checkedOn, claim, id, officialUrl, type Texts } from './common.ts'

const kind = z.enum(CHANNEL_KINDS)
const phone = z.string().regex(/^[0-9-]+$/, { error: 'is not a phone number; write digits and hyphens in quotes' })

/** content/channels/<id>.md: a nation-wide way to apply, look up or ask, written once for all insurances. */
export function channelSchema(texts: Texts) {
  const { label, sentence } = texts
  return z.strictObject({
    name: label,
    /** Of a hotline that every page names: what for, in a few words. */
    about: label.optional(),
    kind,
    url: officialUrl.optional(),
    phone: phone.optional(),
    order: z.number(),
    serves: z.array(id).min(1).optional(),
    area_code: z.boolean().optional(),
    can: sentence,
    cannot: sentence.optional(),
    needs: sentence.optional(),
    ...claim(texts),
    ...checkedOn,
  })
}

/** A region's own website, app or counter. */
export function regionChannelSchema(texts: Texts) {
  const { label, sentence } = texts
  return z.strictObject({
    id,
    kind,
    name: label,
    url: officialUrl.optional(),
    phone: phone.optional(),
    text: sentence.optional(),
    serves: z.array(id).min(1).optional(),
    ...claim(texts),
    ...checkedOn,
  })
}
