import { expect, type Page, test } from '@playwright/test'
import { CASE, LANGUAGES } from './site.ts'

/**
 * Everything that the Tab key must reach, in the order of the page; of a group of radio buttons the chosen one. What a closed
 * `details` holds waits until it is open, and is left out below.
 */
const STOPS =
  'a[href], button, select, textarea, summary, input:not([type=hidden], [type=radio]), input[type=radio]:checked'

/** What the Tab key has reached: its place among the stops, its outline, and whether it can be seen. */
const reached = (page: Page) =>
  page.evaluate((stops) => {
    const focused = document.activeElement ?? document.body
    const { outlineStyle, outlineWidth } = getComputedStyle(focused)
    const { top, bottom, left, right } = focused.getBoundingClientRect()
    return {
      stop: [...document.querySelectorAll(stops)].filter((each) => each.checkVisibility()).indexOf(focused),
      outlined: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
      onScreen: bottom > 0 && right > 0 && top < innerHeight && left < innerWidth,
    }
  }, STOPS)

for (const language of LANGUAGES) {
  for (const path of ['', `/plan?${CASE}`]) {
    test(`Tab reaches every link and control of /${language}${path} in order, visibly`, async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 780 })
      await page.goto(`/${language}${path}`)
      const count = await page.locator(STOPS).evaluateAll((all) => all.filter((each) => each.checkVisibility()).length)
      expect(count).toBeGreaterThan(20)
      for (let stop = 0; stop < count; stop++) {
        await page.keyboard.press('Tab')
        expect(await reached(page)).toEqual({ stop, outlined: true, onScreen: true })
      }
    })
  }
}

test('the first stop leads past the head of the page', async ({ page }) => {
  await page.goto('/zh')
  await page.keyboard.press('Tab')
  await expect(page.locator('a.skip')).toBeInViewport()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true)
})
