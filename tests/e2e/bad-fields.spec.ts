import { expect, type Page, test } from '@playwright/test'
import { CASE, LANGUAGES } from './site.ts'

/** What is typed or sent to a form; the key at fault, the value named, the field marked, and a field whose value must still stand there. */
type Bad = { at: string; key: string; value: string; field: string; kept?: [field: string, value: string] }

const DEADLINES = '/tools/deadlines?insurance=medical&event=applied&'
const date = (value: string): Bad => ({
  at: `${DEADLINES}date=${encodeURIComponent(value)}`,
  key: 'date',
  value,
  field: '#date',
  kept: ['#date', value],
})
const place = (query: string) => `/tools/payment-place?${query}`

const INPUTS: Bad[] = [
  date('2026-02-30'),
  date('1900-01-01'),
  date('9999-12-31'),
  date('-2026-01-01'),
  date('09/10/2025'),
  {
    at: `${DEADLINES}date=${encodeURIComponent('２０２６年２月３０日')}`,
    key: 'date',
    value: '2026年2月30日',
    field: '#date',
  },
  { at: '/tools/deadlines?insurance=x', key: 'insurance', value: 'x', field: '#insurance' },
  {
    at: '/tools/deadlines?event=x&date=2026-09-01',
    key: 'event',
    value: 'x',
    field: '#event',
    kept: ['#date', '2026-09-01'],
  },
  {
    at: place('hukou=atlantis&place=guangdong&years=8'),
    key: 'hukou',
    value: 'atlantis',
    field: '#hukou',
    kept: ['#years-1', '8'],
  },
  {
    at: place('place=guangdong&years=-8&place=hunan&years=3'),
    key: 'years',
    value: '-8',
    field: '#years-1',
    kept: ['#years-1', '-8'],
  },
  {
    at: place('place=guangdong&years=１２０'),
    key: 'years',
    value: '120',
    field: '#years-1',
    kept: ['#years-1', '120'],
  },
  {
    at: place('place=guangdong&years=40&birth=2000-01'),
    key: 'years',
    value: '40',
    field: '#years-1',
    kept: ['#birth', '2000-01'],
  },
  {
    at: place('place=guangdong&years=40&place=hunan&years=21'),
    key: 'years',
    value: '61',
    field: '#years-2',
    kept: ['#years-2', '21'],
  },
  { at: place('birth=1900-01'), key: 'birth', value: '1900-01', field: '#birth', kept: ['#birth', '1900-01'] },
  { at: place('birth=9999-01'), key: 'birth', value: '9999-01', field: '#birth', kept: ['#birth', '9999-01'] },
  { at: place('birth=1975-02-30'), key: 'birth', value: '1975-02-30', field: '#birth', kept: ['#birth', '1975-02-30'] },
  {
    at: place('sex=x&place=guangdong&years=8'),
    key: 'sex',
    value: 'x',
    field: '#sex',
    kept: ['#place-1', 'guangdong'],
  },
  {
    at: place(Array.from({ length: 64 }, () => 'place=guangdong&years=1').join('&')),
    key: 'place',
    value: '8',
    field: 'fieldset:has(#place-1)',
    kept: ['#years-8', '1'],
  },
  {
    at: '/plan?insurance=dental&leaving=hunan',
    key: 'insurance',
    value: 'dental',
    field: '#insurance',
    kept: ['#leaving', 'hunan'],
  },
  {
    at: '/materials?joining=atlantis&leaving=hunan',
    key: 'joining',
    value: 'atlantis',
    field: '#joining',
    kept: ['#leaving', 'hunan'],
  },
  {
    at: '/materials/guangdong?insurance=employee-pension&how=pigeon&age=over',
    key: 'how',
    value: 'pigeon',
    field: '#q-how',
  },
]

/** The message that a field is described by, among others. */
async function describedBy(page: Page, field: string): Promise<string> {
  const ids = (await page.locator(field).getAttribute('aria-describedby')) ?? ''
  const texts = await Promise.all(ids.split(' ').map((id) => page.locator(`[id="${id}"]`).textContent()))
  return texts.join('\n')
}

for (const language of LANGUAGES) {
  for (const { at, key, value, field, kept } of INPUTS) {
    test(`${key}=${value} at ${at.split('?')[0]} is told at its field, and the rest stays (${language})`, async ({
      page,
    }) => {
      const reply = await page.goto(`/${language}${at}`)
      expect(reply?.status()).toBe(200)
      const alert = page.getByRole('alert')
      await expect(alert).not.toContainText(`(${key})`)
      await expect(alert).not.toContainText(`（${key}）`)
      await expect(alert).toContainText(value)
      expect(await describedBy(page, field)).toContain(value)
      const marked = field.startsWith('fieldset:') ? undefined : 'true'
      expect((await page.locator(field).getAttribute('aria-invalid')) ?? undefined).toBe(marked)
      if (kept) await expect(page.locator(kept[0])).toHaveValue(kept[1])
      expect(await page.locator('main').textContent()).not.toMatch(/undefined|Invalid input|NaN|\[object/)
      const anchor = await alert.locator('a').first().getAttribute('href')
      if (!anchor) throw new Error('the message leads nowhere')
      await expect(page.locator(`[id="${anchor.slice(1)}"]`)).toHaveCount(1)
    })
  }
}

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

test('digits from a Chinese keyboard are read, and shown plain', async ({ page }) => {
  await page.goto('/zh/tools/payment-place?place=guangdong&years=８年６个月&birth=１９７２年５月&sex=女')
  await expect(page).toHaveURL(/\?place=guangdong&years=8-6&birth=1972-05&sex=female$/)
  await expect(page.locator('#years-1')).toHaveValue('8-6')
  await expect(page.getByRole('alert')).toHaveCount(0)
  await page.goto('/zh/tools/deadlines?insurance=medical&event=applied&date=２０２６年９月１日')
  await expect(page.locator('#date')).toHaveValue('2026-09-01')
})
