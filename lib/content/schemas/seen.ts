import * as z from 'zod'
import { day } from './common.ts'

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
