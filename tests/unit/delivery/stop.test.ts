import { request } from 'node:http'
import { expect, test } from 'vitest'
import { drain } from '#lib/delivery/stop.ts'
import { html, runSite } from './running-site.ts'

test('a stop lets the reply under way finish and takes no more', async () => {
  let release = () => {}
  const gate = new Promise<void>((resolve) => {
    release = resolve
  })
  const { get, server, state, port } = await runSite((target) => gate.then(() => html(target)))
  const underWay = get('/zh')
  while (state.rendered.length === 0) await new Promise((resolve) => setImmediate(resolve))
  const drained = drain(server)
  state.health.stage = 'stopping'
  const refused = await new Promise<NodeJS.ErrnoException>((resolve) =>
    request({ port, host: '127.0.0.1' }).on('error', resolve).end(),
  )
  expect(refused.code).toBe('ECONNREFUSED')
  release()
  expect((await underWay).status).toBe(200)
  await drained
})

test('a reply that does not come is given up', async () => {
  const { get, server, state } = await runSite(() => new Promise(() => {}))
  const never = get('/zh').catch((error: Error) => error)
  while (state.rendered.length === 0) await new Promise((resolve) => setImmediate(resolve))
  await drain(server, 0)
  expect(await never).toBeInstanceOf(Error)
})
