import { expect, type Page, test } from '@playwright/test'
import { CASE, LANGUAGES } from './site.ts'

/** What is sent to a form; the key at fault, the value named, the field marked, and a field whose value must still stand there. */
type Bad = readonly [
  at: string,
  key: string,
  value: string,
  field: string,
  kept?: readonly [field: string, value: string],
]

const date = (typed: string, value = typed): Bad => [
  `/tools/deadlines?insurance=medical&event=applied&date=${encodeURIComponent(typed)}`,
  'date',
  value,
  '#date',
  ['#date', value],
]
const place = (query: string, key: string, value: string, field: string, kept: NonNullable<Bad[4]>): Bad => [
  `/tools/payment-place?${query}`,
  key,
  value,
  field,
  kept,
]

const INPUTS: readonly Bad[] = [
  ...['2026-02-30', '1900-01-01', '9999-12-31', '-2026-01-01', '09/10/2025'].map((typed) => date(typed)),
  date('２０２６年２月３０日', '2026年2月30日'),
  ['/tools/deadlines?insurance=x', 'insurance', 'x', '#insurance'],
  ['/tools/deadlines?event=x&date=2026-09-01', 'event', 'x', '#event', ['#date', '2026-09-01']],
  place('hukou=atlantis&place=guangdong&years=8', 'hukou', 'atlantis', '#hukou', ['#years-1', '8']),
  place('place=guangdong&years=-8&place=hunan&years=3', 'years', '-8', '#years-1', ['#years-1', '-8']),
  place('place=guangdong&years=8.5&hukou=shan-xi', 'years', '8.5', '#years-1', ['#years-1', '8.5']),
  place('place=guangdong&years=8.5&hukou=shan-xi', 'hukou', 'shan-xi', '#hukou', ['#years-1', '8.5']),
  place('place=guangdong&years=１２０', 'years', '120', '#years-1', ['#years-1', '120']),
  place('place=guangdong&years=40&birth=2000-01', 'years', '40', '#years-1', ['#birth', '2000-01']),
  place('place=guangdong&years=40&place=hunan&years=21', 'years', '61', '#years-2', ['#years-2', '21']),
  ...['1900-01', '9999-01', '1975-02-30'].map((birth) =>
    place(`birth=${birth}`, 'birth', birth, '#birth', ['#birth', birth]),
  ),
  place('sex=x&place=guangdong&years=8', 'sex', 'x', '#sex', ['#place-1', 'guangdong']),
  place('place=guangdong&years=1&'.repeat(64).slice(0, -1), 'place', '8', 'fieldset:has(#place-1)', ['#years-8', '1']),
  ['/plan?insurance=dental&leaving=hunan', 'insurance', 'dental', '#insurance', ['#leaving', 'hunan']],
  ['/materials?joining=atlantis&leaving=hunan', 'joining', 'atlantis', '#joining', ['#leaving', 'hunan']],
  ['/materials/guangdong?insurance=employee-pension&how=pigeon&age=over', 'how', 'pigeon', '#q-how'],
  ['/what-to-say?insurance=nonsense&leaving=hunan', 'insurance', 'nonsense', '#insurance', ['#leaving', 'hunan']],
  ['/staff?leaving=shan-xi&page=plan', 'leaving', 'shan-xi', '#leaving', ['#leaving', 'shan-xi']],
  ['/staff?joining=atlantis&page=plan', 'joining', 'atlantis', '#joining', ['#page', 'plan']],
]

/** What a page says of a field, the message at its head and what describes the field. */
const toldOf = (page: Page, field: string) =>
  page.evaluate((selector) => {
    const marked = document.querySelector(selector)
    const alert = document.querySelector('[role=alert]')
    const anchor = alert?.querySelector('a')?.getAttribute('href') ?? ''
    return {
      alert: alert?.textContent ?? '',
      invalid: marked?.getAttribute('aria-invalid') ?? undefined,
      described: (marked?.getAttribute('aria-describedby') ?? '')
        .split(' ')
        .map((id) => document.getElementById(id)?.textContent)
        .join('\n'),
      leads: anchor.startsWith('#') && document.getElementById(anchor.slice(1)) !== null,
      main: document.querySelector('main')?.textContent ?? '',
    }
  }, field)

for (const language of LANGUAGES)
  test(`what cannot be read is told at its field and leads there, and the rest stays (${language})`, async ({
    page,
  }) => {
    test.setTimeout(180_000)
    for (const [at, key, value, field, kept] of INPUTS)
      await test.step(`${key}=${value} at ${at.split('?')[0]}`, async () => {
        const reply = await page.goto(`/${language}${at}`)
        expect(reply?.status()).toBe(200)
        const { alert, invalid, described, leads, main } = await toldOf(page, field)
        expect(alert).toContain(value)
        expect(alert).not.toMatch(new RegExp(`[(（]${key}[)）]`))
        expect(described).toContain(value)
        expect(invalid).toBe(field.startsWith('fieldset:') ? undefined : 'true')
        expect(leads).toBe(true)
        if (kept) await expect(page.locator(kept[0])).toHaveValue(kept[1])
        expect(main).not.toMatch(/undefined|Invalid input|NaN|\[object/)
      })
  })

for (const [query, value, field] of [
  [`${CASE}&age=elderly&how=online`, 'elderly', '#q-age'],
  ['insurance=medical&joining=shan-xi', 'shan-xi', '#joining'],
] as const)
  test(`${value} is told on a plan, and leads to where it can be mended with the rest kept`, async ({ page }) => {
    await page.goto(`/zh/plan?${query}`)
    const alert = page.getByRole('alert')
    await expect(alert).toContainText(value)
    await alert.locator('a').first().click()
    await expect(page.locator(field)).toBeVisible()
    const kept = new URLSearchParams(query)
    expect(new URL(page.url()).searchParams.get('insurance')).toBe(kept.get('insurance'))
    expect(new URL(page.url()).searchParams.get('how')).toBe(kept.get('how'))
  })

test('a group of radio buttons with a fault is still named by its question', async ({ page }) => {
  await page.goto('/en/materials/guangdong?insurance=employee-pension&age=elderly')
  await expect(page.getByRole('radiogroup', { name: 'Have you reached 50 (men) or 40 (women)?' })).toHaveCount(1)
})
