import type { Day } from '#lib/words/day.ts'

/**
 * How the statutory retirement age of one group rises: from a day, one month for every so many months, up to a most.
 * Ages in years, `every` in months.
 */
export type AgeRule = { from: Day; former: number; every: number; most: number }

/** The age in years and months, and the month in which it is reached (2036-09). */
export type RetirementAge = { years: number; months: number; reached: string }

/**
 * The statutory retirement age of somebody born in a month (1972-05), by Art. 1 of the State Council Measures of 2024: those who
 * would have reached the former age in the first `every` months of the reform wait one month more, in the next two, and so on.
 */
export function retirementAge({ from, former, every, most }: AgeRule, birth: string): RetirementAge {
  const formerly = indexOf(birth) + former * 12
  const since = formerly - indexOf(from)
  const delay = since < 0 ? 0 : Math.min(Math.floor(since / every) + 1, (most - former) * 12)
  const age = former * 12 + delay
  return { years: Math.floor(age / 12), months: age % 12, reached: monthAt(formerly + delay) }
}

/** How the minimum contribution years rise: from the year of a day, by some months each year. `minimum` and `most` in years, `step` in months. */
export type MinimumRule = { minimum: number; from: Day; step: number; most: number }

/** The months one must have paid to draw a monthly pension when retirement age is reached in a year (Art. 2 of the same Measures). */
export function minimumMonths({ minimum, from, step, most }: MinimumRule, year: number): number {
  const rises = Math.max(0, year - Number(from.slice(0, 4)) + 1)
  return Math.min(minimum * 12 + rises * step, most * 12)
}

/** The years in which the minimum is still rising, each with its months; the last one holds from then on. */
export function minimumTable(rule: MinimumRule): { year: number; months: number }[] {
  const first = Number(rule.from.slice(0, 4))
  const table: { year: number; months: number }[] = []
  for (let year = first; table.at(-1)?.months !== rule.most * 12; year++)
    table.push({ year, months: minimumMonths(rule, year) })
  return table
}

/** Months since the year 0, for sums. */
export const indexOf = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1

const monthAt = (index: number) => `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`
