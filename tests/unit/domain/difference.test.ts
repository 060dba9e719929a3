import { expect, test } from 'vitest'
import { applyDifference } from '#lib/domain/rules/difference.ts'
import { insuranceOf, regionOf } from '../../fixtures/country.ts'

const south = regionOf('south')
const national = insuranceOf('pension').materials.map((item) => ({ item, from: undefined }))
const own = {
  verified: '2026-12-01',
  known: 'official' as const,
  reported_in: undefined,
  basis: [{ source: 'transfer-law', article: 'art-2' }],
}
const ids = (list: readonly { item: { id: string } }[]) => list.map(({ item }) => item.id)

test('no difference leaves the list as it is', () => {
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
  const { list } = applyDifference(national, south, own, { change: [{ ...own, id: 'proof', form: 'electronic' }] })
  expect(ids(list)).toEqual(['id-card', 'proof', 'register', 'form'])
  expect(list[1]).toEqual({
    item: { ...national[1]?.item, form: 'electronic', known: 'official', verified: '2026-12-01', basis: own.basis },
    from: south,
  })
  expect(list[0]).toBe(national[0])
})

test('add appends, as the region’s own', () => {
  const [first] = national
  const added = { ...(first?.item ?? expect.unreachable()), ...own, id: 'new' }
  const { list } = applyDifference(national, south, own, { add: [added] })
  expect(ids(list)).toEqual(['id-card', 'proof', 'register', 'form', 'new'])
  expect(list[4]).toEqual({ item: added, from: south })
})

test('a change that is official takes the badge of the item away', () => {
  const reported: typeof national = national.map(({ item, from }) => ({
    item: { ...item, known: 'reported', reported_in: { zh: '某', en: 'X' } },
    from,
  }))
  const { list } = applyDifference(reported, south, own, { change: [{ ...own, id: 'proof', form: 'copy' }] })
  expect(list[1]?.item.known).toBe('official')
  expect(list[1]?.item.reported_in).toBeUndefined()
})

test('what a region says has the ground of its item, or else of its check; only what is reported says by whom', () => {
  const check = regionOf('north').insurances?.pension
  const proof = check?.materials?.change?.find(({ id }) => id === 'proof')
  const [note] = check?.notes?.add ?? []
  expect([note?.verified, proof?.verified]).toEqual([check?.verified, check?.verified])
  expect(proof).toMatchObject({ known: 'reported', reported_in: { en: expect.any(String) } })
})
