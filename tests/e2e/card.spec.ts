import { expect, type Page, test } from '@playwright/test'
import type axe from 'axe-core'
import { getSite } from '#lib/content/load.ts'
import { CASE, LANGUAGES, ORIGIN } from './site.ts'

declare global {
  interface Window {
    axe: typeof axe
  }
}

const INSURANCES = [
  'employee-pension',
  'resident-pension',
  'pension-linking',
  'institution-pension',
  'medical',
  'unemployment',
  'work-injury-maternity',
  'military',
]

/** The sentence for the clerk, in the editor's words. */
const ASK = getSite().circumstances.find(({ id }) => id === 'hukou')?.ask?.text

/** No case, every insurance between two provinces, the cases with the longest lists, and one that is answered in full. */
const CASES = [
  '',
  ...INSURANCES.map((insurance) => `?insurance=${insurance}&leaving=sichuan&joining=guangdong`),
  '?insurance=employee-pension&leaving=guangzhou&joining=beijing',
  '?insurance=employee-pension',
  '?insurance=medical&leaving=suzhou&joining=quanzhou',
  '?insurance=unemployment&leaving=yueyang&joining=sanmenxia-hubin',
  '?insurance=resident-pension&leaving=guangzhou&joining=shanghai',
  `?${CASE}&hukou=leaving&age=over&drawing=no&work=employed&how=window`,
  `?${CASE}&drawing=yes`,
]

/** The number of pages of a PDF as Chromium writes it. */
async function sheets(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true })
  return [...pdf.toString('latin1').matchAll(/\/Type\s*\/Page\b/g)].length
}

/** Sides of the one sheet: in another language each sentence stands there twice, as it is said and as it is meant. */
const SIDES = { zh: 1, en: 2 } as const

for (const language of LANGUAGES) {
  test(`the card is one sheet of paper in every case, in letters of 12 pt (${language})`, async ({ page }) => {
    test.setTimeout(180_000)
    const wrong: string[] = []
    for (const query of CASES) {
      await page.goto(`/${language}/what-to-say${query}`)
      const count = await sheets(page)
      if (count > SIDES[language]) wrong.push(`${query}: ${count} pages`)
    }
    await page.emulateMedia({ media: 'print' })
    const sizes = await page
      .locator('.phone-card :is(p, li, .said, .meaning)')
      .evaluateAll((all) => all.map((one) => Number.parseFloat(getComputedStyle(one).fontSize)))
    // 12 points of which 72 are an inch, in pixels of which 96 are one.
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(16)
    expect(wrong).toEqual([])
  })

  test(`the card as text holds every sentence, number and note of the card (${language})`, async ({ page }) => {
    await page.goto(`/${language}/what-to-say?${CASE}`)
    const text = await page.locator('textarea').inputValue()
    const said = await page.locator('[data-ask] .said, [data-ask]:not(:has(.said))').allTextContents()
    expect(said.length).toBeGreaterThan(12)
    const squeezed = text.replace(/\s/g, '')
    for (const sentence of said) expect(squeezed).toContain(sentence.replace(/\s/g, ''))
    for (const number of ['020-12333', '028-12333', '12345']) expect(text).toContain(number)
    await expect(page.locator('textarea')).toHaveAttribute('readonly')
    await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/)
  })
}

test('from the plan to the card and back, with the case kept', async ({ page }) => {
  await page.goto(`/zh/plan?${CASE}&work=employed`)
  await page.locator('main a[href*="/what-to-say"]').first().click()
  await expect(page).toHaveURL(`${ORIGIN}/zh/what-to-say?${CASE}&work=employed`)
  await expect(page.locator('a[href="tel:02012333"]')).toBeVisible()
  await expect(page.locator('a[href="tel:02812333"]')).toBeVisible()
  await expect(page.locator('[data-ask="hukou"]')).toHaveText(ASK?.zh ?? '')
  await expect(page.locator('[data-ask="work"]')).toHaveCount(0)
  await page.locator(`main a[href="/zh/plan?${CASE}&work=employed"]`).first().click()
  await expect(page).toHaveURL(`${ORIGIN}/zh/plan?${CASE}&work=employed`)
})

test('an English reader gets the Chinese to say, marked as Chinese, and then what it means', async ({ page }) => {
  await page.goto(`/en/what-to-say?${CASE}`)
  const question = page.locator('[data-ask="hukou"]')
  await expect(question.locator('[lang="zh-CN"]').first()).toHaveText(ASK?.zh ?? '')
  await expect(question.locator('.meaning')).toHaveText(ASK?.en ?? '')
  const bare = await page
    .locator('[data-ask]')
    .evaluateAll(
      (items) =>
        items.filter((item) => !/[一-鿿]/.test(item.querySelector('.said[lang="zh-CN"]')?.textContent ?? '')).length,
    )
  expect(bare).toBe(0)
})

test('the card is reached from every page, a problem, a stage and the channels of a region', async ({ page }) => {
  for (const [from, to] of [
    ['/zh/about', '/zh/what-to-say'],
    ['/zh/status/submitted', '/zh/what-to-say'],
    ['/zh/problems/medical-gap', '/zh/what-to-say?insurance=medical'],
    ['/zh/channels/guangzhou', '/zh/what-to-say?joining=guangzhou'],
  ] as const) {
    await page.goto(from)
    await expect(page.locator(`main a[href="${to}"], aside a[href="${to}"]`).first(), from).toBeVisible()
  }
})

test('what the address misspells is named, and the form stands below', async ({ page }) => {
  await page.goto('/zh/what-to-say?insurance=nonsense&leaving=atlantis')
  await expect(page.getByRole('alert')).toContainText('nonsense')
  await expect(page.getByRole('alert')).toContainText('atlantis')
  await page.locator('#insurance').selectOption('medical')
  await page.locator('form:has(#insurance) button[type=submit]').click()
  await expect(page).toHaveURL(/\/zh\/what-to-say\?insurance=medical(&|$)/)
  await expect(page.locator('#insurance')).toHaveValue('medical')
})

test('how much moves: led to from home, and each number has its heading on a narrow screen', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 })
  await page.goto('/zh')
  await page.locator('main a[href="/zh/amount"]').first().click()
  await expect(page).toHaveURL(`${ORIGIN}/zh/amount`)
  await expect(page.locator('section[aria-labelledby="example"] .cell-head').first()).toBeVisible()
})

test.describe('with a script that looks at the page', () => {
  test.use({ javaScriptEnabled: true, viewport: { width: 320, height: 640 } })
  for (const language of LANGUAGES) {
    test(`axe finds nothing on cards, guides and amounts, and nothing is wider than 320 px (${language})`, async ({
      page,
    }) => {
      await page.addInitScript({ path: 'node_modules/axe-core/axe.min.js' })
      const found: string[] = []
      for (const path of ['/what-to-say', `/what-to-say?${CASE}`, '/print/medical?joining=beijing', '/amount']) {
        await page.goto(`/${language}${path}`)
        const { violations } = await page.evaluate(() => window.axe.run({ resultTypes: ['violations'] }))
        found.push(...violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${path}: ${id} at ${target}`)))
        const wide = await page.evaluate(() => document.documentElement.scrollWidth)
        if (wide > 320) found.push(`${path}: ${wide} px wide`)
      }
      expect(found).toEqual([])
    })
  }

  test('a button copies the text of the card, where there is a clipboard', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.goto(`/zh/what-to-say?${CASE}`)
    await page.getByRole('button', { name: '复制文字' }).click()
    await expect(page.getByText('已复制')).toBeVisible()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied.replaceAll('\r\n', '\n')).toBe(await page.locator('textarea').inputValue())
  })
})
