import type { Fact } from '#lib/content/site.ts'
import { factOn } from '#lib/domain/rules/dated.ts'
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

/**
 * The months one must have paid to draw a monthly pension when retirement age is reached in a year (Art. 2 of the same Measures): the
 * value that the fact has at the beginning of that year.
 */
export function minimumMonths(minimum: Fact, year: number): number {
  const { value, unit } = factOn(minimum, `${year}-01-01`)
  return Number(value) * (unit === 'year' ? 12 : 1)
}

/** The years in which the minimum changes, each with its months; the last one holds from then on. */
export const minimumTable = (minimum: Fact): { year: number; months: number }[] =>
  (minimum.values ?? []).map(({ from }) => {
    const year = Number(from.slice(0, 4))
    return { year, months: minimumMonths(minimum, year) }
  })

/** Months since the year 0, for sums. */
export const indexOf = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1

const monthAt = (index: number) => `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`
