import { expect, type Page, test } from '@playwright/test'
import { XMLValidator } from 'fast-xml-parser'
import { LANGUAGES, ORIGIN, unfold } from './site.ts'

const FLOWS = '/staff/flows'
async function insurances(page: Page, language: string): Promise<string[]> {
  await page.goto(`/${language}${FLOWS}`)
  const links = page.locator('main .links > li > a')
  expect(await links.count()).toBeGreaterThan(4)
  return links.evaluateAll((all) => all.map((link) => new URL((link as HTMLAnchorElement).href).pathname))
}

/** Words of the chart that is open and stand in no box of it. */
const wordsOutside = (svg: Element) => {
  const boxes = [...svg.querySelectorAll('rect')].map((rect) => rect.getBoundingClientRect())
  return [...svg.querySelectorAll('text')]
    .filter((text) => {
      const { left, right, top, bottom } = text.getBoundingClientRect()
      return !boxes.some(
        (box) => box.left <= left && right <= box.right && box.top <= top + 4 && bottom - 4 <= box.bottom,
      )
    })
    .map((text) => text.textContent)
}

for (const language of LANGUAGES) {
  test(`every insurance has a tree, a chart whose words keep in their boxes, and a file (${language})`, async ({
    page,
    request,
  }) => {
    test.setTimeout(120_000)
    for (const path of await insurances(page, language)) {
      await page.goto(path)
      const questions = await page.locator('[data-question]').count()
      const outcomes = await page.locator('ol.notes > li[data-outcome]').count()
      expect(questions).toBeGreaterThan(0)
      expect(outcomes).toBeGreaterThan(1)
      await expect(page.locator('.chart .asks > rect')).toHaveCount(questions)
      await expect(page.locator('.chart .ends > rect')).toHaveCount(outcomes)
      await expect(page.locator('.flow [data-outcome]').filter({ hasNot: page.locator('.cites a') })).toHaveCount(0)
      expect(await page.locator('.chart svg').evaluate(wordsOutside), path).toEqual([])
      const file = await request.get(`${path}.svg`)
      expect([file.status(), file.headers()['content-type']]).toEqual([200, 'image/svg+xml'])
      expect(XMLValidator.validate(await file.text())).toBe(true)
    }
  })

  test(`a question that is led to from several places stands once, and what else it changes has its rule (${language})`, async ({
    page,
  }) => {
    await page.goto(`/${language}${FLOWS}/employee-pension`)
    const hrefs = await page
      .locator('.flow a[href^="#question-"]')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')))
    expect(new Set(hrefs).size).toBeLessThan(hrefs.length)
    const how = page.locator('[data-effects=how]')
    await expect(how.locator('h4')).toHaveCount(2)
    const items = how.locator('li')
    expect(await items.count()).toBeGreaterThan(4)
    await expect(items.filter({ hasNot: page.locator('.cites a') })).toHaveCount(0)
    await expect(page.locator('#regions ~ ul [data-from=region]').first()).toBeVisible()
  })

  test(`at 320 px a wide chart scrolls by itself and the page does not (${language})`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 })
    for (const insurance of ['employee-pension', 'medical']) {
      await page.goto(`/${language}${FLOWS}/${insurance}`)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
      const chart = page.getByRole('region').and(page.locator('.chart'))
      expect(await chart.evaluate((region) => region.scrollWidth - region.clientWidth)).toBeGreaterThan(0)
      await chart.focus()
      await expect(chart).toBeFocused()
      await page.keyboard.press('ArrowRight')
      await expect.poll(() => chart.evaluate((region) => region.scrollLeft)).toBeGreaterThan(0)
    }
  })

  test(`the rules and the staff's matrix lead here (${language})`, async ({ page }) => {
    await page.goto(`/${language}/policy/medical`)
    await unfold(page)
    await page.locator(`.basis a[href="/${language}${FLOWS}/medical"]`).click()
    await expect(page).toHaveURL(`${ORIGIN}/${language}${FLOWS}/medical`)
    await page.goto(`/${language}/staff/coverage`)
    await page.locator(`main a[href="/${language}${FLOWS}"]`).click()
    await expect(page).toHaveURL(`${ORIGIN}/${language}${FLOWS}`)
  })
}

test.describe('forced colours and print', () => {
  const colours = (page: Page) =>
    page.locator('.chart svg').evaluate((svg) => ({
      words: getComputedStyle(svg.querySelector('.words') as Element).fill,
      box: getComputedStyle(svg.querySelector('.asks') as Element).fill,
      line: getComputedStyle(svg.querySelector('.lines') as Element).stroke,
    }))

  test('the chart takes the colours that the reader forces', async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' })
    await page.goto(`/zh${FLOWS}/medical`)
    const { words, box, line } = await colours(page)
    expect(words).toBe(line)
    expect(words).not.toBe(box)
  })

  test('the printed chart fits a sheet', async ({ page }) => {
    await page.emulateMedia({ media: 'print' })
    await page.setViewportSize({ width: 673, height: 1000 })
    await page.goto(`/en${FLOWS}/unemployment`)
    const box = await page.locator('.chart svg').boundingBox()
    expect(box?.width).toBeLessThanOrEqual(673)
    // 265 mm of an A4 sheet lie between its margins.
    expect(box?.height).toBeLessThan(1001)
  })
})
