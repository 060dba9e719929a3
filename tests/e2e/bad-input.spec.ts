import { expect, test } from '@playwright/test'
import { alertIn, canonicalIn, follow, type Reply, send } from './requests.ts'
import { CASE, LANGUAGES } from './site.ts'

const KEYS = ['insurance', 'leaving', 'joining', 'hukou', 'age', 'drawing', 'work', 'how', 'member']

/** The page that says what went wrong: ours, in the reader's language, with the form and the hotline. */
function expectApology({ status, body, policy }: Reply, expected: number, lang: string, about: string) {
  expect([about, status]).toEqual([about, expected])
  expect(body, about).toContain(`<html lang="${lang}"`)
  for (const part of ['<h1>', 'class="selector"', 'href="tel:12333"', 'noindex']) expect(body, about).toContain(part)
  expect(policy).toContain("default-src 'none'")
  expect(body).not.toContain('\uFFFD')
}

test('an address that is not there is the site’s own 404, in the language of the address', async () => {
  for (const path of [
    '/no-such-page',
    '/policy/nonsense',
    '/plan/x',
    '/materials/guangdong/x',
    '/not-found',
    '/law/x',
  ]) {
    expectApology(await send(`/zh${path}`), 404, 'zh-CN', path)
    expectApology(await send(`/en${path}`), 404, 'en', path)
  }
  for (const path of ['/fr/plan', '/cn/', '/zh_CN/', '/zh-CN', '/wp-login.php', '/fr/plan?joining=chongqing'])
    expectApology(await send(path), 404, 'zh-CN', path)
})

test('another spelling of an address leads to it in one step', async () => {
  const moved = { '/EN/': '/en', '/': '/zh', '/zh/': '/zh', '/ZH/Policy/Medical/': '/zh/policy/medical' }
  for (const [from, to] of Object.entries(moved)) expect(await follow(from)).toMatchObject({ status: 200, address: to })
})

test('broken percent-encoding is the site’s own 400 or 404, in path and query (QF-5)', async () => {
  const paths = ['/zh/policy/%', '/zh/policy/%FF', '/zh/%E0%A4%A/materials', '/zh/plan%00']
  const queries = ['%', '%FF', 'chongqing%00', '%ED%A0%80', '%C0%AF', '%zz'].map((v) => `/zh/plan?joining=${v}`)
  for (const target of [...paths, ...queries]) expectApology(await send(target), 400, 'zh-CN', target)
  expectApology(await send('/en/policy/%'), 400, 'en', '/en/policy/%')
  expectApology(await send('/%E0%A4%A/checklist'), 400, 'zh-CN', '/%E0%A4%A/checklist')
})

test('the bytes of a region in another coding lead to it, without an echo', async () => {
  for (const bytes of [[0xd6, 0xd8, 0xc7, 0xec], [...Buffer.from('重庆')]]) {
    // Bytes are first written out as an address, and the address is then put into its one spelling.
    const encoded = await send(`/zh/plan?joining=${Buffer.from(bytes).toString('latin1')}`)
    expect(encoded.status).toBe(308)
    const { status, address, body } = await follow(encoded.location ?? '')
    expect([status, address]).toEqual([200, '/zh/plan?joining=chongqing'])
    expect(body).not.toMatch(/\uFFFD|ÖØ|é‡/)
  }
  expect(await follow('/zh/materials/%D6%D8%C7%EC')).toMatchObject({ status: 200, address: '/zh/materials/chongqing' })
})

test('plus and %2B are kept apart', async () => {
  expect(alertIn(await send('/zh/plan?joining=a+b%2Bc'))).toContain('a b+c')
})

test('of a repeated key the first counts (QF-1)', async () => {
  const once = await send(`/zh/plan?${CASE}`)
  const twice = await follow(`/zh/plan?${CASE}&joining=shaanxi&insurance=medical&leaving=atlantis`)
  expect(twice.status).toBe(200)
  expect(twice.body).toBe(once.body)
  expect(twice.body).not.toMatch(/guangdong,shaanxi|\[object/)
  expect(alertIn(await send('/zh/plan?joining=atlantis&joining=guangdong'))).toContain('atlantis')
})

test('an empty key counts as absent, and an unknown key as not there (QF-2, EP-5)', async () => {
  const clean = await send('/zh/plan?joining=chongqing')
  const same = ['leaving=&joining=chongqing&type=', 'from&joining=chongqing', 'joining=chongqing&age=&hukou=%20&=&&']
  const wechat = ['joining=chongqing&from=singlemessage&isappinstalled=0', 'from=timeline&joining=chongqing']
  for (const query of [...same, ...wechat]) {
    const reply = await follow(`/zh/plan?${query}`)
    expect([query, reply.status, canonicalIn(reply)]).toEqual([query, 200, '/zh/plan?joining=chongqing'])
    expect(reply.body).toBe(clean.body)
    expect(alertIn(reply)).toBeUndefined()
  }
  const empty = await send('/zh/plan')
  for (const target of ['/zh/plan?', '/zh/plan?from=groupmessage', '/zh/plan?leaving=&joining=&insurance='])
    expect((await send(target)).body).toBe(empty.body)
  expect(await follow('/?from=singlemessage&isappinstalled=0')).toMatchObject({ status: 200, address: '/zh' })
})

test('what cannot be used is in no canonical address, and the title says that something is wrong', async () => {
  const titleIn = ({ body }: Reply) => /<title>(.*?)<\/title>/.exec(body)?.[1]
  for (const language of LANGUAGES)
    for (const [path, query, sound] of [
      ['/tools/deadlines', 'insurance=medical&event=applied&date=2027-02-30', '?insurance=medical&event=applied'],
      ['/tools/payment-place', 'hukou=atlantis&place=sichuan&years=9', '?place=sichuan&years=9'],
      ['/tools/payment-place', 'hukou=sichuan&place=sichuan&years=x', '?hukou=sichuan'],
      ['/staff', 'page=plan&insurance=medical&joining=atlantis', '?insurance=medical&page=plan'],
      ['/poster', 'insurance=luck', ''],
      ['/plan', `${CASE}&hukou=banana`, `?${CASE}`],
    ] as const) {
      const reply = await follow(`/${language}${path}?${query}`)
      const plain = await send(`/${language}${path}${sound}`)
      expect([path, reply.status, canonicalIn(reply)]).toEqual([path, 200, `/${language}${path}${sound}`])
      expect(alertIn(reply)).toBeDefined()
      expect(reply.body).toContain('noindex')
      expect(titleIn(reply)).not.toBe(titleIn(plain))
      expect(titleIn(plain)?.endsWith(titleIn(reply) ?? '-')).toBe(false)
    }
})

test('a wrong answer marks the verdict, and its message leads to its question wherever that is', async () => {
  const whole = await send(`/zh/plan?${CASE}&hukou=banana`)
  expect(whole.body).toMatch(/data-verdict="[^"]+"[^>]*data-lacking="true"/)
  expect((await send(`/zh/plan?${CASE}`)).body).not.toContain('data-lacking')
  for (const query of [`${CASE}&hukou=banana`, `${CASE}&hukou=banana&ask=age`]) {
    const reply = await send(`/zh/plan?${query}`)
    const href = /role="alert".*?<a href="([^"]+)"/s.exec(reply.body)?.[1]?.replaceAll('&amp;', '&') ?? ''
    const [address = '', anchor] = href.split('#')
    expect(address).toContain('ask=hukou')
    expect((await follow(address)).body).toContain(`id="${anchor}"`)
  }
})

test('the path of a place without a page of its own leads to the form, which says where it lies', async () => {
  const reply = await follow('/zh/regions/429004')
  expect([reply.status, reply.address]).toEqual([200, '/zh?joining=429004'])
  expect(alertIn(reply)).toContain('429004')
})

test('the order of the keys does not matter to the page', async () => {
  const reply = await follow('/zh/plan?how=online&joining=guangdong&leaving=sichuan&insurance=employee-pension')
  expect(canonicalIn(reply)).toBe(`/zh/plan?${CASE}&how=online`)
})

test('answers of another branch are dropped from the address (QF-4)', async () => {
  const reply = await follow('/zh/plan?insurance=medical&age=over&member=resident&hukou=leaving')
  expect(reply).toMatchObject({ status: 200, address: '/zh/plan?insurance=medical&member=resident' })
  expect(canonicalIn(reply)).toBe(reply.address)
})

for (const language of LANGUAGES) {
  test(`what is not known is named as text, whatever it is and in whatever key (SC-3, ${language})`, async () => {
    const attacks = ['<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', "'-alert(1)-'", '{{7*7}}<b>']
    for (const attack of attacks) {
      for (const key of KEYS) {
        const reply = await send(`/${language}/plan?${key}=${encodeURIComponent(attack)}`)
        expect([key, reply.status]).toEqual([key, 200])
        expect(alertIn(reply)).toContain(attack)
        expect(reply.body).not.toMatch(/<script>|<img|<b>/)
        expect(reply.body.match(/<script/g)).toHaveLength(1)
        expect(reply.policy).toContain("script-src 'self'")
      }
      const ignored = await send(`/${language}/plan?q=${encodeURIComponent(attack)}&${encodeURIComponent(attack)}=1`)
      expect(ignored.body).toBe((await send(`/${language}/plan`)).body)
      // What is glued behind an address of ours is taken off; everything else is not there.
      const path = await follow(`/${language}/${encodeURIComponent(attack)}`)
      expect([200, 404]).toContain(path.status)
      expect(path.body).not.toContain('alert(1)')
    }
  })
}

test('a wrong answer to a question leaves the rest of the case standing', async () => {
  const reply = await send(`/en/plan?${CASE}&age=elderly&how=online`)
  expect(alertIn(reply)).toContain('elderly')
  expect(reply.body).toContain('data-verdict=')
  expect(canonicalIn(reply)).toBe(`/en/plan?${CASE}&how=online`)
})

test('a long query is shortened, and one that is too long refused', async () => {
  const long = await send(`/zh/plan?joining=${'广'.repeat(200)}`)
  expect(long.status).toBe(200)
  expect(alertIn(long)?.length).toBeLessThan(200)
  expect((await send(`/zh/plan?joining=${'x'.repeat(10_240)}`)).status).toBe(414)
  const many = `/zh/plan?${Array.from({ length: 200 }, (_, at) => `k${at}=1`).join('&')}`
  expect((await send(many)).body).toBe((await send('/zh/plan')).body)
})

test('no address leads to another site (SC-1)', async () => {
  const hosts = [
    '//example.org/',
    '/%2Fexample.org/',
    '/%5Cexample.org/',
    '/zh//example.org/',
    '/\\example.org',
    '///example.org',
  ]
  const keys = ['next=//example.org', 'return=https:example.org', 'lang=/example.org', 'url=https://example.org']
  const targets = [
    ...hosts,
    ...keys.flatMap((key) => [`/zh/plan?${key}`, `/zh/?${key}`, `/?${key}`, `/zh/materials?${key}`]),
  ]
  for (const target of [...targets, '/zh/materials?joining=//example.org', '/zh/plan/%2e%2e//example.org']) {
    const { status, location, body } = await send(target)
    expect([target, status < 500]).toEqual([target, true])
    if (location !== undefined) expect(location, target).toMatch(/^\/[a-z]/)
    expect(body.match(/(?:href|action|src)="[^"]*example\.org/), target).toBeNull()
  }
  const forged = await send('/', { Host: 'example.org', 'X-Forwarded-Host': 'example.org' })
  expect(forged.location).toBe('/zh')
  expect((await send('/zh', { Host: 'example.org' })).body).not.toContain('example.org')
})
