import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Decision } from '#lib/delivery/route/decision.ts'
import { route, routesOf } from '#lib/delivery/route/route.ts'
import { list } from '../../fixtures/rows.ts'
import { runs } from '../../fixtures/some.ts'
import { tinySite } from './tiny-site.ts'

const routes = routesOf(tinySite, new Map([['/enhance.js', 'public/enhance.js']]))

const value = fc.constantFrom(...list`440000 陕西 SHAANXI shan-xi medical over atlantis % %00 %2B + ＜`, '', ' 重庆 ')
const key = fc.constantFrom('insurance', 'leaving', 'joining', 'hukou', 'age', 'from', 'route', '')
const sentValue = value.chain((text) => fc.constantFrom(text, text.includes('%') ? text : encodeURIComponent(text)))
const query = fc
  .array(
    fc.tuple(key, sentValue).map(([k, v]) => `${k}=${v}`),
    { maxLength: 6 },
  )
  .map((pairs) => pairs.join('&'))
const segment = fc.constantFrom(
  ...list`zh EN plan materials Regions 广东 440000 shan-xi . .. %2F %5c \\ % example.org`,
  '',
)
const path = fc.array(segment, { maxLength: 4 }).map((segments) => `/${segments.join('/')}`)
/** Addresses that nearly exist, and any text at all. */
const target = fc.oneof(
  fc.tuple(path, query).map(([p, q]) => (q ? `${p}?${q}` : p)),
  fc.tuple(fc.constantFrom('/zh/plan', '/ZH/materials/440000', '/en/materials'), query).map(([p, q]) => `${p}?${q}`),
  fc.string({ unit: 'binary', maxLength: 40 }).map((text) => `/${text}`),
  fc.string({ unit: 'binary', maxLength: 40 }),
)

const local = /^\/(?![/\\])[!-~]*$/

test('any text gets a decision; a location is on this site, one step from its page, and a canonical address is its own', () => {
  fc.assert(
    fc.property(target, (sent) => {
      const first = route(sent, routes)
      const canonical = canonicalOf(first)
      if (canonical === undefined) return
      expect(canonical).toMatch(local)
      const second = route(canonical, routes)
      expect(second.kind).toBe('page')
      expect(canonicalOf(second)).toBe(canonical)
      if (first.kind === 'page') expect(second).toEqual(first)
    }),
    runs(1500),
  )
})

function canonicalOf(decision: Decision): string | undefined {
  if (decision.kind === 'redirect') return decision.location
  return decision.kind === 'page' ? decision.target : undefined
}

const encoded = (text: string) => text.replace(/[^!-~]+/gu, encodeURIComponent)

test('whatever a chat glues behind an address of ours, it leads to that address', () => {
  const addresses = ['/zh/policy/medical', '/en/about', '/zh/materials/shaanxi', '/zh/plan?joining=shaanxi']
  const mark = fc.constantFrom('。', '，', '！', '…', '）', '”', '》', '；', '、', '%20', '%22')
  const words = fc.string({ unit: fc.constantFrom(...'请扫码查看社保转移abc 12。，'), maxLength: 12 })
  fc.assert(
    fc.property(fc.constantFrom(...addresses), mark, words, (address, first, more) => {
      const there = route(encoded(address + first + more), routes)
      // Blanks alone around a value change nothing: that address is the page's own already.
      expect(there.kind === 'page' ? there.target : there).toEqual(
        there.kind === 'page' ? address : { kind: 'redirect', status: 308, location: address },
      )
    }),
    runs(150),
  )
})

test('oEmbed follows what the page would redirect', () => {
  const asked = (url: string) => route(`/oembed?${new URLSearchParams({ url })}`, routes)
  const plain = asked('http://example.org/zh/plan?insurance=medical')
  for (const url of [
    'http://example.org/ZH/Plan/?insurance=Medical',
    'http://example.org/zh/plan/?insurance=medical。',
  ])
    expect(asked(url)).toEqual(plain)
  expect(asked('http://example.org/zh/nothing')).toMatchObject({ target: expect.stringContaining('nothing') })
  expect(asked('no address')).toMatchObject({ target: '/oembed?url=no+address' })
})
