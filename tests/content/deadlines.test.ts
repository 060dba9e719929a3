import { expect, test } from 'vitest'
import { type DeadlineEvent, type Due, deadlines, EVENTS, hasLimits, verdictOf } from '#lib/domain/tools/deadlines.ts'
import { found } from '../fixtures/country.ts'
import { rows } from '../fixtures/rows.ts'
import { realInsurance, realSite } from './real-site.ts'

const site = realSite()
const brief = (due: Due) => {
  if (due.kind !== 'dated') return `${due.step.id} ${due.kind}`
  const day = due.last.certain ? due.last.day : `not before ${due.last.earliest}`
  return `${due.step.id} ${due.total} ${day}${due.transit ? ' + transit' : ''}`
}
const due = (id: string, event: DeadlineEvent, date: string) => deadlines(realInsurance(id), event, date, site)

test.each(rows`
  employee-pension | applied | 2026-09-01 | certain | new-place-reviews 15 2026-09-21, old-place-sends 30 2026-10-19 + transit, new-place-finishes 45 2026-11-09 + transit
  employee-pension | accepted | 2025-09-26 | certain | old-place-sends 15 2025-10-23 + transit, new-place-finishes 30 2025-11-13 + transit
  employee-pension | sent-out | 2026-01-26 | certain | new-place-finishes 15 2026-02-14 + transit
  employee-pension | received | 2026-01-26 | certain | new-place-finishes 15 2026-02-14
  employee-pension | applied | 2026-11-24 | not-certain | new-place-reviews 15 2026-12-15, old-place-sends 30 not before 2027-01-04 + transit, new-place-finishes 45 not before 2027-01-19 + transit
  medical | applied | 2026-09-01 | no-limit | check-conditions no-limit, send-out starts-later, take-in starts-later, credit-balance no-limit
  medical | accepted | 2026-09-01 | certain | send-out 10 2026-09-15 + transit, take-in 15 2026-09-21 + transit, credit-balance no-limit
  medical | received | 2026-09-01 | certain | take-in 5 2026-09-08, credit-balance no-limit
  unemployment | applied | 2026-09-01 | no-limit | review no-limit, send-out no-limit
  unemployment | received | 2026-09-01 | no-limit |
`)('%s, %s on %s: %s', (id, event, date, verdict, expected) => {
  const steps = due(id, event as DeadlineEvent, date)
  expect(steps.map(brief).join(', ')).toBe(expected)
  expect(verdictOf(steps)).toBe(verdict)
})

test('which insurances have limits at all', () => {
  expect(hasLimits(realInsurance('employee-pension'), site)).toBe(true)
  expect(hasLimits(realInsurance('medical'), site)).toBe(true)
  expect(hasLimits(realInsurance('unemployment'), site)).toBe(false)
})

test('the days follow the facts and not the code', () => {
  const facts = new Map(site.facts)
  const review = found(facts.get('pension-review-limit'), 'limit')
  facts.set('pension-review-limit', { ...review, value: 5 })
  const steps = deadlines(realInsurance('employee-pension'), 'applied', '2026-09-01', { ...site, facts })
  expect(steps.slice(0, 2).map(brief)).toEqual([
    'new-place-reviews 5 2026-09-08',
    'old-place-sends 20 2026-09-29 + transit',
  ])
})

test('a limit that is only reported still gives a day, and the page marks it', () => {
  const steps = due('pension-linking', 'applied', '2026-09-01')
  expect(steps.map(brief)[0]).toBe('paying-place-reviews 15 2026-09-21')
  expect(steps[0]?.step.known).toBe('reported')
})

test('every dated step of the two main insurances leads to the stage in which its limit runs', () => {
  for (const each of [realInsurance('employee-pension'), realInsurance('medical')])
    for (const event of EVENTS)
      for (const step of deadlines(each, event, '2026-03-02', site))
        if (step.kind === 'dated') expect(step.stage?.id, `${each.id} ${step.step.id}`).toBeDefined()
})
