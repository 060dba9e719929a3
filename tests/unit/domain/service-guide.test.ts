import { expect, test } from 'vitest'
import type { Source } from '#lib/content/site.ts'
import { coverageMatrix } from '#lib/domain/rules/coverage-matrix.ts'
import type { Placed } from '#lib/domain/rules/difference.ts'
import { askedWithoutBasis, precedence, strongestFirst } from '#lib/domain/rules/precedence.ts'
import { citiesThatDiffer, serviceGuide } from '#lib/domain/rules/service-guide.ts'
import { TOPICS } from '#lib/words/closed-words.ts'
import { country, found, insuranceOf, regionOf } from '../../fixtures/country.ts'

const pension = insuranceOf('pension')
const brief = (items: readonly Placed<{ id: string }>[]) => items.map(({ item, from }) => `${item.id}@${from?.id}`)

test('a province’s guide holds what it says itself', () => {
  const guide = serviceGuide(country, pension, regionOf('north'))
  expect(brief(guide.outcomes)).toEqual(['north-closed@north'])
  expect(brief(guide.materials.added)).toEqual(['north-exit@north', 'north-slip@north'])
  expect(brief(guide.materials.changed)).toEqual(['proof@north'])
  expect(brief(guide.materials.omitted)).toEqual(['register@north'])
  expect(brief(guide.notes.other)).toEqual(['north-note@north'])
  expect(Object.keys(guide.notes)).toEqual([...TOPICS])
  expect(guide.materials.changed[0]?.item).toMatchObject({
    form: 'electronic',
    known: 'reported',
    name: { en: 'Insurance record' },
  })
})

test('a city’s guide holds its province’s and its own, each paper once: of one that both speak of, what the city says', () => {
  const { materials } = serviceGuide(country, pension, regionOf('northport'))
  expect(brief(materials.added)).toEqual(['north-exit@north', 'north-slip@northport', 'port-pass@northport'])
  expect(brief(materials.changed)).toEqual(['id-card@northport', 'proof@north'])
  const all = [...materials.added, ...materials.changed, ...materials.omitted].map(({ item }) => item.id)
  expect(new Set(all).size).toBe(all.length)
})

test('the guide of a region that nobody has checked is empty', () => {
  const guide = serviceGuide(country, pension, regionOf('hexi'))
  expect([...guide.outcomes, ...Object.values(guide.materials).flat(), ...Object.values(guide.notes).flat()]).toEqual(
    [],
  )
})

test('the cities that differ', () => {
  expect(citiesThatDiffer(country, regionOf('north'), 'pension').map(({ id }) => id)).toEqual(['northport'])
  expect(citiesThatDiffer(country, regionOf('north'), 'health')).toEqual([])
  expect(citiesThatDiffer(country, regionOf('south'), 'pension')).toEqual([])
})

test('the stronger source comes first: national, then official, then newer', () => {
  const law = found(country.sources.get('transfer-law'), 'transfer-law')
  const source = (id: string, more: Partial<Source>): Source => ({ ...law, id, issued: '2020-01-01', ...more })
  const ranked = [
    source('national', {}),
    source('official', { place: 'north' }),
    source('newer', { place: 'north', seen: 'reprint', issued: '2024-01-01' }),
    source('reprint', { place: 'north', seen: 'reprint' }),
  ]
  expect([...ranked].reverse().sort(precedence)).toEqual(ranked)
  expect(precedence(law, { ...law })).toBe(0)
  const sources = new Map(ranked.map((each) => [each.id, each]))
  const first = strongestFirst({ sources }, ['reprint', 'national', 'newer', 'official'], (id) => id)
  expect(first).toEqual(['national', 'official', 'newer', 'reprint'])
})

test('only a counter’s own wish is asked without basis', () => {
  const without = ['national', 'practice', 'counter'].filter((confidence) => askedWithoutBasis({ confidence }))
  expect(without).toEqual(['counter'])
})

test('the matrix for editors: oldest checks first, the unchecked last', () => {
  const rows = coverageMatrix(country, '2026-12-21')
  expect(rows.map(({ region }) => region.id)).toEqual(['north', 'northport', 'south', 'hexi', 'heexi', 'guild'])
  expect(
    rows[0]?.cells.map(({ insurance, state, known, check }) => [insurance.id, state, known, check?.state]),
  ).toEqual([
    ['pension', 'differs', 'reported', 'overdue'],
    ['health', 'unchecked', undefined, undefined],
  ])
  expect(rows[2]?.cells[0]).toMatchObject({ state: 'same', known: 'official', check: { state: 'due' } })
})
