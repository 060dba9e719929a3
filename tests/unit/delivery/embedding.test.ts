import { afterEach, describe, expect, test } from 'vitest'
import { plainBody } from '#lib/delivery/store/encode.ts'
import { html, runSite } from './running-site.ts'

let site: Awaited<ReturnType<typeof runSite>> | undefined
afterEach(() => site?.close())

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
      site = await runSite(problem(status))
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
    site = await runSite((target) => ({ ...html(target), type: 'application/json' }))
    expect((await site.get('/oembed?url=y')).headers).toMatchObject({ 'cache-control': 'no-store' })
    await site.get('/oembed?url=y')
    expect(site.state.rendered).toHaveLength(2)
  })

  test('a page that is missing is told as a page, whatever else the renderer refuses', async () => {
    site = await runSite(() => ({ ...html(''), status: 404 }))
    expect((await site.get('/zh/about')).headers['content-type']).toBe('text/html; charset=utf-8')
  })
})

test('a version of the script is kept for ever, the files beside it shortly', async () => {
  const script = plainBody('text/javascript; charset=utf-8', 'x')
  const paths = ['/embed/v1.js', '/embed/frame.js', '/enhance.js']
  site = await runSite(html, { files: new Map(paths.map((path) => [path, script])) })
  const caching = async (path: string) => (await site?.get(path))?.headers['cache-control']
  expect(await caching('/embed/v1.js')).toBe('public, max-age=31536000, immutable')
  expect(await caching('/embed/frame.js')).toBe('public, max-age=300, s-maxage=300')
  expect(await caching('/enhance.js')).toBe('public, max-age=300, s-maxage=300')
})
