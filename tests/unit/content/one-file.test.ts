import { expect, test } from 'vitest'
import { findRegion } from '#lib/domain/rules/find-region.ts'
import { transfer } from '#lib/domain/rules/transfer.ts'
import { insuranceOf, regionOf, siteOf, withFile } from '../../fixtures/country.ts'

const WEST = `---
name: { zh: 西境省, en: The West }
short: { zh: 西境, en: West }
code: "970000"
order: 9
area_code: "097"
verified: 2026-01-01
channels: []
insurances:
  pension:
    verified: 2026-01-01
    basis: [{ source: transfer-law, article: art-1 }]
    notes:
      add:
        - id: west-note
          text: { zh: 西境周一不办。, en: The West is closed on Mondays. }
---
`

test('one file adds a region: it is found, has its pages, and changes the answers that concern it', () => {
  const site = siteOf(withFile('content/regions/west.md', WEST))
  const west = regionOf('west', site)
  for (const spelling of ['west', '970000', '西境', '西境省', 'The West'])
    expect(findRegion(site.regions, spelling)).toEqual({ region: west })
  for (const page of ['/regions/west', '/materials/west', '/channels/west']) expect(site.addresses).toContain(page)
  const pension = insuranceOf('pension', site)
  const notes = (joining: string) =>
    transfer(pension, undefined, regionOf(joining, site), {}).notes.map(({ item }) => item.id)
  expect(notes('west')).toContain('west-note')
  expect(notes('south')).not.toContain('west-note')
})
