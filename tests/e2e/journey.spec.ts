import { expect, type Page, test } from '@playwright/test'
import { CASE, LANGUAGES, submit } from './site.ts'

test.use({ viewport: { width: 360, height: 780 } })

/** What a page answers, in the marks that other people's programs rely on. */
async function answerOn(page: Page) {
  const ids = (mark: string) =>
    page
      .locator(`[data-${mark}]`)
      .evaluateAll((found, name) => found.map((one) => one.getAttribute(name)), `data-${mark}`)
  return {
    verdict: await ids('verdict'),
    materials: await ids('material'),
    steps: await ids('step'),
    channels: await ids('channel'),
    open: await page.locator('li[data-only-if]').count(),
  }
}

for (const language of LANGUAGES) {
  test(`from the home page to the answer to one case (${language})`, async ({ page }) => {
    await page.goto(`/${language}`)
    await submit(page, { insurance: 'employee-pension', leaving: 'sichuan', joining: 'guangdong' })
    await expect(page).toHaveURL(`/${language}/plan?${CASE}`)
    await expect(page.locator('h1')).toContainText(language === 'zh' ? /四川.*广东/ : /Sichuan.*Guangdong/)

    const answer = await answerOn(page)
    expect(answer.verdict).toHaveLength(1)
    expect(answer.materials).toContain('application-form')
    expect(answer.steps.length).toBeGreaterThan(3)
    expect(answer.channels.length).toBeGreaterThan(0)
    expect(answer.open).toBeGreaterThan(0)
    expect(await page.locator('.buttons a[href^="tel:"]').count()).toBe(1)
    await expect(page.locator('[data-coverage]')).toHaveCount(2)
    await page.locator('.numbered summary').click()
    await expect(page.locator('.numbered a[href*="/law/"]').first()).toBeVisible()
  })
}

test('answering a question and taking it back', async ({ page }) => {
  await page.goto(`/zh/plan?${CASE}`)
  const before = await answerOn(page)
  expect(before.materials).toEqual(expect.arrayContaining(['contribution-certificate', 'social-security-card']))

  await page.locator('.ask a[href*="how=online"]').first().click()
  await expect(page).toHaveURL(`/zh/plan?${CASE}&how=online#materials`)
  const online = await answerOn(page)
  expect(online.materials).toContain('social-security-card')
  expect(online.materials).not.toContain('contribution-certificate')
  expect(online.open).toBeLessThan(before.open)
  // "Only if" stands where a question is open, and goes when it is answered.
  const certificate = page.locator('[data-material=contribution-certificate]')
  await page.goto(`/zh/plan?${CASE}`)
  await expect(certificate).toHaveAttribute('data-only-if', 'how')
  await expect(certificate.locator('.only-if')).toBeVisible()
  await page.goto(`/zh/plan?${CASE}&how=window`)
  await expect(certificate).toBeVisible()
  await expect(certificate.locator('.only-if')).toHaveCount(0)

  await page.goto(`/zh/plan?${CASE}&drawing=yes&how=online`)
  const drawing = await answerOn(page)
  expect(drawing).toMatchObject({ verdict: ['drawing-which'] })
  await expect(page.locator('[data-given]')).toHaveCount(2)

  await page.locator('p.given a').first().click()
  await page.locator('#drawing-not-sure').check()
  await page.locator('form.questions button[type=submit]').click()
  await expect(page).toHaveURL(/\/zh\/plan\?.*how=online/)
  expect(page.url()).not.toContain('drawing=yes')
})

test('another insurance drops the answers that it never asks for, also from the address', async ({ page }) => {
  await page.goto(`/zh/plan?${CASE}&age=over&how=window`)
  await page.locator('p.given a[href$="#start"]').click()
  await expect(page.locator('select[name=leaving]')).toHaveValue('sichuan')
  await submit(page, { insurance: 'medical' })
  await expect(page).toHaveURL('/zh/plan?insurance=medical&leaving=sichuan&joining=guangdong&how=window')
  await expect(page.locator('[name=age]')).toHaveCount(0)
  await expect(page.locator('[role=alert]')).toHaveCount(0)
})

test('nothing chosen is asked for, and a region alone is kept', async ({ page }) => {
  await page.goto('/zh')
  await submit(page, { joining: 'guangdong' })
  await expect(page.locator('[data-verdict]')).toHaveCount(0)
  await expect(page.locator('select[name=joining]')).toHaveValue('guangdong')
  await submit(page, { insurance: 'medical' })
  expect((await answerOn(page)).verdict).toHaveLength(1)
})
