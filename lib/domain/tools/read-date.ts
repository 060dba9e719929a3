import type { Day } from '#lib/words/day.ts'
import { typed } from '#lib/words/typed.ts'

/** A day as somebody typed it, or why it cannot be used; the reasons are keys of interface words (`fault.date-order`). */
export type ReadDate = { day: Day } | { why: 'date-form' | 'date-order' | 'date-none' | 'date-range' }

/** Transfers under the present rules began in 2010; beyond 2035 no working day can be known for a long time. */
const YEARS = { from: 2010, to: 2035 }

/**
 * Reads a day in every form that the site prints, and those people write: 2025-09-26, 2025/9/26, 2025.09.26, 20250926,
 * 2025年9月26日（星期五）, Friday 26 September 2025, Sep 26, 2025; full-width characters and spaces anywhere.
 * Day and month in an order that could be either (09/10/2025) are never guessed, and a weekday that the day is not is a fault.
 */
export function readDate(text: string): ReadDate {
  const { rest, weekday } = withoutWeekday(typed(text).toLowerCase())
  const plain = plainDigits(numbered(rest) ?? rest)
  const parts = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})[日号]?$/.exec(plain) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(plain)
  if (!parts) return { why: /^\d{1,2}[-/.]\d{1,2}([-/.]\d{2,4})?$/.test(plain) ? 'date-order' : 'date-form' }
  const [, year = '', month = '', date = ''] = parts
  if (!within(Number(year), YEARS)) return { why: 'date-range' }
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
  return exists(day) && (weekday === undefined || weekday === weekdayOf(day)) ? { day } : { why: 'date-none' }
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?'
const DAY_FIRST = new RegExp(`^${DAY}[ -]?(?:of )?${MONTH}[.,]?[ -]?(\\d{4})$`)
const MONTH_FIRST = new RegExp(`^${MONTH}[.]? ?${DAY},? ?(\\d{4})$`)
const MONTH_ALONE = new RegExp(`^${MONTH}[.,]? ?(\\d{4})$`)

/** An English day with the month by its name, as year, month and day in figures. */
function numbered(text: string): string | undefined {
  const [, first = '', second = '', year = ''] = DAY_FIRST.exec(text) ?? MONTH_FIRST.exec(text) ?? []
  if (year === '') return undefined
  const [month, day] = /^\d/.test(first) ? [second, first] : [first, second]
  return `${year}-${monthNumber(month)}-${day}`
}

const monthNumber = (name: string) => MONTHS.indexOf(name.slice(0, 3)) + 1

const CHINESE_WEEKDAY = / ?\(?(?:星期|周|礼拜)([日天一二三四五六])\)?$/
const WEEKDAY = '(sun(?:day)?|mon(?:day)?|tue(?:s|sday)?|wed(?:nesday)?|thu(?:r|rs|rsday)?|fri(?:day)?|sat(?:urday)?)'
const ENGLISH_WEEKDAY = new RegExp(`^${WEEKDAY}[.,]? |[ ,]+\\(?${WEEKDAY}\\)?$`)

/** Takes the name of a weekday from the beginning or end. Weekdays are counted from Sunday, 0. */
function withoutWeekday(text: string): { rest: string; weekday?: number } {
  const [chinese, character = ''] = CHINESE_WEEKDAY.exec(text) ?? []
  if (chinese !== undefined)
    return { rest: text.slice(0, -chinese.length), weekday: '日一二三四五六'.indexOf(character.replace('天', '日')) }
  const [english, before, after] = ENGLISH_WEEKDAY.exec(text) ?? []
  if (english === undefined) return { rest: text }
  const name = before ?? after ?? ''
  return {
    rest: text.replace(english, ''),
    weekday: ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'].indexOf(name.slice(0, 3)),
  }
}

/** A month as somebody typed it: 1972-05, 1972年5月, 197205, May 1972; a day behind it is dropped, because nothing depends on it. */
export type ReadMonth = { month: string } | { why: 'month-form' | 'month-range' | 'date-none' }

/** Nobody born before can still be waiting for a pension, and nobody born after has paid into one. */
const BIRTHS = { from: 1940, to: 2012 }

export function readMonth(text: string): ReadMonth {
  const words = typed(text).toLowerCase()
  const [, name = '', named] = MONTH_ALONE.exec(words) ?? []
  const plain = plainDigits(named ? `${named}-${monthNumber(name)}` : (numbered(words) ?? words))
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

const within = (value: number, { from, to }: { from: number; to: number }) => value >= from && value <= to

const weekdayOf = (day: Day) => new Date(`${day}T00:00:00Z`).getUTCDay()

function exists(day: Day): boolean {
  const date = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day)
}
