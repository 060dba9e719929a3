import { brotliDecompressSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { html, plain, runSite } from './running-site.ts'

describe('a page', () => {
  test('is sent with its headers', async () => {
    const { get } = await runSite()
    const { status, headers, body } = await get('/zh/about')
    expect([status, body.toString()]).toEqual([200, expect.stringContaining('<p>/zh/about</p>')])
    expect(headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'content-length': String(body.length),
      'cache-control': 'public, max-age=60, s-maxage=180, stale-while-revalidate=60',
      vary: 'Accept-Encoding',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    })
    expect(headers['content-security-policy']).toContain("default-src 'none'")
    for (const name of ['x-powered-by', 'set-cookie', 'strict-transport-security'])
      expect(headers).not.toHaveProperty(name)
  })

  test('is rendered once for all spellings of its address, and by its canonical one', async () => {
    const { get, state } = await runSite()
    await get('/zh/plan?joining=shaanxi&insurance=medical')
    await get('/zh/plan?insurance=medical&joining=shaanxi&from=singlemessage')
    await get('/zh/plan?insurance=medical&joining=shaanxi', { cookie: 'a=b', rsc: '1', host: 'evil.example' })
    expect(state.rendered).toEqual(['/zh/plan?insurance=medical&joining=shaanxi'])
    expect(state.logged.map(({ hit }) => hit)).toEqual([false, true, true])
  })

  test('of another case is another page', async () => {
    const { get } = await runSite()
    expect((await get('/zh/plan?joining=shaanxi')).body.toString()).toContain('?joining=shaanxi<')
    expect((await get('/zh/plan?joining=shanxi')).body.toString()).toContain('?joining=shanxi<')
    expect((await get('/zh/plan')).body.toString()).toContain('<p>/zh/plan</p>')
  })

  test('is made anew when the day in Shanghai changes', async () => {
    const { get, state } = await runSite()
    await get('/zh')
    state.day = '2026-11-25'
    state.now = Date.parse('2026-11-24T16:00:01Z')
    await get('/zh')
    expect(state.rendered).toEqual(['/zh', '/zh'])
  })

  test('with a misread value is not stored, here or elsewhere', async () => {
    const { get, state } = await runSite()
    const { status, headers } = await get('/zh/plan?joining=atlantis')
    await get('/zh/plan?joining=atlantis')
    expect([status, headers['cache-control']]).toEqual([200, 'no-store'])
    expect(state.rendered).toHaveLength(2)
  })

  test('in the coding the client takes', async () => {
    const { get } = await runSite()
    const { headers, body } = await get('/zh', { 'accept-encoding': 'gzip, br' })
    expect(headers['content-encoding']).toBe('br')
    expect(headers['content-length']).toBe(String(body.length))
    expect(brotliDecompressSync(body).toString()).toContain('<p>/zh</p>')
  })

  test('is not sent again to a client that has it', async () => {
    const { get } = await runSite()
    const first = await get('/zh', { 'accept-encoding': 'br' })
    const tag = String(first.headers.etag)
    const again = await get('/zh', { 'accept-encoding': 'br', 'if-none-match': tag })
    expect(again.status).toBe(304)
    expect(again.body).toHaveLength(0)
    expect(again.headers).toMatchObject({ etag: tag, vary: 'Accept-Encoding' })
    expect(again.headers['cache-control']).toBe(first.headers['cache-control'])
    expect((await get('/zh', { 'accept-encoding': 'gzip', 'if-none-match': tag })).status).toBe(200)
  })

  test('HEAD gives the headers of GET', async () => {
    const { get } = await runSite()
    const { headers, body } = await get('/zh', { method: 'HEAD' })
    const full = await get('/zh')
    expect(body).toHaveLength(0)
    expect(headers['content-length']).toBe(String(full.body.length))
    expect(headers.etag).toBe(full.headers.etag)
  })
})

describe('redirects', () => {
  test('of ours', async () => {
    const { get, state } = await runSite()
    const { status, headers, body } = await get('/zh/plan?leaving=440000&joining=610000')
    expect([status, headers.location]).toEqual([308, '/zh/plan?leaving=guangdong&joining=shaanxi'])
    expect(headers['cache-control']).toBe('public, max-age=300, s-maxage=300')
    expect(body.toString()).toContain('href="/zh/plan?leaving=guangdong&amp;joining=shaanxi"')
    expect(state.rendered).toEqual([])
  })

  test('of a page pass through and are not stored', async () => {
    const { get, state } = await runSite(() => plain(307, '/zh/materials/guangdong'))
    const { status, headers } = await get('/zh/materials?joining=guangdong')
    await get('/zh/materials?joining=guangdong')
    expect([status, headers.location]).toEqual([307, '/zh/materials/guangdong'])
    expect(state.rendered).toHaveLength(2)
  })

  test.each(['//example.org', 'https://example.org/', '/\\example.org', 'zh', '/a\u00e9', undefined])(
    'of a page to %j are a fault',
    async (location) => {
      const { get } = await runSite(() => plain(307, location))
      const { status, headers } = await get('/zh/about')
      expect(status).toBe(500)
      expect(headers).not.toHaveProperty('location')
    },
  )
})

describe('what went wrong is told', () => {
  test('an address that does not exist: our own page, rendered once for all such addresses', async () => {
    const { get, state } = await runSite()
    const { status, headers, body } = await get('/en/no-such-page')
    expect((await get('/en/another', { 'if-none-match': '*' })).status).toBe(404)
    expect(status).toBe(404)
    expect(body.toString()).toContain('<p>/en/not-found</p>')
    expect(headers['cache-control']).toBe('no-store')
    expect(headers).not.toHaveProperty('etag')
    expect(state.rendered).toEqual(['/en/not-found'])
  })

  test.each([
    ['an address that Next does not know', '/zh/about', 404, '/zh/not-found'],
    ['an address that cannot be read', '/en/policy/%', 400, '/en/bad-request'],
    ['an error page asked for by its name', '/zh/not-found', 404, '/zh/not-found'],
    ['another', '/zh/bad-request', 400, '/zh/bad-request'],
  ])('%s', async (_, path, expected, shown) => {
    const { get } = await runSite((target) => (target === '/zh/about' ? plain(404) : html(target)))
    const { status, body } = await get(path)
    expect([status, body.toString()]).toEqual([expected, expect.stringContaining(`<p>${shown}</p>`)])
  })

  test('the error page is missing: a notice', async () => {
    const { get } = await runSite(() => plain(404))
    const { status, body } = await get('/zh/nothing')
    expect(status).toBe(404)
    expect(body.toString()).toMatch(/没有这个网页.*12333.*no such page/s)
  })

  test('a page that was withdrawn: what became of it, made once', async () => {
    const { get, state } = await runSite()
    for (const address of ['/zh/policy/lottery', '/zh/policy/lottery?x=1']) {
      const { status, headers, body } = await get(address)
      expect([status, headers['cache-control']]).toEqual([410, 'public, max-age=300, s-maxage=300'])
      expect(body.toString()).toContain('/zh/gone/policy/lottery')
    }
    expect(state.rendered).toEqual(['/zh/gone/policy/lottery'])
  })

  test('the same when that page cannot be made: a notice', async () => {
    const { get } = await runSite(() => plain(404))
    const { status, body } = await get('/en/policy/lottery')
    expect([status, body.toString()]).toEqual([410, expect.stringContaining('This page has been withdrawn.')])
  })

  test.each([
    ['throws', () => Promise.reject(new Error('secret detail'))],
    ['answers 500', () => plain(500)],
  ])('the renderer %s: a notice in both languages, not stored, and told to the operator', async (_, render) => {
    const { get, state } = await runSite(render)
    const { status, headers, body } = await get('/zh/plan?joining=shaanxi')
    expect(status).toBe(500)
    expect(headers['cache-control']).toBe('no-store')
    expect(headers['content-security-policy']).toContain("default-src 'none'")
    expect(body.toString()).toMatch(/故障.*12333.*fault.*12333/s)
    expect(body.toString()).not.toContain('secret')
    expect(state.events).toHaveLength(1)
    expect(state.events[0]).toMatch(/^\/zh\/plan could not be rendered: /)
  })
})

test('the log has no query value and no number of a person', async () => {
  const { get, state } = await runSite()
  await get('/zh/plan?joining=chongqing&age=over')
  await get('/zh/110101199003070011?name=x')
  expect(state.logged.map(({ method, path, status }) => [method, path, status])).toEqual([
    ['GET', '/zh/plan', 200],
    ['GET', '/zh/…', 404],
  ])
})
