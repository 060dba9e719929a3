import { expect, test } from '@playwright/test'
import { alertIn, canonicalIn, chosenIn, follow, type Reply, send } from './requests.ts'
import { CASE, LANGUAGES } from './site.ts'

/** Which spelling leads where is held by tests/unit/delivery; here stands what is then shown. */
const KEYS = ['insurance', 'leaving', 'joining', 'hukou', 'age', 'drawing', 'work', 'how', 'member']

/** The page that says what went wrong: ours, in the reader's language, with the form and the hotline. */
function expectApology({ status, body, policy }: Reply, expected: number, lang: string, about: string) {
  expect([about, status]).toEqual([about, expected])
  expect(body, about).toContain(`<html lang="${lang}"`)
  for (const part of ['<h1>', 'class="selector"', 'href="tel:12333"', 'noindex']) expect(body, about).toContain(part)
  expect(policy).toContain("default-src 'none'")
  expect(body).not.toContain('\uFFFD')
}

test('what is not there or cannot be read gets the site’s own page, in the language of the address (QF-5)', async () => {
  for (const path of ['/no-such-page', '/policy/nonsense', '/materials/shan-xi', '/not-found']) {
    expectApology(await send(`/zh${path}`), 404, 'zh-CN', path)
    expectApology(await send(`/en${path}`), 404, 'en', path)
  }
  for (const path of ['/fr/plan', '/zh-CN', '/wp-login.php', '/s/24x'])
    expectApology(await send(path), 404, 'zh-CN', path)
  for (const path of ['/zh/policy/%FF', '/zh/plan?joining=%ED%A0%80', '/zh/search?q=%D6%D8', '/%E0%A4%A/checklist'])
    expectApology(await send(path), 400, 'zh-CN', path)
  expectApology(await send('/en/policy/%'), 400, 'en', '/en/policy/%')
})

test('a region is chosen in the form however it was written, and every address of a case has one canonical', async () => {
  for (const [query, slug] of [
    ['leaving=beijing&joining=６１００００', 'shaanxi'],
    ['joining=　重庆&leaving=110000&from=timeline', 'chongqing'],
    ['leaving=beijing&joining=新疆兵团&joining=xinjiang', 'xpcc'],
    ['age=&leaving=beijing&joining=INNER+MONGOLIA&type=&from', 'inner-mongolia'],
    ['leaving=beijing&joining=%D6%D8%C7%EC', 'chongqing'],
  ] as const) {
    const reply = await follow(`/zh/plan?${query}`)
    expect([reply.status, chosenIn(reply, 'joining'), chosenIn(reply, 'leaving')]).toEqual([200, slug, 'beijing'])
    expect(canonicalIn(reply)).toBe(`/zh/plan?leaving=beijing&joining=${slug}`)
    expect(alertIn(reply)).toBeUndefined()
  }
})

test('山西 and 陕西 are never guessed from one another: the page asks, and offers both', async () => {
  for (const form of ['shan-xi', 'Shan%20Xi', "shan'xi"]) {
    const reply = await send(`/zh/plan?joining=${form}`)
    expect([form, reply.status, chosenIn(reply, 'joining')]).toEqual([form, 200, ''])
    for (const words of ['山西', 'shanxi', '陕西', 'shaanxi']) expect(alertIn(reply), form).toContain(words)
  }
})

test('a region that is not known is named, and nothing is answered in its place', async () => {
  for (const value of ['atlantis', 'CQ', '500100', '999999', 'null', '省']) {
    const reply = await send(`/zh/plan?insurance=medical&leaving=beijing&joining=${value}`)
    expect([value, reply.status, chosenIn(reply, 'joining') ?? '']).toEqual([value, 200, ''])
    expect(alertIn(reply)).toContain(value)
  }
  // The path of a place without a page of its own leads to the form, which says where it lies.
  const reply = await follow('/zh/regions/429004')
  expect([reply.status, reply.address]).toEqual([200, '/zh?joining=429004'])
  expect(alertIn(reply)).toContain('429004')
})

test('every region has one option, and no option is shown twice', async () => {
  const { body } = await send('/zh')
  const select = /<select id="joining".*?<\/select>/s.exec(body)?.[0] ?? ''
  const options = [...select.matchAll(/<option value="([^"]+)"[^>]*>([^<]+)</g)]
  expect(options.length).toBeGreaterThanOrEqual(32)
  expect(new Set(options.map(([, id]) => id)).size).toBe(options.length)
  expect(new Set(options.map(([, , name]) => name)).size).toBe(options.length)
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
      ['/plan', `${CASE}&hukou=banana&how=online`, `?${CASE}&how=online`],
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

test('a page with one question is the case without it, for search engines and for sharing', async () => {
  const reply = await send(`/zh/plan?${CASE}&age=over&ask=drawing`)
  expect([reply.status, canonicalIn(reply)]).toEqual([200, `/zh/plan?${CASE}&age=over`])
  expect(reply.body).toContain('noindex')
  expect(reply.body.match(/<h1/g)).toHaveLength(1)
})

/** Shows what was typed as text, and runs nothing of it. */
async function expectText(target: string): Promise<Reply> {
  const reply = await send(target)
  expect([target, reply.status]).toEqual([target, 200])
  expect(reply.body).not.toMatch(/<script>|<img|<b>|<svg\/|&lt;mark>社保<mark>|href="javascript/)
  for (const once of [/<script/g, /<title>/g]) expect(reply.body.match(once)).toHaveLength(1)
  expect(reply.policy).toContain("script-src 'self'")
  return reply
}

test('whatever is typed is named as text, in whatever key (SC-3)', async () => {
  const attacks = [
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "'-alert(1)-'",
    '{{7*7}}<b> a+b',
    'javascript:alert(1)',
    '--></title><svg/onload=alert(1)>',
    '<mark>社保</mark>',
  ]
  for (const [at, attack] of attacks.entries()) {
    const language = LANGUAGES[at % LANGUAGES.length]
    const plans = KEYS.map((key) => `plan?${new URLSearchParams({ [key]: attack })}`)
    const others = [
      `plan?${CASE}&${new URLSearchParams({ ask: attack })}`,
      `search?${new URLSearchParams({ q: 'shanxi', page: attack })}`,
    ]
    for (const target of [...plans, ...others])
      expect(alertIn(await expectText(`/${language}/${target}`)), target).toContain(attack)
    await expectText(`/${language}/search?${new URLSearchParams({ q: attack })}`)
    // What is glued behind an address of ours is taken off; everything else is not there.
    const path = await follow(`/${language}/${encodeURIComponent(attack)}`)
    expect([200, 404]).toContain(path.status)
    expect(path.body).not.toContain('alert(1)')
  }
})

test('a long value is named in short', async () => {
  const long = await send(`/zh/plan?joining=${'广'.repeat(200)}`)
  expect(long.status).toBe(200)
  expect(alertIn(long)?.length).toBeLessThan(200)
})

test('no address leads to another site (SC-1)', async () => {
  for (const target of ['//example.org/', '/zh/plan?next=//example.org', '/zh/materials?joining=//example.org']) {
    const { location, body } = await send(target)
    expect(location ?? '/', target).toMatch(/^\/[a-z]*$/)
    expect(body.match(/(?:href|action|src)="[^"]*example\.org/), target).toBeNull()
  }
  const forged = await send('/', { Host: 'example.org', 'X-Forwarded-Host': 'example.org' })
  expect(forged.location).toBe('/zh')
  expect((await send('/zh', { Host: 'example.org' })).body).not.toContain('example.org')
})
