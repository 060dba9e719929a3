import { expect, test } from 'vitest'
import type { ApiName } from '#lib/domain/api/addresses.ts'
import { rows } from '../../fixtures/rows.ts'
import { answerTo, faultsOf, land } from './country.ts'

const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id)

test('a list holds what its keys want', () => {
  const { regions } = answerTo('regions', 'parent=910000').answer
  expect(ids(regions)).toEqual(ids(land.regions.filter(({ parent }) => parent?.id === 'north')))
  expect(regions.length).toBeGreaterThan(0)
  expect(answerTo('facts', 'unit=yuan').answer.facts).toEqual([])
  expect(ids(answerTo('facts', 'unit=working-day').answer.facts)).toEqual(['review-limit'])
  expect(ids(answerTo('sources', 'place=north').answer.sources)).toContain('north-guide')
  const { coverage } = answerTo('coverage', 'region=north&insurance=pension&state=differs').answer
  expect(coverage).toHaveLength(1)
})

test('fields leaves out all others, in every list, and says so in its own address', () => {
  const { answer } = answerTo('regions', 'fields=name, id,name')
  expect(answer.regions.map((region) => Object.keys(region))).toEqual(land.regions.map(() => ['id', 'name']))
  expect(answer.links.self).toBe('https://guide.example/api/v1/regions?fields=name%2Cid')
  expect(answerTo('facts', 'fields=id').answer.facts).toEqual([{ id: 'review-limit' }])
})

test('a list is as old as what it holds, whatever fields are shown', () => {
  expect(answerTo('regions', 'fields=id').modified).toBe(answerTo('regions').modified)
})

test.each(rows`
  a field that there is not | regions | fields=id,nmae | fields unknown nmae
  a unit that there is not | facts | unit=hour | unit unknown hour
  a region that there is not | regions | parent=atlantis | parent unknown atlantis
  a key that there is not | regions | limit=1 | limit unknown-key  parent fields
  a key with a slip | checklist | insurance=pension&joinnig=north | joinnig near-key  joining
  a damaged key | checklist | insurance=pension&amp;joining=north | amp;joining near-key  joining
  a key that only a page takes | checklist | insurance=pension&ask=age | ask unknown-key  insurance leaving joining home drawing how lang
  a key that only another answer takes | insurances | lang=zh | lang unknown-key  fields
`)('%s is refused', (_what, name, query, told) => {
  const [fault, ...others] = faultsOf(name as ApiName, query)
  expect([fault?.key, fault?.why, fault?.value, ...(fault?.oneOf ?? [])].join(' ')).toContain(told)
  expect(others).toEqual([])
})

test('of a thousand unknown keys only some are told of', () => {
  const keys = Array.from({ length: 1000 }, (_, index) => `k${index}`)
  expect(faultsOf('regions', keys.join('&'))).toHaveLength(8)
})
