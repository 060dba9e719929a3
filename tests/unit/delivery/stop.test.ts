import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { buildSync } from 'esbuild'
import { expect, test } from 'vitest'
import { drain } from '#lib/delivery/stop.ts'
import { runSite } from './running-site.ts'

test('a reply that does not come is given up', async () => {
  const { get, server, state } = await runSite(() => new Promise(() => {}))
  const never = get('/zh').catch((error: Error) => error)
  while (state.rendered.length === 0) await new Promise((resolve) => setImmediate(resolve))
  await drain(server, 0)
  expect(await never).toBeInstanceOf(Error)
})

/** Bundled once: a process that had to read TypeScript would take seconds to start. */
const SERVER = join(mkdtempSync(join(tmpdir(), 'stopping-')), 'server.mjs')
buildSync({
  entryPoints: ['tests/fixtures/stopping-server.ts'],
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  outfile: SERVER,
})

/** A process of its own, the lines it says, and what it answers. */
async function stoppingServer() {
  const child = spawn(process.execPath, [SERVER])
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]()
  const line = async () => String((await lines.next()).value)
  const port = Number(await line())
  const ask = (path: string) => fetch(`http://127.0.0.1:${port}${path}`).then((response) => response.text())
  const exit = once(child, 'exit').then(([code]) => code as number)
  return { child, line, ask, exit }
}

test.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)(
  'on %s what is under way is answered, and the process ends well',
  async (signal) => {
    const { child, line, ask, exit } = await stoppingServer()
    const underWay = ask('/zh')
    await line()
    child.kill(signal)
    expect(await line()).toBe(`stopping on ${signal}`)
    expect(await underWay).toBe('answer')
    expect(await exit).toBe(0)
  },
)

test('after an error that nobody caught what is under way is answered, and the process ends for its supervisor', async () => {
  const { line, ask, exit } = await stoppingServer()
  const underWay = [ask('/zh')]
  await line()
  underWay.push(ask('/throw'))
  expect(await line()).toBe('stopping on an error that nobody caught: Error: nobody catches this')
  expect(await Promise.all(underWay)).toEqual(['answer', 'answer'])
  expect(await exit).toBe(1)
})
