import { cpSync, mkdtempSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { getSite } from '#lib/content/load.ts'
import { routesOf } from '#lib/delivery/route/route.ts'
import { builtPatterns, oneOfEach } from '#lib/delivery/warm-up.ts'
import { addDays } from '#lib/words/day.ts'
import { startOther } from './other-server.ts'
import { DAY, ORIGIN, PORT as OTHER } from './site.ts'

/** A second server whose clock stands still three years on, with a build of its own that goes away under it. */
const PORT = Number(OTHER) + 1
const LATER = `http://localhost:${PORT}`
const folder = mkdtempSync(join(tmpdir(), 'later-'))
const build = join(folder, '.next')
let stop: (() => Promise<void>) | undefined

// All tests look at one server.
test.describe.configure({ mode: 'default' })

test.beforeAll(async () => {
  // A start renders a page of every pattern.
  test.setTimeout(240_000)
  for (const name of ['content', 'public', 'node_modules', 'package.json', 'lib'])
    symlinkSync(join(process.cwd(), name), join(folder, name))
  cpSync('.next', build, { recursive: true, filter: (path) => !path.startsWith('.next/cache') })
  const day = { SITE_URL: LATER, AS_OF: addDays(DAY, 3 * 365) }
  const env = { PORT: String(PORT), LOG: 'off', STORE_MB: '1', ...day }
  const command = { command: process.execPath, args: ['.next/delivery.mjs'], env, cwd: folder }
  // It prints its address.
  stop = await startOther({ name: 'the second server', ...command, ready: /^http/ })
})
test.afterAll(async () => {
  await stop?.()
  rmSync(folder, { recursive: true })
})

test('a page past its review date says so, on the day of the request', async ({ page }) => {
  const freshness = page.locator('[data-freshness]').first()
  await page.goto(`${ORIGIN}/zh/policy/medical`)
  const due = await freshness.locator('time').last().getAttribute('datetime')
  await page.goto(`${LATER}/zh/policy/medical`)
  await expect(freshness).toHaveAttribute('data-freshness', 'overdue')
  await expect(freshness.locator('time').last()).toHaveAttribute('datetime', due ?? 'none')
  await expect(page.locator('main .notice').first()).toContainText('12333')
})

test('no alert of today is left after three years', async ({ page }) => {
  await page.goto(`${LATER}/zh/policy/employee-pension`)
  await expect(page.locator('h1')).toBeVisible()
  await expect(page.locator('[data-alert]')).toHaveCount(0)
})

test('a build that goes away under the server takes no page with it, and the server says that it went', async ({
  request,
}) => {
  test.setTimeout(120_000)
  const statusOf = async (path: string) => (await request.get(LATER + path, { maxRedirects: 0 })).status()
  renameSync(build, `${build}-gone`)
  await expect.poll(() => statusOf('/healthz')).toBe(503)
  expect((await (await request.get(`${LATER}/healthz`)).json()).status).toBe('build-changed')
  expect(await statusOf('/healthz/live')).toBe(200)
  const broken: string[] = []
  for (const path of oneOfEach(builtPatterns(), routesOf(getSite()))) {
    // Another language than the one that was asked at the start: what is loaded is loaded for all.
    const target = path.replace(/^\/zh(?=\/|$)/, '/en')
    const status = await statusOf(target)
    if (status >= 500 && !target.startsWith('/healthz')) broken.push(`${target}: ${status}`)
  }
  expect(broken).toEqual([])
  renameSync(`${build}-gone`, build)
  await expect.poll(() => statusOf('/healthz')).toBe(200)
})
