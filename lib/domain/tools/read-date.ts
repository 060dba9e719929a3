import type { Day } from '#lib/words/day.ts'
import { typed } from '#lib/words/typed.ts'

/** A day as somebody typed it, or why it cannot be used; the reasons are keys of interface words (`fault.date-order`). */
export type ReadDate = { day: Day } | { why: 'date-form' | 'date-order' | 'date-none' | 'date-range' }

/** Transfers under the present rules began in 2010; beyond 2035 no working day can be known for a long time. */
const YEARS = { from: 2010, to: 2035 }

/**
 * Reads a day: 2025-09-26, 2025/9/26, 2025.09.26, 2025年9月26日, 20250926, with full-width characters and spaces.
 * Day and month in an order that could be either (09/10/2025) are never guessed.
 */
export function readDate(text: string): ReadDate {
  const plain = plainDigits(text)
  const parts = /^(\d{4})([-/.年])(\d{1,2})([-/.月])(\d{1,2})[日号]?$/.exec(plain) ?? compact(plain)
  if (!parts) return { why: /^\d{1,2}[-/.]\d{1,2}([-/.]\d{2,4})?$/.test(plain) ? 'date-order' : 'date-form' }
  const [, year = '', , month = '', , date = ''] = parts
  if (!within(Number(year), YEARS)) return { why: 'date-range' }
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
  return exists(day) ? { day } : { why: 'date-none' }
}

/** A month as somebody typed it: 1972-05, 1972年5月, 197205; a day behind it is dropped, because nothing depends on it. */
export type ReadMonth = { month: string } | { why: 'month-form' | 'month-range' | 'date-none' }

/** Nobody born before can still be waiting for a pension, and nobody born after has paid into one. */
const BIRTHS = { from: 1940, to: 2012 }

export function readMonth(text: string): ReadMonth {
  const plain = plainDigits(text)
  const parts =
    /^(\d{4})[-/.年](\d{1,2})(?:月|[-/.月](\d{1,2})[日号]?)?$/.exec(plain) ?? /^(\d{4})(\d{2})(\d{2})?$/.exec(plain)
  const [, year = '', month = '', date = '1'] = parts ?? []
  if (!parts || !within(Number(month), { from: 1, to: 12 })) return { why: 'month-form' }
  if (!within(Number(year), BIRTHS)) return { why: 'month-range' }
  const read = `${year}-${month.padStart(2, '0')}`
  // A day of birth may stand there too; it does not matter, but one that never was shows that something else was meant.
  return exists(`${read}-${date.padStart(2, '0')}`) ? { month: read } : { why: 'date-none' }
}

/** Full-width characters made plain, spaces taken out, every dash one hyphen. */
export function plainDigits(text: string): string {
  return typed(text)
    .replaceAll(' ', '')
    .replace(/[‐-―−—]/g, '-')
    .replace(/。/g, '.')
}

function compact(plain: string): string[] | undefined {
  const parts = /^(\d{4})(\d{2})(\d{2})$/.exec(plain)
  return parts ? ['', parts[1] ?? '', '', parts[2] ?? '', '', parts[3] ?? ''] : undefined
}

const within = (value: number, { from, to }: { from: number; to: number }) => value >= from && value <= to

function exists(day: Day): boolean {
  const date = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day)
}
