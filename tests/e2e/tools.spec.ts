import { expect, type Page, test } from '@playwright/test'
import { ORIGIN } from './site.ts'

const verdict = (page: Page) => page.locator('[data-verdict]')

test('by when must they answer: typed as people type it, answered with a day, and the day can be saved', async ({
  page,
}) => {
  await page.goto('/zh/tools/deadlines')
  await page.locator('#insurance').selectOption('employee-pension')
  await page.locator('#event-applied').check()
  await page.locator('#date').fill('２０２６年９月１日')
  await page.locator('form:has(#date) button[type=submit]').click()
  await expect(page).toHaveURL(/\?insurance=employee-pension&event=applied&date=2026-09-01$/)
  await expect(verdict(page)).toHaveAttribute('data-verdict', 'certain')
  await expect(page.locator('time[datetime="2026-11-09"][data-certain="true"]')).toHaveCount(1)
  await expect(page.locator('#date')).toHaveValue('2026-09-01')
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/)
  const file = await page.getByRole('link', { name: /\.ics/ }).last().getAttribute('href')
  const reply = await fetch(ORIGIN + file)
  expect(reply.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
  expect(await reply.text()).toContain('DTSTART;VALUE=DATE:20261109\r\n')
})

test('a day that is not settled is no date, and gets into no calendar', async ({ page }) => {
  await page.goto('/en/tools/deadlines?insurance=employee-pension&event=applied&date=2026-11-24')
  await expect(verdict(page)).toHaveAttribute('data-verdict', 'not-certain')
  await expect(page.locator('[data-step="new-place-finishes"] time[data-certain="true"]')).toHaveCount(0)
  await expect(page.locator('[data-step="new-place-finishes"] time[data-certain="false"]')).toHaveCount(2)
  const address =
    '/en/tools/deadlines.ics?insurance=employee-pension&event=applied&date=2026-11-24&step=new-place-finishes'
  const reply = await fetch(ORIGIN + address, { redirect: 'manual' })
  expect(reply.status).toBe(400)
  expect(await reply.text()).not.toContain('BEGIN:VCALENDAR')
})

test('where the pension is paid: filled in without a script', async ({ page }) => {
  await page.goto('/zh/tools/payment-place')
  await page.locator('#hukou').selectOption('sichuan')
  await page.locator('#now').selectOption('zhejiang')
  await page.locator('#place-1').selectOption('guangdong')
  await page.locator('#years-1').fill('１０年')
  await page.locator('#place-2').selectOption('zhejiang')
  await page.locator('#years-2').fill('4年6个月')
  await page.locator('form:has(#hukou) button[type=submit]:not(.second)').click()
  await expect(page).toHaveURL(/place=guangdong&years=10&place=zhejiang&years=4-6$/)
  await expect(page.locator('#years-2')).toHaveValue('4-6')
  await expect(verdict(page)).toHaveAttribute('data-verdict', 'last-long-place')
  await expect(verdict(page)).toHaveAttribute('data-region', 'guangdong')
})
