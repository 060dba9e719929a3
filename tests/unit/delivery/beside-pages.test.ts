import { describe, expect, test } from 'vitest'
import type { Rendered } from '#lib/delivery/render/rendered-pages.ts'
import { plainBody } from '#lib/delivery/store/encode.ts'
import { html, runSite } from './running-site.ts'

const problem = (status: number) => () => ({
  status,
  type: 'application/problem+json',
  location: undefined,
  body: Buffer.from(JSON.stringify({ status })),
})

describe('a question to /oembed', () => {
  test.each([400, 404, 501])(
    'that is refused with %i gets its status and the reason as data, unstored',
    async (status) => {
      const site = await runSite(problem(status))
      for (const _ of [1, 2]) {
        const reply = await site.get('/oembed?url=x')
        expect(reply.status).toBe(status)
        expect(JSON.parse(reply.body.toString())).toEqual({ status })
        expect(reply.headers).toMatchObject({
          'content-type': 'application/problem+json',
          'cache-control': 'no-store',
          'access-control-allow-origin': '*',
        })
      }
      expect(site.state.rendered).toEqual(['/oembed?url=x', '/oembed?url=x'])
    },
  )

  test('that is answered is not stored: its addresses have no end', async () => {
    const site = await runSite((target) => ({ ...html(target), type: 'application/json' }))
    expect((await site.get('/oembed?url=y')).headers).toMatchObject({ 'cache-control': 'no-store' })
    await site.get('/oembed?url=y')
    expect(site.state.rendered).toHaveLength(2)
  })
})

describe('files', () => {
  const files = new Map(
    ['/embed/v1.js', '/embed/frame.js', '/og/zh/home.png', '/x.css', '/_next/static/x.css'].map((path) => [
      path,
      plainBody('text/css; charset=utf-8', 'a{}'),
    ]),
  )

  test.each([
    ['/embed/v1.js', 'public, max-age=31536000, immutable'],
    ['/embed/frame.js', 'public, max-age=300, s-maxage=300'],
    ['/og/zh/home.png', 'public, max-age=86400, s-maxage=86400'],
    ['/x.css?v=1', 'public, max-age=300, s-maxage=300'],
    ['/_next/static/x.css', 'public, max-age=31536000, immutable'],
  ])('%s is kept as long as what it says cannot change', async (path, caching) => {
    const { get } = await runSite(html, { files })
    const { status, headers, body } = await get(path)
    expect([status, headers['content-type'], body.toString()]).toEqual([200, 'text/css; charset=utf-8', 'a{}'])
    expect(headers['cache-control']).toBe(caching)
  })

  test.each(['/_next/static/../../package.json', '/tsconfig.json'])('%s was never there', async (path) => {
    const { get } = await runSite(html, { files })
    expect((await get(path)).status).toBe(404)
  })
})

describe('what is too large', () => {
  const body = Buffer.from(`"${'社保'.repeat(30_000)}"`)
  const large = (): Rendered => ({ ...html(''), type: 'application/json', body })

  test('goes out compressed, and to nobody else', async () => {
    const { get } = await runSite(large)
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
    const { get, state } = await runSite(() => xml)
    const { headers, body } = await get('/sitemap.xml?x=1')
    expect(headers['content-type']).toBe('application/xml')
    expect(body.toString()).toBe('<urlset><!-- x --></urlset>')
    expect(state.rendered).toEqual(['/sitemap.xml'])
  })
})
