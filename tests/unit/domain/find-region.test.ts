import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findRegion } from '#lib/domain/rules/find-region.ts'
import { transfer } from '#lib/domain/rules/transfer.ts'
import { spelling } from '#lib/words/typed.ts'
import { country, edited, insuranceOf, regionOf, siteOf } from '../../fixtures/country.ts'

function find(text: string, regions = country.regions): string {
  const found = findRegion(regions, text)
  if ('region' in found) return `${found.within ? 'in ' : ''}${found.region.id}`
  return 'oneOf' in found ? `one of ${found.oneOf.map(({ id }) => id).join(', ')}` : `unknown ${found.unknown}`
}

test.each([
  ['north', 'north'],
  ['910000', 'north'],
  ['北境', 'north'],
  ['北境省', 'north'],
  ['The North', 'north'],
  ['the-north', 'north'],
  ['ＮＯＲＤ', 'north'],
  [' 北地 ', 'north'],
  ['北港市', 'northport'],
  ['北港', 'northport'],
  ['商团', 'guild'],
  ['hexi', 'hexi'],
  ['heexi', 'heexi'],
  ['河西', 'hexi'],
  ['合溪省', 'heexi'],
  ['he-xi', 'one of hexi, heexi'],
  ['HE XI', 'one of hexi, heexi'],
  ['he–xi', 'one of hexi, heexi'],
  ['', 'unknown '],
  ['省', 'unknown 省'],
  ['nowhere', 'unknown nowhere'],
  ['910', 'unknown 910'],
])('in the invented country %j is %s', (text, id) => {
  expect(find(text)).toBe(id)
})

test.each([
  ['北境市', 'in north'],
  ['North City', 'in north'],
  ['nord-city', 'in north'],
  ['北港省', 'northport'],
  ['Northport City', 'northport'],
  ['north province', 'north'],
  ['he-xi city', 'one of hexi, heexi'],
  ['910305', 'in north'],
  ['910305102', 'in north'],
  ['910305102203', 'in north'],
  ['9103051', 'unknown 9103051'],
  ['990101', 'unknown 990101'],
  ['北境省小村', 'in north'],
  ['北境省 小村', 'in north'],
  ['北境省北港', 'northport'],
  ['北境省北港市', 'northport'],
  ['南境省北港市', 'in south'],
  ['北境小村', 'unknown 北境小村'],
  ['北\u200b境', 'north'],
  ['\u202a北境\u202c', 'north'],
  ['北境\t', 'north'],
  ['北\u00ad境\ufe0f', 'north'],
])('a smaller place is in its region, and never the region itself: %j is %s', (text, id) => {
  expect(find(text)).toBe(id)
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

test.each([
  ['  陕 西 ', '陕-西'],
  ["Shan'xi", 'shan-xi'],
  ['ＡＢＣ　１２３', 'abc-123'],
  ['a_b—c  d', 'a-b-c-d'],
])('%j is compared as %s', (text, folded) => {
  expect(spelling(text)).toBe(folded)
  expect(spelling(spelling(text))).toBe(folded)
})

test('an insurance knows no difference between a spelling and a slug', () => {
  const pension = insuranceOf('pension')
  const north = findRegion(country.regions, '北境')
  if (!('region' in north)) throw new Error('北境 is not known')
  expect(transfer(pension, north.region, undefined, {})).toEqual(transfer(pension, regionOf('north'), undefined, {}))
})
