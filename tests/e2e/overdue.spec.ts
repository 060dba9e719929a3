import { expect, test } from '@playwright/test'
import { addDays } from '#lib/words/day.ts'
import { startOther } from './other-server.ts'
import { DAY, ORIGIN, PORT as OTHER } from './site.ts'

/** A second server whose clock stands still three years on: the pages are the same build, only the day differs. */
const PORT = Number(OTHER) + 1
const LATER = `http://localhost:${PORT}`
// Both tests look at one server.
test.describe.configure({ mode: 'default' })

let stop: () => Promise<void>

test.beforeAll(async () => {
  test.setTimeout(120_000)
  stop = await startOther({
    name: 'the second server',
    command: 'npm',
    args: ['run', '--silent', 'serve'],
    env: { PORT: String(PORT), SITE_URL: LATER, AS_OF: addDays(DAY, 3 * 365), LOG: 'off' },
    // It prints its address.
    ready: /^http/,
  })
})

test.afterAll(() => stop())

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
