import { expect, test } from 'vitest'
import { futureChecks } from '#lib/content/check-days.ts'
import { checkContent } from '#lib/content/load.ts'
import { formatProblems } from '#lib/content/problem.ts'
import { edited } from '../../fixtures/country.ts'

const INSURANCE = 'content/insurances/pension/insurance.md'
const dated = (day: string) => edited(INSURANCE, 'verified: 2026-11-24', `verified: ${day}`)

test('a check that is still to come is refused on any day before it, with its line', () => {
  const { entries } = checkContent(dated('2026-11-26'))
  const told = (today: string) => formatProblems(futureChecks(entries, today))
  expect(told('2026-11-25')).toMatch(new RegExp(`^${INSURANCE}:\\d+:\\d+ .*2026-11-26 is still to come`))
  expect(told('2026-11-26')).toBe('')
  expect(formatProblems(futureChecks(checkContent(dated('2126-11-24')).entries, '2026-12-31'))).toContain('2126-11-24')
})
