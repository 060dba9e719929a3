import { describe, expect, test } from 'vitest'
import { rows } from '../../fixtures/rows.ts'
import { html, runSite, sendRaw } from './running-site.ts'

describe('limits', () => {
  test.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH', 'TRACE'])('%s is not allowed', async (method) => {
    const { get, state } = await runSite()
    const { status, headers } = await get('/zh', { method })
    expect([status, headers.allow, state.rendered]).toEqual([405, 'GET, HEAD', []])
  })

  test('an address of 2048 characters is read, a longer one is not', async () => {
    const { get } = await runSite()
    const target = (length: number) => '/zh?'.padEnd(length, 'a')
    for (const [length, status] of [
      [2048, 200],
      [2049, 414],
      [20_000, 414],
    ] as const)
      expect((await get(target(length))).status).toBe(status)
  })

  test('long headers are refused', async () => {
    const { port } = await runSite()
    expect(await sendRaw(port, `GET /zh HTTP/1.1\r\nHost: a\r\nX: ${'a'.repeat(20_000)}\r\n\r\n`)).toMatch(
      /^HTTP\/1.1 431 /,
    )
  })

  test('more readers than can be served in time are told so, stored pages still go out', async () => {
    let release = () => {}
    const gate = new Promise<void>((resolve) => {
      release = resolve
    })
    const render = (target: string) => (target === '/zh' ? html(target) : gate.then(() => html(target)))
    const { get, state } = await runSite(render, { turns: { running: 1, waiting: 0 } })
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
    what is no HTTP | GET /zh HTTP/9.9\r\n\r\n | 400
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
    const { port } = await runSite(async (target) => {
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
    const { port } = await runSite()
    expect(await sendRaw(port, GOOD, { andEnd: true })).toMatch(/^HTTP\/1.1 200 OK/)
  })
})
