import { expect, type Page, test } from '@playwright/test'
import { CASE, LANGUAGES } from './site.ts'

test.use({ viewport: { width: 320, height: 640 } })

const query = (page: Page) => new URL(page.url()).searchParams
const heading = (page: Page) => page.locator('main h1')

/** Presses Tab until something is focused. Far more often than any page has stops, it gives up. */
async function tabTo(page: Page, selector: string) {
  for (let stop = 0; stop < 80; stop++) {
    await page.keyboard.press('Tab')
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return
  }
  throw new Error(`Tab never reaches ${selector}`)
}

/** Moves the choice of a group of radio buttons by the arrow keys, and sends the form by Enter. */
async function answer(page: Page, id: string, choice: string) {
  await tabTo(page, `input[name="${id}"]:checked`)
  for (let step = 0; step < 8 && !(await page.locator(`#${id}-${choice}`).isChecked()); step++)
    await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
}

for (const language of LANGUAGES) {
  test(`one question at a time, by keyboard alone (${language})`, async ({ page }) => {
    await page.goto(`/${language}/plan?${CASE}`)
    await tabTo(page, 'a[href*="ask="]')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(`/${language}/plan?${CASE}&ask=hukou#main`)
    await expect(page.locator('fieldset')).toHaveCount(1)
    await expect(page.locator('main')).toContainText(language === 'zh' ? '第1个问题，共10个' : 'Question 1 of 10')
    await expect(page.locator('#hukou-not-sure')).toBeChecked()

    await answer(page, 'hukou', 'leaving')
    await expect(page.locator('#q-age')).toBeVisible()
    expect(query(page).get('hukou')).toBe('leaving')
    await expect(page.locator('main')).toContainText(language === 'zh' ? '第2个问题，共10个' : 'Question 2 of 10')
    await expect(page.locator('.given li')).toHaveCount(1)

    // "Not sure" moves on, and leaves nothing in the address.
    await answer(page, 'age', 'not-sure')
    await expect(page.locator('#q-drawing')).toBeVisible()
    expect([...query(page)].filter(([, value]) => value !== '').map(([key]) => key)).not.toContain('age')
    const wide = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(wide).toBeLessThanOrEqual(320)

    // Once an employee pension is drawn, nobody is asked how she works: the question that is put next is the next that matters.
    await answer(page, 'drawing', 'yes')
    await expect(page.locator('#q-pension-drawn')).toBeVisible()
    await answer(page, 'pension-drawn', 'employee')
    await expect(page.locator('#q-how')).toBeVisible()
    await answer(page, 'how', 'window')
    await expect(page.locator('[data-verdict="drawing"]')).toBeVisible()
    expect(query(page).has('ask')).toBe(false)
    await expect(page.locator('[data-given]')).toHaveCount(4)
  })
}

test('back, and one answer changed alone', async ({ page }) => {
  await page.goto(`/en/plan?${CASE}&hukou=leaving&age=over&drawing=no&ask=work`)
  const question = await heading(page).textContent()
  await page.locator('main p.next a').click()
  await expect(page).toHaveURL(`/en/plan?${CASE}&hukou=leaving&age=over&drawing=no&ask=drawing#main`)
  await expect(page.locator('#drawing-no')).toBeChecked()
  await page.goBack()
  await expect(heading(page)).toHaveText(question ?? '')

  await page.locator('.given a[href*="ask=age"]').click()
  await expect(page.locator('#age-over')).toBeChecked()
  await page.locator('#age-under').check()
  await page.locator('form.questions button').click()
  await expect(page.locator('#q-work')).toBeVisible()
  expect(Object.fromEntries(query(page))).toMatchObject({
    hukou: 'leaving',
    age: 'under',
    drawing: 'no',
    ask: 'work',
  })

  await page.locator('main .links a').first().click()
  await expect(page).toHaveURL(`/en/plan?${CASE}&hukou=leaving&age=under&drawing=no`)
  // Who is under the age line is not told what holds for those over it.
  await expect(page.locator('[data-verdict]')).toBeVisible()
  await expect(page.locator('[data-outcome="temporary-account"]')).toHaveCount(0)
})

test('between two questions and between two languages no answer is lost', async ({ page }) => {
  await page.goto(`/zh/plan?${CASE}&age=over&ask=drawing`)
  await page.locator('.languages a').click()
  await expect(page).toHaveURL(`/en/plan?${CASE}&age=over&ask=drawing`)
  await page.locator('main .links a').click()
  await expect(page).toHaveURL(`/en/plan?${CASE}&age=over`)
  await expect(page.locator('[data-given]')).toHaveCount(1)
})
