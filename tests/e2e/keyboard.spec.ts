import { expect, type Page, test } from '@playwright/test'
import { CASE, LANGUAGES, sitemap } from './site.ts'

/**
 * Everything that the Tab key must reach, in the order of the page; of a group of radio buttons the chosen one. What a closed
 * `details` holds waits until it is open, and is left out below.
 */
const STOPS =
  'a[href], button, select, textarea, summary, input:not([type=hidden], [type=radio]), input[type=radio]:checked'

const outlineOf = (page: Page) =>
  page.evaluate(() => {
    const focused = document.activeElement ?? document.body
    const { outlineStyle, outlineWidth } = getComputedStyle(focused)
    const { top, bottom, left, right } = focused.getBoundingClientRect()
    const onScreen = bottom > 0 && right > 0 && top < innerHeight && left < innerWidth
    return { outlineStyle, outlineWidth: Number.parseFloat(outlineWidth), onScreen }
  })

const positionOf = (page: Page) =>
  page.evaluate(
    (stops) =>
      [...document.querySelectorAll(stops)]
        .filter((each) => each.checkVisibility())
        .indexOf(document.activeElement ?? document.body),
    STOPS,
  )

for (const language of LANGUAGES) {
  for (const path of ['', `/plan?${CASE}`]) {
    test(`Tab reaches every link and control of /${language}${path} in order, visibly`, async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 780 })
      await page.goto(`/${language}${path}`)
      const count = await page.locator(STOPS).evaluateAll((all) => all.filter((each) => each.checkVisibility()).length)
      expect(count).toBeGreaterThan(20)
      for (let stop = 0; stop < count; stop++) {
        await page.keyboard.press('Tab')
        expect(await positionOf(page)).toBe(stop)
        const { outlineStyle, outlineWidth, onScreen } = await outlineOf(page)
        expect(outlineStyle, `stop ${stop}`).not.toBe('none')
        expect(outlineWidth, `stop ${stop}`).toBeGreaterThanOrEqual(2)
        expect(onScreen, `stop ${stop}`).toBe(true)
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

test('a case is asked for and answered without a mouse', async ({ page }) => {
  await page.goto('/zh')
  const first = async (name: string, value: string) => {
    const select = page.locator(`select[name=${name}]`)
    await select.focus()
    const options = await select.locator('option').evaluateAll((all) => all.map((one) => one.getAttribute('value')))
    for (let step = 0; step < options.indexOf(value); step++) await page.keyboard.press('ArrowDown')
  }
  await first('insurance', 'medical')
  await first('leaving', 'shanxi')
  await first('joining', 'tianjin')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/zh/plan?insurance=medical&leaving=shanxi&joining=tianjin')
  await page.goto(`${page.url()}&ask=how`)
  await page.locator('#how-not-sure').focus()
  await page.keyboard.press('ArrowUp')
  await expect(page.locator('#how-window')).toBeChecked()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/&how=window/)
})

test('nothing is taken out of the order of the page', async ({ page }) => {
  for (const address of (await sitemap()).slice(0, 20)) {
    await page.goto(address)
    await expect(page.locator('[tabindex]:not([tabindex="-1"], [tabindex="0"]), [accesskey]')).toHaveCount(0)
  }
})
