import { brotliDecompressSync } from 'node:zlib'
import { afterEach, describe, expect, test } from 'vitest'
import { RendererLost } from '#lib/delivery/render/render-thread.ts'
import type { Rendered } from '#lib/delivery/render/rendered-pages.ts'
import { plainBody } from '#lib/delivery/store/encode.ts'
import { rows } from '../../fixtures/rows.ts'
import { html, plain, runSite, sendRaw } from './running-site.ts'

let site: Awaited<ReturnType<typeof runSite>> | undefined
const run = async (...options: Parameters<typeof runSite>) => {
  site = await runSite(...options)
  return site
}
afterEach(() => site?.close())

describe('a page', () => {
  test('is sent with its headers', async () => {
    const { get } = await run()
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
    const { get, state } = await run()
    await get('/zh/plan?joining=shaanxi&insurance=medical')
    await get('/zh/plan?insurance=medical&joining=shaanxi&from=singlemessage')
    await get('/zh/plan?insurance=medical&joining=shaanxi', { cookie: 'a=b', rsc: '1', host: 'evil.example' })
    expect(state.rendered).toEqual(['/zh/plan?insurance=medical&joining=shaanxi'])
    expect(state.logged.map(({ hit }) => hit)).toEqual([false, true, true])
  })

  test('of another case is another page', async () => {
    const { get } = await run()
    expect((await get('/zh/plan?joining=shaanxi')).body.toString()).toContain('?joining=shaanxi<')
    expect((await get('/zh/plan?joining=shanxi')).body.toString()).toContain('?joining=shanxi<')
    expect((await get('/zh/plan')).body.toString()).toContain('<p>/zh/plan</p>')
  })

  test('is made anew when the day in Shanghai changes', async () => {
    const { get, state } = await run()
    await get('/zh')
    state.day = '2026-11-25'
    state.now = Date.parse('2026-11-24T16:00:01Z')
    await get('/zh')
    expect(state.rendered).toEqual(['/zh', '/zh'])
  })

  test('with a misread value is not stored, here or elsewhere', async () => {
    const { get, state } = await run()
    const { status, headers } = await get('/zh/plan?joining=atlantis')
    await get('/zh/plan?joining=atlantis')
    expect([status, headers['cache-control']]).toEqual([200, 'no-store'])
    expect(state.rendered).toHaveLength(2)
  })

  test('in the coding the client takes', async () => {
    const { get } = await run()
    const { headers, body } = await get('/zh', { 'accept-encoding': 'gzip, br' })
    expect(headers['content-encoding']).toBe('br')
    expect(headers['content-length']).toBe(String(body.length))
    expect(brotliDecompressSync(body).toString()).toContain('<p>/zh</p>')
  })

  test('is not sent again to a client that has it', async () => {
    const { get } = await run()
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
    const { get } = await run()
    const { headers, body } = await get('/zh', { method: 'HEAD' })
    const full = await get('/zh')
    expect(body).toHaveLength(0)
    expect(headers['content-length']).toBe(String(full.body.length))
    expect(headers.etag).toBe(full.headers.etag)
  })
})

describe('redirects', () => {
  test('of ours', async () => {
    const { get, state } = await run()
    const { status, headers, body } = await get('/zh/plan?leaving=440000&joining=610000')
    expect([status, headers.location]).toEqual([308, '/zh/plan?leaving=guangdong&joining=shaanxi'])
    expect(body.toString()).toContain('href="/zh/plan?leaving=guangdong&amp;joining=shaanxi"')
    expect(state.rendered).toEqual([])
  })

  test('of a page pass through and are not stored', async () => {
    const { get, state } = await run(() => plain(307, '/zh/materials/guangdong'))
    const { status, headers } = await get('/zh/materials?joining=guangdong')
    await get('/zh/materials?joining=guangdong')
    expect([status, headers.location]).toEqual([307, '/zh/materials/guangdong'])
    expect(state.rendered).toHaveLength(2)
  })

  test.each(['//example.org', 'https://example.org/', '/\\example.org', 'zh', '/a\u00e9', undefined])(
    'of a page to %j are a fault',
    async (location) => {
      const { get } = await run(() => plain(307, location))
      const { status, headers } = await get('/zh/about')
      expect(status).toBe(500)
      expect(headers).not.toHaveProperty('location')
    },
  )
})

describe('what went wrong is told', () => {
  test('an address that does not exist: our own page, rendered once for all such addresses', async () => {
    const { get, state } = await run()
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
    const { get } = await run((target) => (target === '/zh/about' ? plain(404) : html(target)))
    const { status, body } = await get(path)
    expect([status, body.toString()]).toEqual([expected, expect.stringContaining(`<p>${shown}</p>`)])
  })

  test('the error page is missing: a notice', async () => {
    const { get } = await run(() => plain(404))
    const { status, body } = await get('/zh/nothing')
    expect(status).toBe(404)
    expect(body.toString()).toMatch(/没有这个网页.*12333.*no such page/s)
  })

  test.each([
    ['throws', () => Promise.reject(new Error('secret detail'))],
    ['answers 500', () => plain(500)],
  ])('the renderer %s: a notice in both languages, not stored, and told to the operator', async (_, render) => {
    const { get, state } = await run(render)
    const { status, headers, body } = await get('/zh/plan?joining=shaanxi')
    expect(status).toBe(500)
    expect(headers['cache-control']).toBe('no-store')
    expect(headers['content-security-policy']).toContain("default-src 'none'")
    expect(body.toString()).toMatch(/故障.*12333.*fault.*12333/s)
    expect(body.toString()).not.toContain('secret')
    expect(state.events).toHaveLength(1)
    expect(state.events[0]).toMatch(/^\/zh\/plan could not be rendered: /)
  })

  test('after a fault the page is asked for again', async () => {
    let broken = true
    const { get } = await run((target) => (broken ? plain(500) : html(target)))
    expect((await get('/zh')).status).toBe(500)
    broken = false
    expect((await get('/zh')).status).toBe(200)
  })
})

describe('limits', () => {
  test.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH', 'TRACE'])('%s is not allowed', async (method) => {
    const { get, state } = await run()
    const { status, headers } = await get('/zh', { method })
    expect([status, headers.allow, state.rendered]).toEqual([405, 'GET, HEAD', []])
  })

  test('an address of 2048 characters is read, a longer one is not', async () => {
    const { get } = await run()
    const target = (length: number) => '/zh?'.padEnd(length, 'a')
    for (const [length, status] of [
      [2048, 200],
      [2049, 414],
      [20_000, 414],
    ] as const)
      expect((await get(target(length))).status).toBe(status)
  })

  test('long headers are refused', async () => {
    const { get, port } = await run()
    expect((await get('/zh', { 'x-long': 'a'.repeat(20_000) }).catch(() => undefined))?.status ?? 431).toBe(431)
    expect(await sendRaw(port, `GET /zh HTTP/1.1\r\nHost: a\r\nX: ${'a'.repeat(20_000)}\r\n\r\n`)).toMatch(
      /^HTTP\/1.1 431 /,
    )
  })

  test('what is no HTTP is refused, with our headers', async () => {
    const { port } = await run()
    const received = await sendRaw(port, 'GET /zh HTTP/9.9\r\n\r\n')
    expect(received).toMatch(/^HTTP\/1.1 400 Bad Request\r\n/)
    expect(received).toMatch(/\r\nContent-Security-Policy: default-src 'none'/)
    expect(received).toContain('12333')
  })

  test('more readers than can be served in time are told so, stored pages still go out', async () => {
    let release = () => {}
    const gate = new Promise<void>((resolve) => {
      release = resolve
    })
    const render = (target: string) => (target === '/zh' ? html(target) : gate.then(() => html(target)))
    const { get, state } = await run(render, { turns: { running: 1, waiting: 0 } })
    await get('/zh')
    const slow = get('/zh/about')
    while (!state.rendered.includes('/zh/about')) await new Promise((resolve) => setImmediate(resolve))
    const { status, headers } = await get('/zh/policy')
    expect([status, headers['retry-after']]).toEqual([503, '5'])
    expect((await get('/zh')).status).toBe(200)
    release()
    expect((await slow).status).toBe(200)
  })
})

describe('one request, one reply', () => {
  const GOOD = 'GET /zh HTTP/1.1\r\nHost: a\r\n\r\n'
  const statuses = (received: string) =>
    [...received.matchAll(/HTTP\/1\.1 (\d+) /g)].map(([, status]) => status).join(' ')

  test.each(rows`
    a transfer coding that is none | GET /zh HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: null\r\n\r\n | 400
    a body where none belongs | GET /zh HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n | 400
    a body that breaks off in its middle | POST /zh HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n | 405
    length and coding at once | GET /zh HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n | 400
    good ones before a bad one | GOODGOODGET\r\n\r\n | 200 200 400
    a bad one and whatever comes after it | GET\r\n\r\nGOOD | 400
    two hosts | GET /zh HTTP/1.1\r\nHost: a\r\nHost: a\r\n\r\n | 400
    no host | GET /zh HTTP/1.1\r\n\r\n | 400
    no host in the version that had none | GET /zh HTTP/1.0\r\n\r\n | 200
    another expectation | GET /zh HTTP/1.1\r\nHost: a\r\nExpect: wonders\r\n\r\n | 417
    leave asked for a body | POST /zh HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\nExpect: 100-continue\r\n\r\n | 405
    a tunnel | CONNECT example.org:443 HTTP/1.1\r\nHost: example.org\r\n\r\n | 405
  `)('%s', async (_, sent, expected) => {
    const { port } = await run(async (target) => {
      await new Promise((resolve) => setImmediate(resolve))
      return html(target)
    })
    const received = await sendRaw(port, sent.replaceAll('GOOD', GOOD), { andEnd: true })
    expect(statuses(received)).toBe(expected)
    const refusal = received.slice(received.lastIndexOf('HTTP/1.1 '))
    expect(refusal).toContain("Content-Security-Policy: default-src 'none'")
    if (!expected.endsWith('200')) expect(refusal).toMatch(/Connection: close[\s\S]*12333/)
  })

  test('a client that has closed its side gets the page it asked for', async () => {
    const { port } = await run()
    expect(await sendRaw(port, GOOD, { andEnd: true })).toMatch(/^HTTP\/1.1 200 OK/)
  })

  test('programs are refused with data', async () => {
    const { port } = await run()
    const received = await sendRaw(port, 'GET /api/v1/facts HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n', { andEnd: true })
    expect(received).toMatch(/^HTTP\/1.1 400 [\s\S]*application\/problem\+json/)
  })
})

describe('health', () => {
  const health = (status: string, lostLogLines = 0) => ({ status, day: '2026-11-24', lostLogLines, build: 'b1' })
  test.each([
    [{}, 200, health('ok')],
    [{ lostLogLines: 3 }, 200, health('ok', 3)],
    [{ warning: 'no address' }, 200, { ...health('ok'), warning: 'no address' }],
    [{ stage: 'starting' }, 503, health('starting')],
    [{ stage: 'stopping' }, 503, health('stopping')],
    [{ renders: false }, 503, health('renderer-restarting')],
    [{ builtAsStarted: false }, 503, health('build-changed')],
  ] as const)('%j', async (differently, status, told) => {
    const { get, state } = await run()
    Object.assign(state.health, differently)
    const answer = await get('/healthz')
    expect(answer.status).toBe(status)
    expect(answer.headers['cache-control']).toBe('no-store')
    expect(JSON.parse(answer.body.toString())).toEqual(told)
    expect((await get('/healthz/live')).status).toBe(200)
  })

  test('before it is ready the site asks for patience; while stopping it still serves', async () => {
    const { get, state } = await run()
    state.health.stage = 'starting'
    expect(await get('/zh')).toMatchObject({
      status: 503,
      headers: { 'retry-after': '2', 'cache-control': 'no-store' },
    })
    expect(state.rendered).toEqual([])
    state.health.stage = 'stopping'
    expect(await get('/zh')).toMatchObject({ status: 200, headers: { connection: 'close' } })
  })

  test('while the renderer is being replaced, stored pages go out and the others ask for patience', async () => {
    let lost = false
    const { get, state } = await run((target) => (lost ? Promise.reject(new RendererLost('stuck')) : html(target)))
    await get('/zh')
    lost = true
    const { status, headers, body } = await get('/zh/about')
    expect([status, headers['retry-after']]).toEqual([503, '5'])
    expect(body.toString()).toContain('12333')
    expect((await get('/zh')).status).toBe(200)
    lost = false
    expect((await get('/zh/about')).status).toBe(200)
    expect(state.events).toEqual([])
  })
})

describe('files', () => {
  const style = plainBody('text/css; charset=utf-8', 'a{}')
  const files = new Map([
    ['/x.css', style],
    ['/_next/static/x.css', style],
  ])

  test('the hashed ones for ever, the others shortly', async () => {
    const { get } = await run(html, { files })
    const { status, headers, body } = await get('/x.css?v=1')
    expect(status).toBe(200)
    expect(headers['content-type']).toBe('text/css; charset=utf-8')
    expect(headers['cache-control']).toMatch(/^public, max-age=\d{2,3}, s-maxage=\d{2,3}$/)
    expect(body.toString()).toBe('a{}')
    expect((await get('/_next/static/x.css')).headers['cache-control']).toBe('public, max-age=31536000, immutable')
  })

  test('asking for what was never there is a 404', async () => {
    const { get } = await run(html, { files })
    expect((await get('/_next/static/../../package.json')).status).toBe(404)
    expect((await get('/tsconfig.json')).status).toBe(404)
  })
})

describe('what is too large', () => {
  const body = Buffer.from(`"${'社保'.repeat(30_000)}"`)
  const large = (): Rendered => ({ ...html(''), type: 'application/json', body })

  test('goes out compressed, and to nobody else', async () => {
    const { get } = await run(large)
    expect((await get('/api/v1/facts', { 'accept-encoding': 'gzip' })).status).toBe(200)
    const { status, headers, body } = await get('/api/v1/facts')
    expect(status).toBe(406)
    expect(headers['content-type']).toBe('application/problem+json')
    expect(body.length).toBeLessThan(2_000)
    expect((await get('/sitemap.xml', { 'accept-encoding': 'identity' })).body.toString()).toContain('gzip')
  })
})

describe('machine addresses', () => {
  test('are passed on as they are, in their own type', async () => {
    const xml = { ...html(''), type: 'application/xml', body: Buffer.from('<urlset><!-- x --></urlset>') }
    const { get, state } = await run(() => xml)
    const { headers, body } = await get('/sitemap.xml?x=1')
    expect(headers['content-type']).toBe('application/xml')
    expect(body.toString()).toBe('<urlset><!-- x --></urlset>')
    expect(state.rendered).toEqual(['/sitemap.xml'])
  })
})

test('the log has no query value and no number of a person', async () => {
  const { get, state } = await run()
  await get('/zh/plan?joining=chongqing&age=over')
  await get('/zh/110101199003070011?name=x')
  expect(state.logged.map(({ method, path, status }) => [method, path, status])).toEqual([
    ['GET', '/zh/plan', 200],
    ['GET', '/zh/…', 404],
  ])
})
