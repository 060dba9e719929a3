import { expect, test } from 'vitest'
import type { Site } from '#lib/content/site.ts'
import { startRenderThread, type WorkerData } from '#lib/delivery/render/render-thread.ts'

const FILE = new URL('../../fixtures/render-worker.mjs', import.meta.url)
const data = (siteUrl: string): WorkerData => ({ site: { name: 'guide' } as unknown as Site, siteUrl, asOf: undefined })

test('each page goes to the one who asked for it, whatever the order of the answers', async () => {
  const render = await startRenderThread(data('http://localhost'), () => {}, FILE)
  const bodies = await Promise.all(
    ['/late', '/zh', '/en'].map(async (target) => (await render(target)).body.toString()),
  )
  expect(bodies).toEqual(['/late guide', '/zh guide', '/en guide'])
})

test('a page that fails is an error of that page alone', async () => {
  const render = await startRenderThread(data('http://localhost'), () => {}, FILE)
  await expect(render('/fail')).rejects.toThrow('no such page')
  expect((await render('/zh')).status).toBe(200)
})

test('a thread that cannot start says why', async () => {
  await expect(startRenderThread(data('refuse'), () => {}, FILE)).rejects.toThrow('there is no build')
})

test('a thread that dies is told, because no page can be made any more', async () => {
  const reason = await new Promise<string>((died) => {
    startRenderThread(data('http://localhost'), died, FILE).then((render) => render('/die'))
  })
  expect(reason).toBe('the thread that renders ended')
})
