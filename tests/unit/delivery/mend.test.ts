import fc from 'fast-check'
import { expect, test } from 'vitest'
import { route, routesOf } from '#lib/delivery/route/route.ts'
import { list } from '../../fixtures/rows.ts'
import { runs } from '../../fixtures/some.ts'
import { tinySite } from './tiny-site.ts'

const routes = routesOf(tinySite, new Map([['/enhance.js', 'public/enhance.js']]))
const at = (sent: string) => route(sent, routes)
const moved = (location: string, status = 308) => ({ kind: 'redirect', status, location })
const sent = (text: string) => text.replace(/[^!-~]+/gu, encodeURIComponent)

const medical = '/zh/plan?insurance=medical'
test.each([
  ['/zh/policy/medical。', '/zh/policy/medical'],
  ['/zh/policy/medical.', '/zh/policy/medical'],
  ['/zh/policy/medical)', '/zh/policy/medical'],
  ['/zh/policy/medical）', '/zh/policy/medical'],
  ['/zh/policy/medical，请扫码查看', '/zh/policy/medical'],
  ['/zh/policy/medical请扫码', '/zh/policy/medical'],
  ['/zh/policy/medical%20', '/zh/policy/medical'],
  ['/zh/policy/medical%20请看', '/zh/policy/medical'],
  ['/zh/policy/medical…', '/zh/policy/medical'],
  ['/zh/policy/medical”。', '/zh/policy/medical'],
  ['/zh/policy/medical%22', '/zh/policy/medical'],
  ['/zh/policy/medical。）', '/zh/policy/medical'],
  ['/zh/policy/medical%A1%A3', '/zh/policy/medical'],
  ['/zh/pol\u200bicy/medical', '/zh/policy/medical'],
  ['/ZH/Policy/Medical/。', '/zh/policy/medical'],
  ['/zh／policy', '/zh/policy'],
  ['/zh/ｐolicy', '/zh/policy'],
  ['/zh/regions/广东。', '/zh/regions/guangdong'],
  ['/zh/plan？insurance=medical', medical],
  ['/zh/plan%3Finsurance=medical', medical],
  ['/zh/plan%3finsurance%3dmedical%26joining%3Dchongqing', `${medical}&joining=chongqing`],
  ['/zh/plan？insurance＝medical＆joining＝重庆', `${medical}&joining=chongqing`],
  ['/zh/plan?insurance=medical。', medical],
  ['/zh/plan?insurance=medical，请扫', medical],
  ['/zh/plan?insurance=medical请扫', medical],
  ['/zh/plan?insurance=medical&joining=chongqing。', `${medical}&joining=chongqing`],
  ['/zh/plan?insurance=medical&joining=重庆），谢谢', `${medical}&joining=chongqing`],
  ['/zh/plan?joining=chongqing。&insurance=medical', `${medical}&joining=chongqing`],
  [
    '/zh/plan?insurance=medical&amp;leaving=shaanxi&amp;joining=chongqing',
    `${medical}&leaving=shaanxi&joining=chongqing`,
  ],
  ['/zh/plan?Insurance=medical', medical],
  ['/zh/plan?joining=重\u200b庆', '/zh/plan?joining=chongqing'],
  ['/zh/plan?joining=重庆%09', '/zh/plan?joining=chongqing'],
  ['/zh/plan?joining=%D6%D8%C7%EC', '/zh/plan?joining=chongqing'],
  ['/sitemap.xml。', '/sitemap.xml'],
  ['/zh。', '/zh'],
])('%s is mended to %s', (damaged, location) => {
  expect(at(sent(damaged))).toEqual(moved(location))
})

test('a short link is mended in one step', () => {
  for (const end of ['。', '.', '，请扫码', '%20', '）', '请扫'])
    expect(at(sent(`/s/wmph7c${end}`))).toEqual(moved('/zh/plan?insurance=medical&joining=guangdong', 301))
})

test.each(list`
    /zh/政策 /zh/atlantis。 /zh/policy/medic… /s/wmph7。 /zh/policy%2Fmedical /zh/policy%2Fmedical。 /zh/medical/policy。
    /fr/policy。
  `)('%s is not guessed', (damaged) => {
  expect(at(sent(damaged)).kind).toBe('not-found')
})

test.each(['/zh/plan?joining=%E5%B9', '/zh/plan?joining=%D6%D8', '/zh/search?q=%D6%D8', '/zh/plan?joining=%FF'])(
  '%s may be half a character and is not read as another',
  (damaged) => {
    expect(at(damaged).kind).toBe('bad-request')
  },
)

test('what cannot be mended stays for the page to name', () => {
  for (const query of ['?joining=atlantis。', '?insurance=medi…', '?hukuo=leaving'])
    expect(at(sent(`/zh/plan${query}`))).toMatchObject({ kind: 'page', storable: false })
})

test('what other programs add is no slip, and a slip is none beside the key itself', () => {
  expect(at('/zh/plan?from=timeline&utm_source=x&page=2&state=1')).toMatchObject({ target: '/zh/plan' })
  expect(at('/zh/plan?joining=chongqing&joinin=shanxi')).toMatchObject({ target: '/zh/plan?joining=chongqing' })
})

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
