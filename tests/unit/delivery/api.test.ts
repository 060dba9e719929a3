import { describe, expect, test } from 'vitest'
import type { Rendered } from '#lib/delivery/render/rendered-pages.ts'
import { runSite, sendRaw } from './running-site.ts'

const CHECKED = 'Tue, 24 Nov 2026 00:00:00 GMT'
const json = (target: string): Rendered => ({
  status: 200,
  type: 'application/json',
  location: undefined,
  modified: CHECKED,
  body: Buffer.from(JSON.stringify({ target, words: '社保转移'.repeat(60) })),
})
const refusing = (): Rendered => ({ ...json(''), status: 400, type: 'application/problem+json', modified: undefined })

const run = (render: Parameters<typeof runSite>[0] = json) => runSite(render)

describe('an answer of the API', () => {
  test('may be read by scripts of any origin, and says since when it is so', async () => {
    const { get } = await run()
    const { status, headers, body } = await get('/api/v1/facts')
    expect(status).toBe(200)
    expect(JSON.parse(body.toString()).target).toBe('/api/v1/facts')
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

  test('is not sent again to who has it: by tag, else by date', async () => {
    const { get } = await run()
    const { headers } = await get('/api/v1/facts')
    const status = async (sent: Record<string, string>) => (await get('/api/v1/facts', sent)).status
    expect(await status({ 'if-none-match': String(headers.etag) })).toBe(304)
    const unchanged = await get('/api/v1/facts', { 'if-modified-since': CHECKED })
    expect([unchanged.status, unchanged.headers['access-control-allow-origin']]).toEqual([304, '*'])
    expect(await status({ 'if-modified-since': 'Wed, 25 Nov 2026 00:00:00 GMT' })).toBe(304)
    expect(await status({ 'if-modified-since': 'Mon, 23 Nov 2026 23:59:59 GMT' })).toBe(200)
    expect(await status({ 'if-modified-since': 'yesterday' })).toBe(200)
    expect(await status({ 'if-none-match': '"other"', 'if-modified-since': CHECKED })).toBe(200)
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
  test('may send headers of its own to the API, on the same connection', async () => {
    const { get, state } = await run()
    const { status, headers, body } = await get('/api/v1/facts', {
      method: 'OPTIONS',
      connection: 'keep-alive',
      origin: 'https://example.org',
      'access-control-request-headers': 'if-none-match',
    })
    expect([status, body.length]).toEqual([204, 0])
    expect(headers).toMatchObject({
      'access-control-allow-origin': '*',
      'access-control-allow-headers': '*',
      'access-control-allow-methods': 'GET, HEAD',
    })
    // From HTTP/1.1 on a connection stays open unless a reply says that it is closed.
    expect(headers).not.toHaveProperty('connection')
    expect(headers).not.toHaveProperty('content-length')
    expect(state.rendered).toEqual([])
  })
})
