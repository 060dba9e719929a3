import type { IncomingMessage } from 'node:http'
import { expect, test } from 'vitest'
import { rendererOf, setAside } from '#lib/delivery/render/next-renderer.ts'

test('the renderer is asked with the same few headers for everybody', async () => {
  const seen: IncomingMessage[] = []
  const render = rendererOf((request, response) => {
    seen.push(request)
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'X-Other': 'x' })
    response.write('社保')
    setImmediate(() => response.end(Buffer.from('转移')))
  }, 'https://example.org')
  const { status, type, location, body } = await render('/zh/plan?joining=shaanxi')
  expect({ status, type, location, body: body.toString() }).toEqual({
    status: 200,
    type: 'text/html; charset=utf-8',
    location: undefined,
    body: '社保转移',
  })
  expect(seen[0]?.method).toBe('GET')
  expect(seen[0]?.url).toBe('/zh/plan?joining=shaanxi')
  expect(seen[0]?.headers).toEqual({
    host: 'example.org',
    accept: 'text/html',
    'user-agent': 'delivery',
    'x-forwarded-proto': 'https',
  })
})

test.each([307, 404])('an answer with status %i is handed on as it is', async (status) => {
  const render = rendererOf(
    (_, response) => response.writeHead(status, { Location: '/en', 'Content-Type': 'text/html' }).end('<!-- x -->'),
    'http://localhost:3000',
  )
  expect(await render('/zh')).toMatchObject({ status, location: '/en', body: Buffer.from('<!-- x -->') })
})

test('a renderer that breaks off is an error, not half a page', async () => {
  const render = rendererOf((_, response) => {
    response.writeHead(200, { 'Content-Length': '100' })
    response.write('half')
    setImmediate(() => response.destroy())
  }, 'http://localhost:3000')
  await expect(render('/zh')).rejects.toThrow()
})

test('a renderer that throws is an error', async () => {
  const throwing = rendererOf(async () => {
    throw new Error('no such module')
  }, 'http://localhost:3000')
  await expect(throwing('/zh')).rejects.toThrow('no such module')
})

test('what is written while a page is made is put into that page and no other, and never goes through Next', async () => {
  const write = setAside(String)
  const through: string[] = []
  const render = rendererOf(async (request, response) => {
    const own = request.url?.slice(1) ?? ''
    const mark = write(own, (html) => `<p>${html}</p>`)
    await new Promise(setImmediate)
    const second = write(`${own}${own}`, (html) => html)
    through.push(mark, second)
    response.setHeader('content-type', 'text/html').end(`<main>${mark}</main>${second}`)
  }, 'http://localhost:3000')
  const pages = await Promise.all(['/aa', '/bb'].map(render))
  expect(pages.map(({ body }) => body.toString())).toEqual(['<main><p>aa</p></main>aaaa', '<main><p>bb</p></main>bbbb'])
  expect(through.join()).not.toMatch(/[ab]/)
})

test('what is written while no page is being made is an error, not lost', () => {
  expect(() => setAside(String)('x', (html) => html)).toThrow('not known of which page')
})
