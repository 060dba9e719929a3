import { connect } from 'node:net'
import { brotliDecompressSync } from 'node:zlib'
import { afterEach, describe, expect, test } from 'vitest'
import type { Rendered } from '#lib/delivery/render/rendered-pages.ts'
import { route, routesOf } from '#lib/delivery/route/route.ts'
import { list, rows } from '../../fixtures/rows.ts'
import { runSite, sendRaw } from './running-site.ts'
import { tinySite } from './tiny-site.ts'

const CHECKED = 'Tue, 24 Nov 2026 00:00:00 GMT'
const json = (target: string): Rendered => ({
  status: 200,
  type: 'application/json',
  location: undefined,
  modified: CHECKED,
  body: Buffer.from(JSON.stringify({ target, words: '社保转移'.repeat(60) })),
})
const refusing = (): Rendered => ({ ...json(''), status: 400, type: 'application/problem+json', modified: undefined })

let site: Awaited<ReturnType<typeof runSite>> | undefined
const run = async (...[render = json, options]: Parameters<typeof runSite>) => {
  site = await runSite(render, options)
  return site
}
afterEach(() => site?.close())

const routes = routesOf(tinySite)
const at = (target: string) => route(target, routes)

describe('an answer of the API', () => {
  test('may be read by scripts of any origin, and says since when it is so', async () => {
    const { get } = await run()
    const { status, headers, body } = await get('/api/v1/facts', { 'accept-encoding': 'br' })
    expect(status).toBe(200)
    expect(JSON.parse(brotliDecompressSync(body).toString()).target).toBe('/api/v1/facts')
    expect(headers).toMatchObject({
      'content-type': 'application/json',
      'access-control-allow-origin': '*',
      'access-control-expose-headers': 'ETag',
      'cross-origin-resource-policy': 'cross-origin',
      'last-modified': CHECKED,
      'cache-control': 'public, max-age=60, s-maxage=180, stale-while-revalidate=60',
      vary: 'Accept-Encoding',
    })
    expect(headers.etag).toMatch(/^"[\w-]+"$/)
  })

  test('a page is not for other origins', async () => {
    const { get } = await run()
    const { headers } = await get('/zh')
    expect(headers).not.toHaveProperty('access-control-allow-origin')
    expect(headers['cross-origin-resource-policy']).toBe('same-origin')
  })

  test('is not sent again to who has it: by tag, else by date', async () => {
    const { get } = await run()
    const { headers } = await get('/api/v1/facts')
    const status = async (sent: Record<string, string>) => (await get('/api/v1/facts', sent)).status
    expect(await status({ 'if-none-match': String(headers.etag) })).toBe(304)
    expect(await status({ 'if-modified-since': CHECKED })).toBe(304)
    expect(await status({ 'if-modified-since': 'Wed, 25 Nov 2026 00:00:00 GMT' })).toBe(304)
    expect(await status({ 'if-modified-since': 'Mon, 23 Nov 2026 23:59:59 GMT' })).toBe(200)
    expect(await status({ 'if-modified-since': 'yesterday' })).toBe(200)
    expect(await status({ 'if-none-match': '"other"', 'if-modified-since': CHECKED })).toBe(200)
  })

  test('a 304 says again that any origin may read it', async () => {
    const { get } = await run()
    const { status, headers, body } = await get('/api/v1/facts', { 'if-modified-since': CHECKED })
    expect([status, body.length, headers['access-control-allow-origin']]).toEqual([304, 0, '*'])
  })

  test('a burst is answered alike, by tag and by date', async () => {
    const { get, state } = await run()
    for (let time = 0; time < 3; time++) await get('/api/v1/facts')
    const { status, headers } = await get('/api/v1/facts', { 'if-modified-since': CHECKED })
    expect([status, headers['access-control-allow-origin']]).toEqual([304, '*'])
    expect((await get('/api/v1/facts')).headers['last-modified']).toBe(CHECKED)
    expect(state.rendered).toEqual(['/api/v1/facts'])
  })

  test('never says that it will change after it was sent', async () => {
    const { get } = await run((target) => ({ ...json(target), modified: 'Wed, 25 Nov 2026 00:00:00 GMT' }))
    const { status, headers } = await get('/api/v1/facts', { 'if-modified-since': 'Thu, 26 Nov 2026 00:00:00 GMT' })
    expect(status).toBe(200)
    expect(headers).not.toHaveProperty('last-modified')
  })

  test('has no date when nothing gives one', async () => {
    const { get } = await run((target) => ({ ...json(target), modified: undefined }))
    expect((await get('/openapi.json', { 'if-modified-since': CHECKED })).status).toBe(200)
  })

  test('HEAD gives the headers of GET', async () => {
    const { get } = await run()
    const { headers, body } = await get('/api/v1/facts', { method: 'HEAD' })
    expect(body).toHaveLength(0)
    expect(headers.etag).toBe((await get('/api/v1/facts')).headers.etag)
  })
})

describe('its address', () => {
  test('every spelling of a question gets one stored answer, without a redirect', async () => {
    const { get, state } = await run()
    await get('/api/v1/checklist?joining=610000&insurance=medical&lang=EN')
    await get('/api/v1/checklist?insurance=medical&joining=shaanxi&lang=en')
    expect(state.rendered).toEqual(['/api/v1/checklist?insurance=medical&joining=shaanxi&lang=en'])
  })

  test.each(rows`
    the history is narrowed by two | changes?region=610000 | changes?region=shaanxi | stored
    what it misreads is not stored | changes?region=atlantis | changes?region=atlantis | no
    a list is narrowed | sources?status=In-Force&place=610000 | sources?place=shaanxi&status=in-force | stored
    chosen fields are too many to store | facts?fields=text,id,text | facts?fields=text%2Cid | no
    an unknown key is handed on, to be refused | regions?limit=1 | regions?limit=1 | no
    with all that stood beside it | checklist?hukuo=x&insurance=MEDICAL | checklist?hukuo=x&insurance=MEDICAL | no
    a case | checklist?lang=zh&insurance=medical&hukou=joining | checklist?insurance=medical&hukou=joining&lang=zh | stored
    what is misread is not stored | checklist?insurance=medicl | checklist?insurance=medicl | no
    nor an unknown language | checklist?insurance=medical&lang=fr | checklist?insurance=medical&lang=fr | no
    nor free text | deadlines?date=20261124&insurance=MEDICAL | deadlines?insurance=medical&date=2026-11-24 | no
    nor years | payment-place?years=8&place=610000&lang=en | payment-place?place=shaanxi&years=8&lang=en | no
    one item | regions/shaanxi | regions/shaanxi | stored
    by its code | regions/610000 | regions/shaanxi | stored
    by its name | regions/%E9%99%95%E8%A5%BF | regions/shaanxi | stored
    a key of one item is handed on, to be refused | regions/shaanxi?x=1 | regions/shaanxi?x=1 | no
  `)('%s', (_name, sent, canonical, stored) => {
    const target = `/api/v1/${canonical}`
    const decision = {
      kind: 'machine',
      language: 'zh',
      path: target.split('?')[0],
      target,
      storable: stored === 'stored',
    }
    expect(at(`/api/v1/${sent}`)).toEqual(decision)
  })

  test('free text is not kept here or elsewhere', async () => {
    const { get, state } = await run()
    const { headers } = await get('/api/v1/deadlines?insurance=medical&event=applied&date=2026-11-24')
    await get('/api/v1/deadlines?insurance=medical&event=applied&date=2026-11-24')
    expect(headers['cache-control']).toBe('no-store')
    expect(state.rendered).toHaveLength(2)
  })

  test.each([
    ['/api/v1/facts/', '/api/v1/facts'],
    ['/API/V1/Facts', '/api/v1/facts'],
    ['/api/v1/regions/shaanxi/', '/api/v1/regions/shaanxi'],
    ['/api/V1/Regions/610000', '/api/v1/regions/shaanxi'],
    ['/OpenAPI.json?x=1', '/openapi.json'],
    ['/api/v1/checklist/?joining=610000&lang=EN', '/api/v1/checklist?joining=shaanxi&lang=en'],
  ])('%s leads to %s', (sent, location) => {
    expect(at(sent)).toEqual({ kind: 'redirect', status: 308, location })
  })

  test.each(list`
    /api /api/ /api/v1 /api/v2/facts /api/v1/facts/x /api/v1/changes/x /api/v1/regions/shan-xi
    /api/v1/regions/shaanxi/x /api/v1/not-there /openapi.json/x
  `)('%s is none', (target) => {
    expect(at(target)).toEqual({ kind: 'refusal', status: 404 })
  })

  test.each([
    ['/api/v1/%', 400],
    ['/api/v1/checklist?leaving=%E5%B9', 400],
    ['/api/v1/%00', 400],
    ['/openapi.json?%', 400],
    ['/api//v1/facts', 404],
    ['/api/v1%2Ffacts', 404],
  ])('%s cannot be read', (target, status) => {
    expect(at(target)).toEqual({ kind: 'refusal', status })
  })

  test('what only begins like one is a page or none', () => {
    expect(at('/zh/api')).toMatchObject({ kind: 'not-found' })
    expect(at('/apis')).toMatchObject({ kind: 'not-found' })
    expect(at('/openapi.jsonx')).toMatchObject({ kind: 'not-found' })
  })
})

describe('what goes wrong is told as a problem', () => {
  const problemIn = ({ headers, body }: { headers: object; body: Buffer }) => {
    expect(headers).toMatchObject({
      'content-type': 'application/problem+json',
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    })
    expect(headers).not.toHaveProperty('etag')
    return JSON.parse(body.toString())
  }

  test.each([
    ['no such address', 'GET', '/api/v1/nothing', 404, '/en/api#not-found'],
    ['a damaged address', 'GET', '/api/v1/%', 400, '/en/api#bad-address'],
    ['too long', 'GET', `/api/v1/facts?${'a'.repeat(9000)}`, 414, '/en/api#bad-address'],
    ['another method', 'POST', '/api/v1/facts', 405, '/en/api#only-reading'],
    ['the same in absolute form', 'PUT', 'http://example.org/openapi.json', 405, '/en/api#only-reading'],
  ])('%s', async (_name, method, target, status, type) => {
    const { get, state } = await run()
    const reply = await get(target, { method })
    expect(reply.status).toBe(status)
    expect(problemIn(reply)).toMatchObject({ type, status, errors: [] })
    expect(state.rendered).toEqual([])
  })

  test('a value that cannot be used: the renderer’s own problem, asked for each time', async () => {
    const { get, state } = await run(refusing)
    for (let time = 0; time < 2; time++) {
      const reply = await get('/api/v1/checklist')
      expect([reply.status, problemIn(reply).target]).toEqual([400, ''])
    }
    expect(state.rendered).toHaveLength(2)
  })

  test('a page that answers 400 is still a fault', async () => {
    const { get } = await run(() => ({ ...refusing(), type: 'text/html' }))
    expect((await get('/zh')).status).toBe(500)
  })

  test('a fault and a full house', async () => {
    const { get, state } = await run(() => Promise.reject(new Error('secret')))
    const reply = await get('/api/v1/facts')
    expect([reply.status, problemIn(reply).type]).toEqual([500, '/en/api#unavailable'])
    expect(reply.body.toString()).not.toContain('secret')
    state.health.stage = 'starting'
    const early = await get('/api/v1/facts')
    expect([early.status, problemIn(early).status, early.headers['retry-after']]).toEqual([503, 503, '2'])
  })

  test('what is no HTTP, but was meant for the API', async () => {
    const { port } = await run()
    const received = await sendRaw(port, 'GET /api/v1/facts HTTP/9.9\r\n\r\n')
    expect(received).toMatch(/^HTTP\/1.1 400 Bad Request\r\n/)
    expect(received).toMatch(/\r\nAccess-Control-Allow-Origin: \*\r\n/)
    expect(JSON.parse(received.slice(received.indexOf('\r\n\r\n')))).toMatchObject({ status: 400 })
  })
})

describe('a browser that asks before it asks', () => {
  test('may send headers of its own to the API', async () => {
    const { get, state } = await run()
    const { status, headers, body } = await get('/api/v1/facts', {
      method: 'OPTIONS',
      origin: 'https://example.org',
      'access-control-request-headers': 'if-none-match',
    })
    expect([status, body.length]).toEqual([204, 0])
    expect(headers).toMatchObject({
      'access-control-allow-origin': '*',
      'access-control-allow-headers': '*',
      'access-control-allow-methods': 'GET, HEAD',
    })
    expect(headers).not.toHaveProperty('content-length')
    expect(state.rendered).toEqual([])
  })

  test('keeps its connection', async () => {
    const { port } = await run()
    const received = await new Promise<string>((resolve) => {
      const socket = connect(port, '127.0.0.1')
      let text = ''
      socket.on('data', (bytes) => {
        text += bytes.toString()
        if (text.includes('204')) socket.end()
      })
      socket.on('close', () => resolve(text))
      socket.write('OPTIONS /api/v1/facts HTTP/1.1\r\nHost: a\r\n\r\n')
    })
    expect(received).toContain('Connection: keep-alive')
  })

  test('may not for pages', async () => {
    const { get } = await run()
    expect((await get('/zh', { method: 'OPTIONS' })).status).toBe(405)
  })
})
