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

  test('a page that is missing is told as a page, whatever else the renderer refuses', async () => {
    const site = await runSite(() => ({ ...html(''), status: 404 }))
    expect((await site.get('/zh/about')).headers['content-type']).toBe('text/html; charset=utf-8')
  })
})

test('a version of the script is kept for ever, the files beside it shortly', async () => {
  const script = plainBody('text/javascript; charset=utf-8', 'x')
  const paths = ['/embed/v1.js', '/embed/frame.js', '/enhance.js']
  const site = await runSite(html, { files: new Map(paths.map((path) => [path, script])) })
  const caching = async (path: string) => (await site.get(path)).headers['cache-control']
  expect(await caching('/embed/v1.js')).toBe('public, max-age=31536000, immutable')
  expect(await caching('/embed/frame.js')).toBe('public, max-age=300, s-maxage=300')
  expect(await caching('/enhance.js')).toBe('public, max-age=300, s-maxage=300')
})

describe('files', () => {
  const style = plainBody('text/css; charset=utf-8', 'a{}')
  const files = new Map([
    ['/x.css', style],
    ['/_next/static/x.css', style],
  ])

  test('the hashed ones for ever, the others shortly', async () => {
    const { get } = await runSite(html, { files })
    const { status, headers, body } = await get('/x.css?v=1')
    expect(status).toBe(200)
    expect(headers['content-type']).toBe('text/css; charset=utf-8')
    expect(headers['cache-control']).toMatch(/^public, max-age=\d{2,3}, s-maxage=\d{2,3}$/)
    expect(body.toString()).toBe('a{}')
    expect((await get('/_next/static/x.css')).headers['cache-control']).toBe('public, max-age=31536000, immutable')
  })

  test('asking for what was never there is a 404', async () => {
    const { get } = await runSite(html, { files })
    expect((await get('/_next/static/../../package.json')).status).toBe(404)
    expect((await get('/tsconfig.json')).status).toBe(404)
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
