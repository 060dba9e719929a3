import { expect, test } from 'vitest'
import { country, edited, insuranceOf, siteOf, textOf, whole, withFile } from '../../fixtures/country.ts'

const site = siteOf(whole)

const LAW = 'content/sources/transfer-law.md'
const law = textOf(LAW)

test.each([
  ['a byte-order mark', `\uFEFF${law}`],
  ['Windows line ends', law.replaceAll('\n', '\r\n')],
  ['old Macintosh line ends', law.replaceAll('\n', '\r')],
])('CM-1 %s changes nothing', (_name, text) => {
  expect(siteOf(withFile(LAW, text)).sources).toEqual(country.sources)
})

test('files of every kind are joined into the site', () => {
  expect(site.troubles.map(({ id }) => id)).toEqual(['late'])
  expect(site.terms.map(({ id }) => id)).toEqual(['register'])
  expect(site.alerts.map(({ id }) => id)).toEqual(['strike'])
  expect(site.changes).toMatchObject([{ id: '2026-11-20-limit', day: '2026-11-20' }])
  expect(site.redirects.get('/rules')?.to).toBe('/policy/pension')
  expect(site.redirects.get('/lottery')?.gone).toBe('2026-11-01')
  expect(site.synonyms).toEqual([
    { typed: ['退休金', 'Nestegg'], means: ['莫罗养老保险'] },
    { typed: ['问谁'], pages: ['/channels', '/'] },
  ])
  expect(site.ignoredWords).toEqual(['how', '怎么'])
})

test('questions stand in the order of their topics', () => {
  expect(site.questions.map(({ id }) => id)).toEqual(['one', 'two'])
})

test('a page is an address because its file exists', () => {
  const pages = ['/problems/late', '/questions', '/questions/one', '/questions/two', '/tools/deadlines', '/changes']
  expect(site.addresses).toEqual(expect.arrayContaining(pages))
  expect(country.addresses.filter((path) => pages.includes(path))).toEqual([])
  expect(site.addresses).not.toContain('/tools/payment-place')
})

test('a source knows the pages that rest on it', () => {
  const on = (source: string) => site.citedBy.get(source)
  expect(on('transfer-rules')).toEqual(expect.arrayContaining(['/problems/late', '/questions/one', '/changes']))
  expect(on('transfer-law')).toEqual(expect.arrayContaining(['/policy/pension', '/about', '/status/done']))
})

test('a group of regions is spelled out; beside another group what was read before is spelled out anew', () => {
  const insurance = 'content/insurances/pension/insurance.md'
  const grouped = edited(insurance, 'when: { how: online }', 'when: { between: coast }', whole)
  const placesIn = (content: typeof whole) =>
    insuranceOf('pension', siteOf(content)).notes.find(({ id }) => id === 'online-hours')?.when
  expect(placesIn(grouped)).toEqual({ between: ['north', 'south'] })
  const wider = edited('content/region-groups.md', '[north, south]', '[north, hexi]', grouped)
  expect(placesIn(wider)).toEqual({ between: ['north', 'hexi'] })
})
