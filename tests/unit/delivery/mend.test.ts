import fc from 'fast-check'
import { expect, test } from 'vitest'
import { route, routesOf } from '#lib/delivery/route/route.ts'
import { runs } from '../../fixtures/some.ts'
import { tinySite } from './tiny-site.ts'

const routes = routesOf(tinySite, new Map([['/enhance.js', 'public/enhance.js']]))
const at = (sent: string) => route(sent, routes)
const moved = (location: string) => ({ kind: 'redirect', status: 308, location })
const sent = (text: string) => text.replace(/[^!-~]+/gu, encodeURIComponent)

test('whatever a chat glues behind an address of ours, it leads to that address', () => {
  const addresses = ['/zh/policy/medical', '/en/about', '/zh/materials/shaanxi', '/zh/plan?joining=shaanxi']
  const mark = fc.constantFrom('。', '，', '！', '…', '）', '”', '》', '；', '、', '%20', '%22')
  const words = fc.string({ unit: fc.constantFrom(...'请扫码查看社保转移abc 12。，'), maxLength: 12 })
  fc.assert(
    fc.property(fc.constantFrom(...addresses), mark, words, (address, first, more) => {
      const there = at(sent(address + first + more))
      // Blanks alone around a value change nothing: that address is the page's own already.
      expect(there.kind === 'page' ? there.target : there).toEqual(there.kind === 'page' ? address : moved(address))
    }),
    runs(150),
  )
})

test('oEmbed follows what the page would redirect', () => {
  const asked = (url: string) => at(`/oembed?${new URLSearchParams({ url })}`)
  const plain = asked('http://example.org/zh/plan?insurance=medical')
  for (const url of [
    'http://example.org/ZH/Plan/?insurance=Medical',
    'http://example.org/zh/plan/?insurance=medical。',
  ])
    expect(asked(url)).toEqual(plain)
  expect(asked('http://example.org/zh/nothing')).toMatchObject({ target: expect.stringContaining('nothing') })
  expect(asked('no address')).toMatchObject({ target: '/oembed?url=no+address' })
})
