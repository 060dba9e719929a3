import * as z from 'zod'
import { checkedOn, day, officialUrl, type Texts } from './common.ts'

/** content/calendar/<year>.md: the days off and the weekend days worked, as the State Council's notice for the year sets them. */
export function calendarSchema({ label, sentence }: Texts) {
  const days = z.array(z.strictObject({ date: day, name: label })).default([])
  const notice = z.strictObject({
    title: label,
    number: z.string().min(1).optional(),
    issued: day.optional(),
    url: officialUrl,
  })
  return z
    .strictObject({
      published: z.boolean(),
      notice: notice.optional(),
      note: sentence.optional(),
      off: days,
      make_up: days,
      ...checkedOn,
    })
    .refine((calendar) => !calendar.published || calendar.notice, {
      path: ['notice'],
      error: 'is missing: a published calendar names its notice and the address',
    })
    .refine((calendar) => !calendar.published || calendar.off.length > 0, {
      path: ['off'],
      error: 'is missing: a published calendar has days off',
    })
    .refine((calendar) => calendar.published || calendar.off.length + calendar.make_up.length === 0, {
      path: ['published'],
      error: 'days stand here although no notice is published; write published: true and the notice',
    })
}
