import { expect, test } from 'vitest'
import type { Region } from '#lib/content/site.ts'
import { transfer } from '#lib/domain/rules/transfer.ts'
import { applies } from '#lib/domain/rules/when.ts'
import { complaints, country, edited, insuranceOf, regionOf, siteOf, withFile } from '../../fixtures/country.ts'

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

const withGroups = (groups: string, when: string) =>
  [
    ...withFile(GROUPS, `---\ngroups: ${groups}\n---\n`).filter(({ path }) => path !== NORTH),
    ...edited(NORTH, 'id: north-note\n', `id: north-note\n          when: ${when}\n`).filter(
      ({ path }) => path === NORTH,
    ),
  ].sort((a, b) => (a.path < b.path ? -1 : 1))

test('a sentence for a group stands only between its regions', () => {
  const site = siteOf(withGroups('{ coast: [north, south] }', '{ between: coast }'))
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
  ['{ coast: [north, souht] }', '{ between: coast }', 'there is no region or group "souht"; did you mean "south"?'],
  ['{ north: [hexi, south] }', '{ leaving: south }', 'is already the id of a region'],
  ['{ coast: [north, south] }', '{ leaving: coats }', 'there is no region or group "coats"; did you mean "coast"?'],
  ['{ coast: [north, south] }', '{ between: north }', '"between" needs two places or a group'],
])('groups %s with a sentence %s are refused', (groups, when, message) => {
  expect(complaints(withGroups(groups, when)).join('\n')).toContain(message)
})

test('a site without groups has none', () => {
  expect(country.regions.length).toBeGreaterThan(0)
  expect(complaints(edited(NORTH, 'id: north-note\n', 'id: north-note\n          when: { leaving: south }\n'))).toEqual(
    [],
  )
})
