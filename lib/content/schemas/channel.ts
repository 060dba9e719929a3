import * as z from 'zod'
import { CHANNEL_KINDS, USES } from '#lib/words/closed-words.ts'
import { basis, checked, checkedOn, grounds, id, known, officialUrl, type Texts } from './common.ts'

const kind = z.enum(CHANNEL_KINDS)
const phone = z.string().regex(/^[0-9-]+$/, { error: 'is not a phone number; write digits and hyphens in quotes' })

/** content/channels/<id>.md: a nation-wide way to apply, look up or ask, written once for all insurances. */
export function channelSchema({ label, sentence }: Texts) {
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
    known: known.optional(),
    reported_in: label.optional(),
    basis: basis.optional(),
    ...checkedOn,
  })
}

/** A region's own website, app or counter. */
export function regionChannelSchema({ label, sentence }: Texts) {
  return z.strictObject({
    id,
    kind,
    name: label,
    url: officialUrl.optional(),
    phone: phone.optional(),
    text: sentence.optional(),
    serves: z.array(id).min(1).optional(),
    known: known.optional(),
    reported_in: label.optional(),
    basis: basis.optional(),
    ...checkedOn,
  })
}

/** content/insurances/<id>/channels.md: which nation-wide channel serves this insurance for what, and where in its menu. */
export function channelUsesSchema(texts: Texts) {
  const use = z.strictObject({
    id,
    channel: id,
    use: z.enum(USES),
    text: texts.sentence,
    /** The Chinese words to tap one after the other, as somebody read them there; drawn as a telephone. */
    menu: z.array(z.string().min(1)).min(1).optional(),
    ...grounds(texts),
  })
  return z.strictObject({ ...checked, channels: z.array(use).min(1) })
}
