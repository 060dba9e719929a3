import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { route, routesOf } from '#lib/delivery/route/route.ts'
import {
  addressOf,
  codeOf,
  LINK_PAGES,
  type Link,
  linkAt,
  linkOf,
  shortest,
  trimmed,
} from '#lib/domain/address/link.ts'
import { lengthOf } from '#lib/words/typed.ts'
import { realSite } from './real-site.ts'

const site = realSite()
const routes = routesOf(site)

/** Every page, insurance and language, every region on either side, and some cases of everything, the same in each run. */
function links(): Link[] {
  const { regions, insurances, languages } = site
  const choose = <T>(values: readonly T[]) => fc.constantFrom(undefined, ...values)
  const drawn = fc.record<Omit<Link, 'language' | 'page'>>({
    insurance: choose(insurances),
    leaving: choose(regions),
    joining: choose(regions),
  })
  const cases = [
    ...[undefined, ...insurances].map((insurance) => ({ insurance, leaving: undefined, joining: undefined })),
    ...regions.map((joining) => ({ insurance: undefined, leaving: undefined, joining })),
    ...regions.map((leaving) => ({ insurance: undefined, leaving, joining: regions[0] })),
    ...fc.sample(drawn, { numRuns: 100, seed: 1 }),
  ]
  return languages.flatMap(({ id: language }) =>
    LINK_PAGES.flatMap((page) => cases.map((each) => trimmed({ page, language, ...each }))),
  )
}

test('every page with a short link has a number', () => {
  expect(LINK_PAGES.filter((page) => site.shortLinks.pages[page] === undefined)).toEqual([])
})

/** Codes that were given out, of every number in content/short-links.md: none may ever lead elsewhere, and the list only grows. */
test('released codes lead where they led', () => {
  const given = readFileSync('tests/content/released-codes.tsv', 'utf8').trim().split('\n')
  expect(given.length).toBeGreaterThanOrEqual(654)
  const wrong = given.filter((line) => {
    const [code, address] = line.split('\t')
    const decision = route(`/s/${code}`, routes)
    return !(decision.kind === 'redirect' && decision.status === 301 && decision.location === address)
  })
  expect(wrong).toEqual([])
})

test('every case comes back from its code, alone, and leads to a page of its own in one step', () => {
  const codes = new Map<string, string>()
  const pages = new Map<string, string>()
  const faults: string[] = []
  for (const link of links()) {
    const address = addressOf(link)
    if (pages.has(address)) continue
    const code = codeOf(link, site) ?? ''
    pages.set(address, code)
    if (codes.has(code)) faults.push(`${code}: ${codes.get(code)} and ${address}`)
    codes.set(code, address)
    const back = linkOf(code, site)
    if (!back || addressOf(back) !== address) faults.push(`${code} does not come back to ${address}`)
    const decision = route(address, routes)
    if (decision.kind !== 'page' || decision.target !== address)
      faults.push(`${address} is ${JSON.stringify(decision)}`)
  }
  expect(faults.slice(0, 10)).toEqual([])
  expect(codes.size).toBeGreaterThan(1_000)
})

test.each([
  ['/plan', '?insurance=medical&leaving=sichuan&joining=guangdong', true],
  ['/plan', '?insurance=medical&joining=guangdong&how=online', false],
  ['/materials/guangzhou', '?insurance=medical&leaving=sichuan', true],
  ['/materials', '', true],
  ['/steps/medical', '', true],
  ['', '', true],
  ['/channels/xpcc', '', true],
  ['/tools/deadlines', '?insurance=medical&event=applied&date=2026-11-24', false],
])('the page %s%s has a short link, and it is whole: %s', (path, query, whole) => {
  const found = linkAt(path, query, site, 'zh')
  expect(found?.whole).toBe(whole)
  const address = found ? addressOf(found.link) : ''
  if (whole) expect(address).toBe(`/zh${path}${query}`)
  else expect(`/zh${path}${query}`.startsWith(address)).toBe(true)
})

test.each(['/law', '/glossary', '/steps/dental', '/materials/atlantis', '/regions/guangdong/vs/sichuan', '/staff'])(
  'the page %s has none',
  (path) => {
    expect(linkAt(path, '', site, 'zh')).toBeUndefined()
  },
)

test('a QR code holds the shorter of the two addresses', () => {
  const home: Link = { page: 'home', language: 'zh', insurance: undefined, leaving: undefined, joining: undefined }
  expect(shortest(home, '24', 'https://example.gov.cn')).toBe('https://example.gov.cn/zh')
  expect(shortest({ ...home, page: 'payment-place' }, 'x4j', 'https://example.gov.cn')).toBe(
    'https://example.gov.cn/s/x4j',
  )
})

// 70 characters: https://, a host of 45, /s/ and the longest code.
test.each(site.languages.map(({ id, words }) => [id, words] as const))(
  'the ready texts of %s stay within their limits, the longest with an address of 70 characters',
  (_, words) => {
    const lengths = [40, 80, 160].map((limit) => lengthOf(words[`kit.text.${limit}`]?.replace('{link}', '') ?? ''))
    expect(lengths[0]).toBeLessThanOrEqual(40)
    expect(lengths[1]).toBeLessThanOrEqual(80)
    expect(lengths[2]).toBeLessThanOrEqual(160 - 70)
    expect(lengths.every((length) => length > 10)).toBe(true)
  },
)
