import { cpSync, mkdtempSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { getSite } from '#lib/content/load.ts'
import { routesOf } from '#lib/delivery/route/route.ts'
import { builtPatterns, oneOfEach } from '#lib/delivery/warm-up.ts'
import { startOther } from './other-server.ts'
import { DAY } from './site.ts'

const folder = mkdtempSync(join(tmpdir(), 'changed-build-'))
const build = join(folder, '.next')
const port = Number(process.env.E2E_PORT ?? 3217) + 9
const at = (path: string) => `http://127.0.0.1:${port}${path}`
let stop: (() => Promise<void>) | undefined

test.beforeAll(async () => {
  // A start renders a page of every pattern.
  test.setTimeout(240_000)
  for (const name of ['content', 'public', 'node_modules', 'package.json', 'lib'])
    symlinkSync(join(process.cwd(), name), join(folder, name))
  cpSync('.next', build, { recursive: true, filter: (path) => !path.startsWith('.next/cache') })
  const env = { PORT: String(port), HOST: '127.0.0.1', LOG: 'off', STORE_MB: '1', AS_OF: DAY }
  const command = { command: process.execPath, args: ['.next/delivery.mjs'], env, cwd: folder }
  stop = await startOther({ name: 'a server whose build goes', ...command, ready: /http:/ })
})
test.afterAll(async () => {
  await stop?.()
  rmSync(folder, { recursive: true })
})

test('a build that goes away under the server takes no page with it, and the server says that it went', async ({
  request,
}) => {
  renameSync(build, `${build}-gone`)
  await expect.poll(async () => (await request.get(at('/healthz'))).status()).toBe(503)
  expect((await (await request.get(at('/healthz'))).json()).status).toBe('build-changed')
  expect((await request.get(at('/healthz/live'))).status()).toBe(200)
  const broken: string[] = []
  for (const path of oneOfEach(builtPatterns(), routesOf(getSite()))) {
    // Another language than the one that was asked at the start: what is loaded is loaded for all.
    const target = path.replace(/^\/zh(?=\/|$)/, '/en')
    const status = (await request.get(at(target), { maxRedirects: 0 })).status()
    if (status >= 500 && !target.startsWith('/healthz')) broken.push(`${target}: ${status}`)
  }
  expect(broken).toEqual([])
  renameSync(`${build}-gone`, build)
  await expect.poll(async () => (await request.get(at('/healthz'))).status()).toBe(200)
})
