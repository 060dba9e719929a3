import { expect, type Page, test } from '@playwright/test'
import { LANGUAGES, submit } from './site.ts'

test.use({ viewport: { width: 360, height: 780 } })

const materials = (page: Page) => page.locator('[data-material]')

for (const language of LANGUAGES) {
  test(`the checklist of a region, of all insurances and of one (${language})`, async ({ page }) => {
    await page.goto(`/${language}/materials`)
    await submit(page, { joining: 'guangdong' })
    await expect(page).toHaveURL(`/${language}/materials/guangdong`)
    const insurances = await page.locator('select[name=insurance] option:not([value=""])').count()
    await expect(page.locator('section a[href*="/materials/guangdong?insurance="]')).toHaveCount(insurances)

    await submit(page, { insurance: 'employee-pension', leaving: 'sichuan' })
    await expect(page).toHaveURL(`/${language}/materials/guangdong?insurance=employee-pension&leaving=sichuan`)
    await expect(page.locator('section:has(.checklist)')).toHaveCount(1)
    await expect(page.locator('h1')).toContainText(language === 'zh' ? /四川.*广东|广东.*四川/ : /Guangdong|Sichuan/)
    for (const select of ['insurance', 'leaving', 'joining'])
      await expect(page.locator(`select[name=${select}]`)).not.toHaveValue('')
  })
}

test('the answers on the checklist travel along when the region changes', async ({ page }) => {
  await page.goto('/zh/materials/guangdong?insurance=employee-pension&leaving=sichuan&how=online')
  await submit(page, { joining: 'jiangsu' })
  await expect(page).toHaveURL('/zh/materials/jiangsu?insurance=employee-pension&leaving=sichuan&how=online')
})

test('another region brings its own notes: what was checked there, and its telephone', async ({ page }) => {
  const note = page.locator('[data-coverage]')
  await page.goto('/zh/materials/guangdong?insurance=employee-pension')
  await expect(note).toContainText('广东')
  const guangdong = await note.textContent()
  await submit(page, { joining: 'shaanxi' })
  await expect(page).toHaveURL('/zh/materials/shaanxi?insurance=employee-pension')
  await expect(note).toContainText('陕西')
  expect(await note.textContent()).not.toBe(guangdong)
})

test('the checklist leads to the whole answer of the same case', async ({ page }) => {
  await page.goto('/zh/materials/guangdong?insurance=employee-pension&leaving=sichuan&how=window')
  const list = await materials(page).evaluateAll((all) => all.map((one) => one.getAttribute('data-material')))
  await page.locator('section:has(.checklist) > p > a[href*="/plan?"]').click()
  await expect(page).toHaveURL('/zh/plan?insurance=employee-pension&leaving=sichuan&joining=guangdong&how=window')
  expect(await materials(page).evaluateAll((all) => all.map((one) => one.getAttribute('data-material')))).toEqual(list)
})
