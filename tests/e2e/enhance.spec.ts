import { expect, type Page, test } from '@playwright/test'
import { CASE, LANGUAGES, unfold } from './site.ts'

test.use({ javaScriptEnabled: true })

const SHEET = `/zh/plan?${CASE}`
const boxes = (page: Page) => page.getByRole('checkbox')
const tool = (page: Page, name: string) => page.locator('.tools').getByRole('button', { name, exact: true })

/** Everything a page complains about while it is used. */
function complaintsOf(page: Page): string[] {
  const said: string[] = []
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) said.push(message.text())
  })
  page.on('pageerror', (error) => said.push(error.message))
  // What a reload cuts off is no complaint.
  page.on('requestfailed', (request) => {
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') said.push(`${request.url()} failed`)
  })
  return said
}

test('ticks are kept after a reload, each on its own item, until they are cleared', async ({ page }) => {
  const said = complaintsOf(page)
  await page.goto(SHEET)
  const count = await page.locator('[data-material]').count()
  await expect(boxes(page)).toHaveCount(count)
  await expect(page.locator('[data-material] .tick')).toHaveCount(count)

  await page.locator('[data-material=id-card]').getByRole('checkbox').check()
  await page.locator('[data-material=application-form]').getByRole('checkbox').focus()
  await page.keyboard.press('Space')
  await page.reload()
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(2)
  await expect(page.locator('[data-material=id-card]').getByRole('checkbox')).toBeChecked()
  await expect(page.locator('[data-material=application-form]').getByRole('checkbox')).toBeChecked()

  await page.goto('/zh/plan?insurance=medical&leaving=sichuan&joining=guangdong')
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0)
  await page.goto(SHEET)
  await tool(page, '清除').click()
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0)
  await page.reload()
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0)
  expect(said).toEqual([])
})

test('ticks belong to the case, however its address is written', async ({ page }) => {
  const ticked = () => page.getByRole('checkbox', { checked: true })
  await page.goto(`/zh/plan?${CASE}`)
  await page.locator('[data-material=id-card]').getByRole('checkbox').check()
  for (const address of [
    `/zh/plan?${CASE}&from=singlemessage&isappinstalled=0`,
    '/zh/plan?joining=guangdong&leaving=sichuan&insurance=employee-pension',
    `/en/plan?${CASE}`,
    `/zh/plan?${CASE}&how=window`,
    '/zh/plan?insurance=employee-pension&leaving=510000&joining=440000',
  ]) {
    await page.goto(address)
    await expect(page.locator('[data-material=id-card]').getByRole('checkbox')).toBeChecked()
  }
  for (const other of ['leaving=hunan&joining=guangdong', 'leaving=sichuan', 'joining=sichuan&leaving=guangdong']) {
    await page.goto(`/zh/plan?insurance=employee-pension&${other}`)
    await expect(ticked()).toHaveCount(0)
  }
  // On a page of several insurances each list keeps its own.
  await page.goto('/zh/plan?insurance=work&leaving=sichuan&joining=guangdong')
  await unfold(page)
  const before = await ticked().count()
  await boxes(page).last().check()
  await page.reload()
  await unfold(page)
  await expect(boxes(page).last()).toBeChecked()
  await expect(ticked()).toHaveCount(before + 1)
})

test('every box is named after its item', async ({ page }) => {
  await page.goto(SHEET)
  for (const item of await page.locator('[data-material]').all())
    await expect(item.getByRole('checkbox')).toHaveAccessibleName((await item.locator('label').textContent()) ?? '')
})

const MOST_SHIFT = 0.02

for (const language of LANGUAGES)
  test(`nothing moves when the controls come (${language})`, async ({ page }) => {
    await page.addInitScript(() => {
      const seen = globalThis as { moved?: number }
      seen.moved = 0
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          seen.moved = (seen.moved ?? 0) + (entry as unknown as { value: number }).value
      }).observe({ type: 'layout-shift', buffered: true })
    })
    // The script comes after the page was seen, as it does on a slow connection.
    await page.route('**/enhance.js', async (route) => {
      await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0)
      await route.continue()
    })
    for (const width of [320, 360, 390, 412, 600, 1280]) {
      await page.setViewportSize({ width, height: 740 })
      await page.goto(`/${language}/policy/employee-pension`)
      await expect(page.locator('.languages .tools button')).toBeVisible()
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
      const moved = await page.evaluate(() => (globalThis as { moved?: number }).moved)
      expect(moved, `${width} px`).toBeLessThan(MOST_SHIFT)
    }
  })

test('large type is remembered on every page, and taken back', async ({ page }) => {
  const size = () => page.evaluate(() => Number.parseFloat(getComputedStyle(document.body).fontSize))
  await page.goto('/zh')
  const ordinary = await size()
  await tool(page, '大字').click()
  await expect(tool(page, '大字')).toHaveAttribute('aria-pressed', 'true')
  expect(await size()).toBeGreaterThanOrEqual(22)
  await page.goto('/zh/policy/medical')
  expect(await size()).toBeGreaterThan(ordinary)
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
  await tool(page, '大字').click()
  await page.reload()
  expect(await size()).toBe(ordinary)
  await expect(tool(page, '大字')).toHaveAttribute('aria-pressed', 'false')
})

test('copying gives the address without what WeChat added to it', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(`${SHEET}&from=singlemessage&isappinstalled=0`)
  await tool(page, '复制网址').click()
  await expect(page.getByRole('status')).toHaveText('已复制')
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(new RegExp(`${CASE}$`))
})

test('printing opens the dialogue when asked, and only then; in WeChat, where it does nothing, there is no button', async ({
  page,
}) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.classList.add('printed')
  })
  await page.goto(SHEET)
  await expect(page.locator('html.printed')).toHaveCount(0)
  await tool(page, '打印').click()
  await expect(page.locator('html.printed')).toHaveCount(1)
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'userAgent', { value: 'Mozilla/5.0 (Linux; Android 10) MicroMessenger/8.0.40' })
  })
  await page.reload()
  await expect(tool(page, '大字')).toBeVisible()
  await expect(tool(page, '打印')).toHaveCount(0)
})

test('where storage, clipboard and printing are missing, no control is offered and nothing breaks', async ({
  page,
}) => {
  const said = complaintsOf(page)
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('refused', 'SecurityError')
    }
    Object.defineProperty(window, 'localStorage', { get: refuse })
    Object.defineProperty(navigator, 'clipboard', { value: undefined })
    Object.defineProperty(window, 'print', { value: undefined })
    Object.defineProperty(window, 'speechSynthesis', { value: undefined })
  })
  await page.goto(SHEET)
  await expect(page.locator('.tools, [data-enhance]')).toHaveCount(0)
  await expect(page.locator('[data-material] .tick').first()).toBeVisible()
  expect(said).toEqual([])
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })
  test('none of the controls is there; the boxes are', async ({ page }) => {
    await page.goto(SHEET)
    await expect(page.locator('.tools, [data-enhance], main button:not([type=submit])')).toHaveCount(0)
    await page.locator('[data-material] .tick').first().check()
    await expect(page.locator('[data-material] .tick:checked')).toHaveCount(1)
  })
})
