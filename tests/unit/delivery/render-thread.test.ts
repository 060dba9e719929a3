import { expect, test } from 'vitest'
import type { Site } from '#lib/content/site.ts'
import {
  boundThreadHeaps,
  RendererLost,
  startRenderThread,
  type WorkerData,
} from '#lib/delivery/render/render-thread.ts'

// Without a bound of its own a thread would take what the machine has before it is ended.
boundThreadHeaps()
const FILE = new URL('../../fixtures/render-worker.mjs', import.meta.url)
const LIMITS = { startPatience: 60_000, held: 1000, glance: 10 }
const data = (siteUrl: string): WorkerData => ({ site: { name: 'guide' } as unknown as Site, siteUrl, asOf: undefined })
const start = (limits = LIMITS, tell: (message: string) => void = () => {}) =>
  startRenderThread(data('http://localhost'), tell, FILE, limits)

test('each page goes to the one who asked for it, whatever the order of the answers', async () => {
  const { render } = await start()
  const bodies = await Promise.all(
    ['/late', '/zh', '/en'].map(async (target) => (await render(target)).body.toString()),
  )
  expect(bodies).toEqual(['/late guide', '/zh guide', '/en guide'])
})

test('a page that fails is an error of that page alone', async () => {
  const { render } = await start()
  await expect(render('/fail')).rejects.toThrow('no such page')
  expect((await render('/zh')).status).toBe(200)
})

test('a thread that cannot start says why', async () => {
  await expect(startRenderThread(data('refuse'), () => {}, FILE)).rejects.toThrow('there is no build')
})

test('a thread that never gets ready is given up', async () => {
  const limits = { ...LIMITS, startPatience: 1 }
  await expect(startRenderThread(data('silent'), () => {}, FILE, limits)).rejects.toThrow('did not start in time')
})

test.each([
  ['/die', /^ended by itself$/],
  ['/throw', /^broke: a bug$/],
  ['/leak', /^held \d+ MB$/],
  ['/exhaust', /^broke: .*memory/],
])('%s ends it, and whoever waits is told at once', async (target, why) => {
  const { render, ended } = await start()
  const others = expect(render('/never')).rejects.toBeInstanceOf(RendererLost)
  render(target).catch(() => {})
  expect(await ended).toMatch(why)
  await others
})

test.each(['/loop', '/never'])('%s: a page that does not come in time ends it', async (target) => {
  const { render, ended, hurry } = await start()
  hurry(50)
  await expect(render(target)).rejects.toBeInstanceOf(RendererLost)
  expect(await ended).toBe(`did not make ${target} in time`)
})

test('what it prints is told', async () => {
  const told = await new Promise((resolve) => {
    start(LIMITS, resolve).then(({ render }) => render('/print').catch(() => {}))
  })
  expect(told).toBe('a warning')
})
