import { expect, test } from 'vitest'
import type { Region } from '#lib/content/site.ts'
import { transfer } from '#lib/domain/rules/transfer.ts'
import { applies } from '#lib/domain/rules/when.ts'
import { changed, complaints, edited, insuranceOf, regionOf, siteOf, whole } from '../../fixtures/country.ts'

const GROUPS = 'content/region-groups.md'
const NORTH = 'content/regions/north.md'
const place = (id: string | undefined): Region | undefined => (id ? regionOf(id) : undefined)

test.each<[string, Record<string, string[]>, string | undefined, string | undefined, boolean]>([
  ['the place left', { leaving: ['north'] }, 'north', 'south', true],
  ['a city as its province', { leaving: ['north'] }, 'northport', 'south', true],
  ['a province not as its city', { leaving: ['northport'] }, 'north', 'south', false],
  ['the place left and not the one joined', { leaving: ['north'] }, 'south', 'north', false],
  ['a pair in its direction', { leaving: ['north'], joining: ['south'] }, 'north', 'south', true],
  ['a pair against its direction', { leaving: ['north'], joining: ['south'] }, 'south', 'north', false],
  ['between two, one way', { between: ['north', 'south'] }, 'northport', 'south', true],
  ['between two, the other way', { between: ['north', 'south'] }, 'south', 'north', true],
  ['within one of them', { between: ['north', 'south'] }, 'north', 'northport', false],
  ['from elsewhere', { between: ['north', 'south'] }, 'hexi', 'north', false],
  ['a place that was not chosen', { joining: ['north'] }, 'south', undefined, false],
  ['no place chosen', { between: ['north', 'south'] }, undefined, undefined, false],
])('a condition on places: %s', (_name, when, leaving, joining, fits) => {
  const regions = { leaving: place(leaving), joining: place(joining) }
  expect(applies(when, {}, regions)).toEqual({ holds: fits ? 'yes' : 'no', open: [] })
  expect(applies({ ...when, how: ['online'] }, {}, regions)).toEqual(
    fits ? { holds: 'unknown', open: ['how'] } : { holds: 'no', open: [] },
  )
})

const when = (place: string) => edited(NORTH, 'id: north-note\n', `id: north-note\n          when: ${place}\n`, whole)

test('a sentence for a group stands only between its regions', () => {
  const site = siteOf(when('{ between: coast }'))
  const notes = (leaving: string, joining: string) =>
    transfer(insuranceOf('pension', site), regionOf(leaving, site), regionOf(joining, site), {}).notes.map(
      ({ item }) => item.id,
    )
  expect(notes('south', 'north')).toContain('north-note')
  expect(notes('north', 'south')).toContain('north-note')
  expect(notes('hexi', 'north')).not.toContain('north-note')
  expect(notes('northport', 'north')).not.toContain('north-note')
})

test.each([
  [changed(GROUPS, 'south]', 'souht]'), 'there is no region or group "souht"; did you mean "south"?'],
  [changed(GROUPS, 'coast: [north', 'north: [hexi'), 'is already the id of a region'],
  [when('{ leaving: coats }'), 'there is no region or group "coats"; did you mean "coast"?'],
  [when('{ between: north }'), '"between" needs two places or a group'],
])('a group, or a sentence for one, that names nothing is refused', (content, message) => {
  expect(complaints(content).join('\n')).toContain(message)
})

test('a site without groups has none, and a sentence may be for a region', () => {
  expect(complaints(edited(NORTH, 'id: north-note\n', 'id: north-note\n          when: { leaving: south }\n'))).toEqual(
    [],
  )
})
