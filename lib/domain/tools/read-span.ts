import { plainDigits } from './read-date.ts'

/** A length of time in months, or why it cannot be used; the reasons are keys of interface words. */
export type ReadSpan =
  | { months: number }
  | { why: 'span-form' | 'span-decimal' | 'span-months' | 'span-negative' | 'span-long' }

/** Longer than any working life. */
const LONGEST = 60 * 12

/**
 * Reads years and months: 8, 8年, 8年6个月, 8-6, 8 years 6 months, 6个月. `8.5` is asked about: some mean half a year by it,
 * others five months.
 */
export function readSpan(text: string): ReadSpan {
  const plain = plainDigits(text).toLowerCase()
  if (/^-/.test(plain)) return { why: 'span-negative' }
  if (/^\d+\.\d+(年|years?|y)?$/.test(plain)) return { why: 'span-decimal' }
  const onlyMonths = /^(\d{1,4})(?:个月|月|months?|m)$/.exec(plain)
  const both = /^(\d{1,4})(?:年零?|years?|y|-(?=\d))?(?:(?<=\D)(\d{1,4})(?:个月|月|months?|m)?)?$/.exec(plain)
  if (!onlyMonths && !both) return { why: 'span-form' }
  const years = onlyMonths ? 0 : Number(both?.[1])
  const months = Number(onlyMonths?.[1] ?? both?.[2] ?? 0)
  if (!onlyMonths && months > 11) return { why: 'span-months' }
  const all = years * 12 + months
  return all > LONGEST ? { why: 'span-long' } : { months: all }
}

/** The canonical spelling of a span in an address: `8`, or `8-6` with months. */
export function writeSpan(months: number): string {
  const rest = months % 12
  return rest === 0 ? String(months / 12) : `${Math.floor(months / 12)}-${rest}`
}
