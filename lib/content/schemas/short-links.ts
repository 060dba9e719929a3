import * as z from 'zod'
import { id } from './common.ts'

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
