import { expect, test } from 'vitest'
import { RendererLost } from '#lib/delivery/render/render-thread.ts'
import { html, runSite } from './running-site.ts'

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
  const { get, state } = await runSite()
  Object.assign(state.health, differently)
  const answer = await get('/healthz')
  expect(answer.status).toBe(status)
  expect(answer.headers['cache-control']).toBe('no-store')
  expect(JSON.parse(answer.body.toString())).toEqual(told)
  expect((await get('/healthz/live')).status).toBe(200)
})

test('before it is ready the site asks for patience; while stopping it still serves', async () => {
  const { get, state } = await runSite()
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
  const { get, state } = await runSite((target) => (lost ? Promise.reject(new RendererLost('stuck')) : html(target)))
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
