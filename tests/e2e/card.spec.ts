import { expect, test } from '@playwright/test'
import { getSite } from '#lib/content/load.ts'
import { send } from './requests.ts'
import { printed, tallestOnPaper } from './sheets.ts'
import { CASE, LANGUAGES, ORIGIN } from './site.ts'

const site = getSite()

/** The sentence for the clerk, in the editor's words. */
const ASK = site.circumstances.find(({ id }) => id === 'hukou')?.ask?.text

/** No case, every insurance between two provinces, the cases with the longest lists, and one that is answered in full. */
const CASES = [
  '',
  ...site.insurances.map(({ id }) => `?insurance=${id}&leaving=sichuan&joining=guangdong`),
  '?insurance=employee-pension&leaving=guangzhou&joining=beijing',
  '?insurance=employee-pension',
  '?insurance=medical&leaving=suzhou&joining=quanzhou',
  '?insurance=unemployment&leaving=yueyang&joining=sanmenxia-hubin',
  '?insurance=resident-pension&leaving=guangzhou&joining=shanghai',
  `?${CASE}&hukou=leaving&age=over&drawing=no&work=employed&how=window`,
  `?${CASE}&drawing=yes`,
]

/** Sides of the one sheet: in another language each sentence stands there twice, as it is said and as it is meant. */
const SIDES = { zh: 1, en: 2 } as const

for (const language of LANGUAGES) {
  test(`the card is one sheet of paper in every case, in letters of 12 pt (${language})`, async ({ page }) => {
    test.setTimeout(180_000)
    const cards = CASES.map((query) => `/${language}/what-to-say${query}`)
    for (const address of await tallestOnPaper(page, cards)) {
      await page.goto(address)
      expect((await printed(page)).sheets, address).toBeLessThanOrEqual(SIDES[language])
    }
    await page.emulateMedia({ media: 'print' })
    const sizes = await page
      .locator('.phone-card :is(p, li, .said, .meaning)')
      .evaluateAll((all) => all.map((one) => Number.parseFloat(getComputedStyle(one).fontSize)))
    // 12 points of which 72 are an inch, in pixels of which 96 are one.
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(16)
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

test('the card is reached from every page, a problem, a stage and the channels of a region', async () => {
  for (const [from, to] of [
    ['/zh/about', '/zh/what-to-say'],
    ['/zh/status/submitted', '/zh/what-to-say'],
    ['/zh/problems/medical-gap', '/zh/what-to-say?insurance=medical'],
    ['/zh/channels/guangzhou', '/zh/what-to-say?joining=guangzhou'],
  ] as const)
    expect((await send(from)).body, from).toMatch(new RegExp(`<(?:main|aside).* href="${to.replace('?', '\\?')}"`, 's'))
})

test('how much moves: led to from home, and each number has its heading on a narrow screen', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 })
  await page.goto('/zh')
  await page.locator('main a[href="/zh/amount"]').first().click()
  await expect(page).toHaveURL(`${ORIGIN}/zh/amount`)
  await expect(page.locator('section[aria-labelledby="example"] .cell-head').first()).toBeVisible()
})

test.describe('with the scripts of the page', () => {
  test.use({ javaScriptEnabled: true })

  test('a button copies the text of the card, where there is a clipboard', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.goto(`/zh/what-to-say?${CASE}`)
    await page.getByRole('button', { name: '复制文字' }).click()
    await expect(page.getByText('已复制')).toBeVisible()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied.replaceAll('\r\n', '\n')).toBe(await page.locator('textarea').inputValue())
  })
})
