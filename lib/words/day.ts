/** A calendar day as content writes it: 2026-11-24. */
export type Day = string

const shanghai = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short' })

/** The calendar day in Asia/Shanghai at an instant (milliseconds since 1970), whatever zone the server is in. */
export function shanghaiDay(instant: number): Day {
  return shanghai.format(instant)
}

/** Milliseconds from an instant until the next day begins in Asia/Shanghai, which keeps UTC+8 all year (since 1991). */
export function untilNextDay(instant: number): number {
  const day = 24 * 60 * 60 * 1000
  return day - ((instant + 8 * 60 * 60 * 1000) % day)
}

/** The day a number of days later (or earlier, when negative). */
export function addDays(day: Day, count: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * 24 * 60 * 60 * 1000).toISOString().slice(0, 10)
}

/** Making a format costs a hundred times what using it does, and a page says many days. */
const formats = new Map<string, { date: Intl.DateTimeFormat; weekday: Intl.DateTimeFormat }>()

function formatsOf(tag: string) {
  const known = formats.get(tag)
  if (known) return known
  const dates = tag.startsWith('zh') ? tag : 'en-GB'
  const made = {
    date: new Intl.DateTimeFormat(dates, { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' }),
    weekday: new Intl.DateTimeFormat(tag, { timeZone: 'UTC', weekday: 'long' }),
  }
  formats.set(tag, made)
  return made
}

/** How many days lie between two days: 1 from a day to the next. */
export function daysBetween(from: Day, to: Day): number {
  return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / (24 * 60 * 60 * 1000)
}

/** A day in words: 2026年11月24日（星期二）, Tuesday 24 November 2026. `tag` is a BCP 47 language tag. */
export function dayInWords(day: Day, tag: string): string {
  const { date, weekday } = formatsOf(tag)
  const at = new Date(`${day}T00:00:00Z`)
  return tag.startsWith('zh')
    ? `${date.format(at)}（${weekday.format(at)}）`
    : `${weekday.format(at)} ${date.format(at)}`
}
