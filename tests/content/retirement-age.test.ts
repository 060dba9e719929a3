import { expect, test } from 'vitest'
import type { Group } from '#lib/domain/tools/payment-query.ts'
import { minimumMonths, minimumTable, retirementAge } from '#lib/domain/tools/retirement-age.ts'
import { rows } from '../fixtures/rows.ts'
import { realPaymentRules } from './real-site.ts'

const rules = realPaymentRules()

test('the numbers come from the facts', () => {
  expect(rules.enough).toBe(120)
  expect(rules.ages).toEqual({
    men: { from: '2025-01-01', former: 60, every: 4, most: 63 },
    'women-55': { from: '2025-01-01', former: 55, every: 4, most: 58 },
    'women-50': { from: '2025-01-01', former: 50, every: 2, most: 55 },
  })
})

/** The month of birth, the age in years and months, the month in which it is reached: from the tables of the law. */
test.each(rows`
  men | 1964-12 60-0 2024-12, 1965-01 60-1 2025-02, 1965-04 60-1 2025-05, 1965-05 60-2 2025-07
  men | 1966-01 60-4 2026-05, 1968-12 61-0 2029-12, 1970-06 61-5 2031-11, 1976-08 62-11 2039-07
  men | 1976-09 63-0 2039-09, 1976-12 63-0 2039-12, 1990-01 63-0 2053-01
  women-55 | 1969-12 55-0 2024-12, 1970-01 55-1 2025-02, 1970-05 55-2 2025-07, 1981-08 57-11 2039-07
  women-55 | 1981-09 58-0 2039-09, 2000-01 58-0 2058-01
  women-50 | 1974-12 50-0 2024-12, 1975-01 50-1 2025-02, 1975-02 50-1 2025-03, 1975-03 50-2 2025-05
  women-50 | 1976-12 51-0 2027-12, 1984-10 54-11 2039-09, 1984-11 55-0 2039-11, 1999-12 55-0 2054-12
`)('%s: %s', (group, cases) => {
  for (const each of cases.split(', ')) {
    const [birth = '', age = '', reached] = each.split(' ')
    const [years, months] = age.split('-').map(Number)
    expect(retirementAge(rules.ages[group as Group], birth)).toEqual({ years, months, reached })
  }
})

test('nobody born later retires sooner, and nobody waits longer than the most', () => {
  for (const group of ['men', 'women-55', 'women-50'] as const) {
    let before = ''
    for (let index = 1940 * 12; index < 2012 * 12; index++) {
      const birth = `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`
      const { years, months, reached } = retirementAge(rules.ages[group], birth)
      expect(reached > before).toBe(true)
      expect(years * 12 + months).toBeLessThanOrEqual(rules.ages[group].most * 12)
      expect(years).toBeGreaterThanOrEqual(rules.ages[group].former)
      before = reached
    }
  }
})

test('the minimum of months rises by six a year from 2030, and stays', () => {
  const wanted = [180, 180, 186, 192, 198, 204, 210, 216, 222, 228, 234, 240, 240, 240]
  const years = [2025, 2029, 2030, 2031, 2032, 2033, 2034, 2035, 2036, 2037, 2038, 2039, 2040, 2100]
  expect(years.map((year) => minimumMonths(rules.minimum, year))).toEqual(wanted)
})

test('the table has the ten years of the rise', () => {
  expect(minimumTable(rules.minimum).map(({ year, months }) => `${year} ${months}`)).toEqual(
    Array.from({ length: 10 }, (_, index) => `${2030 + index} ${186 + index * 6}`),
  )
})
