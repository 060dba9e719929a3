import { expect, test } from 'vitest'
import { realSite } from './real-site.ts'

/** Characters of a verdict that are read at one glance. */
const MOST = 30

const site = realSite()
const outcomes = [
  ...site.insurances.flatMap(({ id, outcomes: own }) => own.map((outcome) => ({ where: id, ...outcome }))),
  ...site.regions.flatMap(({ id, insurances }) =>
    Object.values(insurances ?? {}).flatMap((own) =>
      (own.outcomes?.add ?? []).map((outcome) => ({ where: id, ...outcome })),
    ),
  ),
]

test('every verdict is one sentence that is read at a glance', () => {
  const long = outcomes
    .filter(({ title }) => [...(title.zh ?? '')].length > MOST)
    .map(({ where, id, title }) => `${where} ${id}: ${title.zh}`)
  expect(outcomes.length).toBeGreaterThan(40)
  expect(long).toEqual([])
})
