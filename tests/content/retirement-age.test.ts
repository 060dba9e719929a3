import { expect, test } from 'vitest'
import { paymentRules } from '#lib/domain/tools/payment-answer.ts'
import type { Group } from '#lib/domain/tools/payment-query.ts'
import { minimumMonths, minimumTable, retirementAge } from '#lib/domain/tools/retirement-age.ts'
import { realSite } from './real-site.ts'

const site = realSite()
const tool = site.tools.get('payment-place')
if (!tool) throw new Error('content/tools/payment-place.md is missing')
const rules = paymentRules(tool, site)

test('the numbers come from the facts', () => {
  expect(rules.enough).toBe(120)
  expect(rules.ages).toEqual({
    men: { from: '2025-01-01', former: 60, every: 4, most: 63 },
    'women-55': { from: '2025-01-01', former: 55, every: 4, most: 58 },
    'women-50': { from: '2025-01-01', former: 50, every: 2, most: 55 },
  })
})

test.each<[Group, string, number, number, string]>([
  ['men', '1964-12', 60, 0, '2024-12'],
  ['men', '1965-01', 60, 1, '2025-02'],
  ['men', '1965-04', 60, 1, '2025-05'],
  ['men', '1965-05', 60, 2, '2025-07'],
  ['men', '1966-01', 60, 4, '2026-05'],
  ['men', '1968-12', 61, 0, '2029-12'],
  ['men', '1970-06', 61, 5, '2031-11'],
  ['men', '1976-08', 62, 11, '2039-07'],
  ['men', '1976-09', 63, 0, '2039-09'],
  ['men', '1976-12', 63, 0, '2039-12'],
  ['men', '1990-01', 63, 0, '2053-01'],
  ['women-55', '1969-12', 55, 0, '2024-12'],
  ['women-55', '1970-01', 55, 1, '2025-02'],
  ['women-55', '1970-05', 55, 2, '2025-07'],
  ['women-55', '1981-08', 57, 11, '2039-07'],
  ['women-55', '1981-09', 58, 0, '2039-09'],
  ['women-55', '2000-01', 58, 0, '2058-01'],
  ['women-50', '1974-12', 50, 0, '2024-12'],
  ['women-50', '1975-01', 50, 1, '2025-02'],
  ['women-50', '1975-02', 50, 1, '2025-03'],
  ['women-50', '1975-03', 50, 2, '2025-05'],
  ['women-50', '1976-12', 51, 0, '2027-12'],
  ['women-50', '1984-10', 54, 11, '2039-09'],
  ['women-50', '1984-11', 55, 0, '2039-11'],
  ['women-50', '1999-12', 55, 0, '2054-12'],
])('%s born %s: %i years %i months, in %s', (group, birth, years, months, reached) => {
  expect(retirementAge(rules.ages[group], birth)).toEqual({ years, months, reached })
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

test.each([
  [2025, 180],
  [2029, 180],
  [2030, 186],
  [2031, 192],
  [2032, 198],
  [2033, 204],
  [2034, 210],
  [2035, 216],
  [2036, 222],
  [2037, 228],
  [2038, 234],
  [2039, 240],
  [2040, 240],
  [2100, 240],
])('reaching retirement age in %i takes %i months', (year, months) => {
  expect(minimumMonths(rules.minimum, year)).toBe(months)
})

test('the table has the ten years of the rise', () => {
  expect(minimumTable(rules.minimum).map(({ year, months }) => `${year} ${months}`)).toEqual(
    Array.from({ length: 10 }, (_, index) => `${2030 + index} ${186 + index * 6}`),
  )
})
