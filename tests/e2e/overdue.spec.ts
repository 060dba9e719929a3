import { expect, test } from '@playwright/test'
import { startOther } from './other-server.ts'
import { PORT as OTHER } from './site.ts'

/** A second server whose clock stands still on a later day: the pages are the same build, only the day differs. */
const PORT = Number(OTHER) + 1
let stop: () => Promise<void>

test.beforeAll(async () => {
  test.setTimeout(120_000)
  stop = await startOther({
    name: 'the second server',
    command: 'npm',
    args: ['run', '--silent', 'serve'],
    env: { PORT: String(PORT), SITE_URL: `http://localhost:${PORT}`, AS_OF: '2027-06-01', LOG: 'off' },
    // It prints its address.
    ready: /^http/,
  })
})

test.afterAll(() => stop())

test('a page past its review date says so, on the day of the request', async ({ page }) => {
  // Checked on 24 November 2026, to be checked again within 90 days: by 22 February 2027.
  await page.goto(`http://localhost:${PORT}/zh/policy/medical`)
  await expect(page.locator('[data-freshness]')).toHaveAttribute('data-freshness', 'overdue')
  await expect(page.locator('[data-freshness] time').last()).toHaveAttribute('datetime', '2027-02-22')
  await expect(page.locator('main .notice').first()).toContainText('12333')
})

test('an alert ends by itself after its last day', async ({ page }) => {
  await page.goto(`http://localhost:${PORT}/zh/policy/employee-pension`)
  await expect(page.locator('[data-alert]')).toHaveCount(0)
  await page.goto('/zh/policy/employee-pension')
  await expect(page.locator('[data-alert]')).not.toHaveCount(0)
})
