import { expect, test } from '@playwright/test'
import { LANGUAGES, ORIGIN, partsOf, sitemap } from './site.ts'

const SCREEN = 800
/** English takes that much more room than Chinese. */
const ROOM = { zh: 1, en: 1.35 } as const

/** Screens that a page of each kind may take, by its path without the language, and the width of the screen. */
const MOST = [
  { kind: /^\/materials\/[^/]+$/, screens: 6, width: 360 },
  { kind: /^\/regions\/[^/]+$/, screens: 6, width: 360 },
  { kind: /^\/status$/, screens: 5, width: 360 },
  { kind: /^\/status\/[^/]+$/, screens: 4, width: 360 },
  { kind: /^\/problems\/[^/]+$/, screens: 4, width: 360 },
  { kind: /^\/policy\/[^/]+$/, screens: 10, width: 360 },
  { kind: /^\/steps\/[^/]+$/, screens: 6, width: 360 },
  { kind: /^\/glossary$/, screens: 7.5, width: 360 },
  { kind: /^\/channels$/, screens: 5, width: 360 },
  { kind: /^\/staff$/, screens: 5, width: 360 },
  { kind: /^\/law\/[^/]+$/, screens: 6, width: 360 },
  { kind: /^\/regions$/, screens: 3, width: 1280 },
  { kind: /^\/law$/, screens: 8, width: 1280 },
  { kind: /^\/staff\/coverage$/, screens: 4, width: 1280 },
] as const

/** What the sitemap does not list. */
const UNLISTED = ['/staff/coverage']

for (const language of LANGUAGES) {
  for (const { kind, screens, width } of MOST) {
    test(`every page like ${kind.source} keeps within its ${screens} screens (${language})`, async ({ page }) => {
      test.setTimeout(300_000)
      await page.setViewportSize({ width, height: SCREEN })
      const listed = (await sitemap()).map(partsOf).flatMap(([of, path]) => (of === language ? [path] : []))
      const paths = [...new Set([...listed, ...UNLISTED])].filter((path) => kind.test(path))
      expect(paths).not.toEqual([])
      const over: string[] = []
      for (const path of paths) {
        await page.goto(`${ORIGIN}/${language}${path}`)
        const height = await page.evaluate(() => document.documentElement.scrollHeight)
        if (height / SCREEN > screens * ROOM[language]) over.push(`${path} ${(height / SCREEN).toFixed(2)}`)
      }
      expect(over).toEqual([])
    })
  }

  test(`the button of the payment place ends within 1.8 screens (${language})`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: SCREEN })
    await page.goto(`/${language}/tools/payment-place`)
    const end = await page
      .locator('.tool-form button[type=submit]')
      .last()
      .evaluate((button) => button.getBoundingClientRect().bottom)
    expect(end / SCREEN).toBeLessThanOrEqual(1.8 * ROOM[language])
  })
}

test('what stands behind an answer is one touch away, and open on paper', async ({ page }) => {
  for (const path of ['/zh/regions/guangdong', '/zh/policy/medical', '/zh/problems/no-reply']) {
    await page.emulateMedia({ media: 'screen' })
    await page.goto(path)
    const part = page.locator('.part').first()
    const inside = part.locator('> div')
    await expect(inside).toBeHidden()
    await part.locator('> summary').click()
    await expect(inside).toBeVisible()
    await page.reload()
    await page.emulateMedia({ media: 'print' })
    await expect(inside).toBeVisible()
  }
})
