import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findRegion } from '#lib/domain/rules/find-region.ts'
import { transfer } from '#lib/domain/rules/transfer.ts'
import { country, edited, insuranceOf, regionOf, siteOf } from '../../fixtures/country.ts'
import { rows } from '../../fixtures/rows.ts'

function find(text: string, regions = country.regions): string {
  const found = findRegion(regions, text)
  if ('region' in found) return `${found.within ? 'in ' : ''}${found.region.id}`
  return 'oneOf' in found ? `one of ${found.oneOf.map(({ id }) => id).join(', ')}` : `unknown ${found.unknown}`
}

/** A smaller place is in its region, and never the region itself. */
test.each(rows`
  north | north, 910000, 北境, 北境省, The North, the-north, ＮＯＲＤ, north province, 北\u200b境, \u202a北境\u202c, 北境\t, 北\u00ad境\ufe0f
  northport | 北港市, 北港, 北港省, Northport City, 北境省北港, 北境省北港市
  guild | 商团
  hexi | hexi, 河西
  heexi | heexi, 合溪省
  one of hexi, heexi | he-xi, HE XI, he–xi, he-xi city
  unknown | 省, nowhere, 910, 9103051, 990101, 北境小村
  in north | 北境市, North City, nord-city, 910305, 910305102, 910305102203, 北境省小村, 北境省 小村
  in south | 南境省北港市
`)('%s is written %s', (id, spellings) => {
  for (const text of spellings.split(', ')) expect(find(text)).toBe(id === 'unknown' ? `unknown ${text}` : id)
})

test('blanks around a spelling change nothing, and nothing is no region', () => {
  expect(find(' 北地 ')).toBe('north')
  expect(find('')).toBe('unknown ')
})

test('the code of any place below a region is in that region, whatever its last digits', () => {
  const coded = country.regions.filter(({ code }) => code !== undefined)
  fc.assert(
    fc.property(fc.constantFrom(...coded), fc.integer({ min: 1, max: 9999 }), ({ code = '' }, below) => {
      const text = code.slice(0, 2) + String(below).padStart(4, '0')
      const exact = coded.find((each) => each.code === text)
      const above =
        coded.find((each) => each.code === `${text.slice(0, 4)}00`) ??
        coded.find((each) => each.code === `${text.slice(0, 2)}0000`)
      expect(find(text)).toBe(exact ? exact.id : above ? `in ${above.id}` : `unknown ${text}`)
    }),
  )
})

test('the exact name comes before a name without its ending', () => {
  const site = siteOf(
    edited(
      'content/regions/northport.md',
      'name: { zh: 北港市, en: Northport }\nshort: { zh: 北港, en: Northport }',
      'name: { zh: 北境市, en: Northport }\nshort: { zh: 北境市, en: Northport }',
    ),
  )
  expect(find('北境市', site.regions)).toBe('northport')
  expect(find('北境', site.regions)).toBe('north')
  expect(find('北境省', site.regions)).toBe('north')
})

test('an insurance knows no difference between a spelling and a slug', () => {
  const pension = insuranceOf('pension')
  const north = findRegion(country.regions, '北境')
  if (!('region' in north)) throw new Error('北境 is not known')
  expect(transfer(pension, north.region, undefined, {})).toEqual(transfer(pension, regionOf('north'), undefined, {}))
})
