import { expect, type Page, test } from '@playwright/test'
import { CASE, LANGUAGES } from './site.ts'

test.use({ colorScheme: 'dark' })

const SHEETS = ['/materials/guangdong?insurance=employee-pension&leaving=sichuan', `/plan?${CASE}`, '/status/submitted']

/** Text that would not be black on white: the element, its colour and the ground it stands on. */
function notBlackOnWhite(): string[] {
  const light = (colour: string) => {
    const [red = 0, green = 0, blue = 0, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number)
    return alpha === 0 ? undefined : (red + green + blue) / 765
  }
  const groundOf = (element: Element | null): number => {
    if (!element) return 1
    return light(getComputedStyle(element).backgroundColor) ?? groundOf(element.parentElement)
  }
  const speaks = (element: Element) =>
    [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim())
  return [...document.body.querySelectorAll('*')]
    .filter((element) => element.checkVisibility() && speaks(element) && !element.matches('script'))
    .filter((element) => (light(getComputedStyle(element).color) ?? 1) > 0.15 || groundOf(element) < 0.99)
    .map((element) => `${element.tagName}.${element.className} "${element.textContent?.slice(0, 20)}"`)
}

const breakInside = (page: Page, items: string) =>
  page.locator(items).evaluateAll((all) => all.map((item) => getComputedStyle(item).breakInside))

for (const language of LANGUAGES) {
  for (const sheet of SHEETS) {
    test(`/${language}${sheet} on paper`, async ({ page }) => {
      await page.goto(`/${language}${sheet}`)
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
      for (const hidden of ['nav', 'form', 'button', 'select', '.skip', 'a[href="#change"]'])
        for (const element of await page.locator(hidden).all()) await expect(element, hidden).toBeHidden()
      expect(await page.evaluate(notBlackOnWhite)).toEqual([])
      expect(await page.locator('details:not([open])').count()).toBe(0)
      for (const shown of ['h1', 'main time', '#basis', '.identity', 'a[href="tel:12333"]'])
        await expect(page.locator(shown).first(), shown).toBeVisible()
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
    })
  }

  test(`items stay whole on paper, with a square to tick and the two regions (${language})`, async ({ page }) => {
    await page.emulateMedia({ media: 'print' })
    for (const sheet of SHEETS.slice(0, 2)) {
      await page.goto(`/${language}${sheet}`)
      const items = await breakInside(page, '[data-material], [data-step], [data-channel], [data-outcome], tr')
      expect(items.length).toBeGreaterThan(3)
      expect(new Set(items)).toEqual(new Set(['avoid']))
      for (const item of await page.locator('[data-material]').all()) await expect(item.locator('.tick')).toBeVisible()
      for (const region of language === 'zh' ? ['四川', '广东'] : ['Sichuan', 'Guangdong']) {
        await expect(page.locator('.case-bar')).toContainText(region)
        await expect(page.locator('h1')).toContainText(region)
      }
    }
  })
}

test('on paper the place of every official link can be read, and links of this site add nothing', async ({ page }) => {
  await page.goto(`/zh/plan?${CASE}`)
  await page.emulateMedia({ media: 'print' })
  const wrong = await page.locator('a[href]:visible').evaluateAll((links) =>
    links
      .map((link) => ({
        href: link.getAttribute('href') ?? '',
        added: getComputedStyle(link, '::after').content,
        link,
      }))
      .filter(({ href, added, link }) => {
        if (!/^https?:/.test(href)) return added !== 'none'
        return !added.includes(href) && !link.textContent?.includes(new URL(href).host)
      })
      .map(({ href, added }) => `${href} ${added}`),
  )
  expect(wrong).toEqual([])
})

test('the print dialogue never opens by itself, and a sheet has its pages', async ({ page }) => {
  await page.goto(`/zh/plan?${CASE}`)
  const pdf = await page.pdf({ format: 'A4' })
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
  expect(pdf.length).toBeGreaterThan(20_000)
})
