import { expect, test } from 'vitest'
import { applyDifference } from '#lib/domain/rules/difference.ts'
import { insuranceOf, regionOf } from '../../fixtures/country.ts'

const south = regionOf('south')
const national = insuranceOf('pension').materials.map((item) => ({ item, from: undefined }))
const own = { verified: '2026-12-01', basis: [{ source: 'transfer-law', article: 'art-2' }] }
const ids = (list: readonly { item: { id: string } }[]) => list.map(({ item }) => item.id)

test('no difference leaves the list as it is', () => {
  expect(applyDifference(national, south, own, undefined)).toEqual({ list: national, omitted: [] })
  expect(applyDifference(national, south, own, {})).toEqual({ list: national, omitted: [] })
})

test('omit takes out, and says what and whose', () => {
  const { list, omitted } = applyDifference(national, south, own, { omit: ['register'] })
  expect(ids(list)).toEqual(['id-card', 'proof', 'form'])
  expect(omitted).toEqual([
    { item: expect.objectContaining({ id: 'register', verified: '2026-12-01', basis: own.basis }), from: south },
  ])
})

test('change overwrites only the fields named, where the item stands', () => {
  const { list } = applyDifference(national, south, own, { change: [{ id: 'proof', form: 'electronic' }] })
  expect(ids(list)).toEqual(['id-card', 'proof', 'register', 'form'])
  expect(list[1]).toEqual({
    item: { ...national[1]?.item, form: 'electronic', known: 'official', verified: '2026-12-01', basis: own.basis },
    from: south,
  })
  expect(list[0]).toBe(national[0])
})

test('add appends, with the region’s ground', () => {
  const {
    basis: _basis,
    known: _known,
    verified: _verified,
    ...bare
  } = { ...insuranceOf('pension').materials[0], id: 'new' } as (typeof national)[number]['item']
  const { list } = applyDifference(
    national,
    south,
    { ...own, known: 'reported', reported_in: { zh: '某', en: 'X' } },
    { add: [bare] },
  )
  expect(ids(list)).toEqual(['id-card', 'proof', 'register', 'form', 'new'])
  expect(list[4]).toEqual({
    item: { ...bare, basis: own.basis, known: 'reported', verified: '2026-12-01', reported_in: { zh: '某', en: 'X' } },
    from: south,
  })
})

test('a change that is official takes the badge of the item away', () => {
  const reported = national.map(({ item, from }) => ({
    item: { ...item, known: 'reported' as const, reported_in: { zh: '某', en: 'X' } },
    from,
  }))
  const { list } = applyDifference(reported, south, own, { change: [{ id: 'proof', form: 'copy' }] })
  expect(list[1]?.item.known).toBe('official')
  expect(list[1]?.item.reported_in).toBeUndefined()
})
