import type { Calendar } from '#lib/content/site.ts'
import { addDays, type Day } from '#lib/words/day.ts'

/** A day off or a weekend day worked, with the name of its holiday. */
export type NamedDay = Calendar['off'][number]

/**
 * The last day of a period of working days. `certain` when every day counted is settled by a published notice. If not, there is
 * no last day but a bound: it is not before `earliest`; `weekdaysOnly` is what counting Monday to Friday would give, and the
 * real day may be either side of that. `unpublished` names the years whose notices are missing.
 */
export type LastDay = { skipped: readonly NamedDay[]; madeUp: readonly NamedDay[] } & (
  | { certain: true; day: Day }
  | { certain: false; earliest: Day; weekdaysOnly: Day; unpublished: readonly number[] }
)

/**
 * New Year's holiday may take the last days of December, or make a Saturday there a working day, and that stands in the next
 * year's notice. Of all notices since 2004 the earliest such day was 29 December (2007 and 2018).
 */
const NEXT_NOTICE_FROM = '12-29'

/**
 * The last day of a period of `count` working days that begins on `start`. The day itself is not counted (Civil Code, Art. 201);
 * weekend days worked in exchange count, holidays and other weekend days do not.
 *
 * No latest day is given when a notice is missing: the law fixes how many holidays there are, but not which weekdays are moved,
 * so every upper bound would be a guess. `earliest` counts each unsettled day, weekends too, but the holidays that have a fixed date, and so is never too late:
 * make-up days can put both days of a weekend to work (7 and 8 October 2023).
 */
export function lastDay(start: Day, count: number, calendars: readonly Calendar[]): LastDay {
  if (!Number.isInteger(count) || count < 1) throw new RangeError(`${count} is not a number of working days`)
  const known = knownDays(calendars)
  const plain = walk(start, count, (day) => known.works(day))
  const span = {
    skipped: known.off.filter(({ date }) => date > start && date <= plain.day),
    madeUp: known.madeUp.filter(({ date }) => date > start && date <= plain.day),
  }
  const unpublished = [...new Set(plain.passed.filter((day) => !known.settled(day)).map(noticeYear))]
  if (unpublished.length === 0) return { certain: true, day: plain.day, ...span }
  const earliest = walk(start, count, (day) => (known.settled(day) ? known.works(day) : !isFixedHoliday(day))).day
  return { certain: false, earliest, weekdaysOnly: plain.day, unpublished, ...span }
}

/**
 * Days that are holidays in every year, whatever its notice moves around them: 1 January, 1 May and 1 to 3 October (全国年节及纪念日放假办法,
 * Art. 2). 2 May is one only since 2025 and is left out, so that the bound holds for any year.
 */
const isFixedHoliday = (day: Day) => /-(?:01-01|05-01|10-0[1-3])$/.test(day)

/** Goes on day by day until `count` days have counted. */
function walk(start: Day, count: number, counts: (day: Day) => boolean): { day: Day; passed: Day[] } {
  const passed: Day[] = []
  let day = start
  for (let left = count; left > 0; ) {
    day = addDays(day, 1)
    passed.push(day)
    if (counts(day)) left -= 1
  }
  return { day, passed }
}

function knownDays(calendars: readonly Calendar[]) {
  const published = new Set(calendars.filter((calendar) => calendar.published).map(({ year }) => year))
  const off = calendars.flatMap((calendar) => calendar.off)
  const madeUp = calendars.flatMap((calendar) => calendar.make_up)
  const isOff = new Set(off.map(({ date }) => date))
  const isMadeUp = new Set(madeUp.map(({ date }) => date))
  return {
    off,
    madeUp,
    works: (day: Day) => isMadeUp.has(day) || (!isWeekend(day) && !isOff.has(day)),
    settled: (day: Day) => published.has(yearOf(day)) && published.has(noticeYear(day)),
  }
}

/** The last year whose notice has a say about a day: its own, or the next one's for the end of December. */
function noticeYear(day: Day): number {
  return yearOf(day) + (day.slice(5) >= NEXT_NOTICE_FROM ? 1 : 0)
}

const yearOf = (day: Day) => Number(day.slice(0, 4))
const isWeekend = (day: Day) => new Date(`${day}T00:00:00Z`).getUTCDay() % 6 === 0

/** Days that follow one another under one name, as one stretch: 国庆节, 1 to 8 October. */
export type Stretch = { name: NamedDay['name']; from: Day; to: Day }

/** Gathers days into stretches, in their order. */
export function stretchesOf(days: readonly NamedDay[]): Stretch[] {
  const stretches: Stretch[] = []
  for (const { date, name } of days) {
    const last = stretches.at(-1)
    if (last && addDays(last.to, 1) === date && JSON.stringify(last.name) === JSON.stringify(name)) last.to = date
    else stretches.push({ name, from: date, to: date })
  }
  return stretches
}
