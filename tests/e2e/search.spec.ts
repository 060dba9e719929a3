import { expect, type Page, test } from '@playwright/test'
import { alertIn, send } from './requests.ts'
import { LANGUAGES, ORIGIN } from './site.ts'

const addressOf = (language: string, query: Record<string, string>) =>
  `/${language}/search?${new URLSearchParams(query)}`

/** What a search answers: its page, and the pages that it leads to, in their order. */
async function search(language: string, query: Record<string, string>) {
  const reply = await send(addressOf(language, query))
  const results = [...reply.body.matchAll(/<li[^>]* data-result="([^"]*)"/g)].map(([, path]) => path)
  return { ...reply, results, main: /<main.*<\/main>/s.exec(reply.body)?.[0] ?? '' }
}

const led = (page: Page, path: string) => page.locator(`li[data-result="${path}"] > a`).click()

test('from any page to an answer, without a script', async ({ page }) => {
  await page.goto('/zh/policy/medical')
  await page.getByRole('link', { name: '搜索' }).click()
  await page.getByRole('searchbox').fill('医保断了两个月')
  await page.getByRole('button', { name: '搜索' }).click()
  await expect(page).toHaveURL(/\/zh\/search\?q=/)
  await expect(page.getByRole('searchbox')).toHaveValue('医保断了两个月')
  await expect(page.getByRole('status')).toContainText('医保断了两个月')
  await expect(page.locator('li[data-result] mark').first()).toBeVisible()
  await led(page, '/problems/medical-gap')
  await expect(page).toHaveURL('/zh/problems/medical-gap')
})

test('one question and one tap from the home page to an answer, without a script', async ({ page }) => {
  for (const [language, typed, path] of [
    ['zh', '原公司一直不给我停保', '/problems/employer-has-not-stopped'],
    ['en', 'my Chinese is poor', '/what-to-say'],
  ] as const) {
    await page.goto(`/${language}`)
    await page.getByRole('searchbox').fill(typed)
    await page.locator('main search button').click()
    await led(page, path)
    await expect(page).toHaveURL(`/${language}${path}`)
  }
})

test('a region that is easily taken for another says so, and leads to it', async () => {
  for (const [one, other] of [
    ['shanxi', 'shaanxi'],
    ['xpcc', 'xinjiang'],
  ])
    for (const [from, to] of [
      [one, other],
      [other, one],
    ])
      expect((await send(`/zh/regions/${from}`)).body).toMatch(
        new RegExp(`data-mistaken-for="${to}".*?<a href="/zh/regions/${to}"`),
      )
})

test('a region and an insurance lead to its papers with the insurance chosen, and to the plan', async () => {
  const { main, results } = await search('zh', { q: '上海 医保 材料' })
  expect(main).toContain('href="/zh/plan?insurance=medical&amp;joining=shanghai"')
  expect(main).toContain('href="/zh/materials/shanghai?insurance=medical"')
  expect(results[0]).toMatch(/^\/materials\/shanghai/)
})

test('toneless shanxi offers both places by their Chinese names and chooses none', async () => {
  for (const language of LANGUAGES) {
    const { main, results } = await search(language, { q: 'shanxi' })
    expect(main).toMatch(/class="notice".*山西省.*陕西省|class="notice".*陕西省.*山西省/s)
    expect(results.slice(0, 2).sort()).toEqual(['/regions/shaanxi', '/regions/shanxi'])
    expect(main).not.toMatch(/href="[^"]*\/plan\?/)
  }
})

test('nothing found names the question and the hotline', async () => {
  for (const language of LANGUAGES) {
    const { main, body, results } = await search(language, { q: 'asdfghjkl' })
    expect(main).toMatch(/role="status".*asdfghjkl/s)
    expect(body).toContain('href="tel:12333"')
    expect(results).toEqual([])
  }
})

test('ten answers on a page, and the rest one link further', async () => {
  for (const [language, q] of [
    ['zh', '材料'],
    ['en', 'papers'],
  ] as const) {
    const first = await search(language, { q })
    expect(first.results).toHaveLength(10)
    expect(first.main).toContain(`href="${addressOf(language, { q, page: '2' }).replace('&', '&amp;')}"`)
    const second = await search(language, { q, page: '2' })
    expect(second.results.length).toBeGreaterThan(0)
    expect(second.results.filter((path) => first.results.includes(path))).toEqual([])
  }
})

test('a page of answers that is not there, or no number, is named', async () => {
  for (const page of ['99', 'two', '0']) {
    const { status, body, results } = await search('zh', { q: 'shanxi', page })
    expect([page, status, alertIn({ body })?.includes(page)]).toEqual([page, 200, true])
    expect(results).toContain('/regions/shanxi')
  }
})

test('too long a question is named, stays in the box, and is not searched', async () => {
  const q = '社'.repeat(101)
  const { body, results } = await search('zh', { q })
  expect(alertIn({ body })).toBeDefined()
  expect(body).toMatch(new RegExp(`<input(?=[^>]*aria-invalid="true")[^>]*value="${q}"`))
  expect(results).toEqual([])
})

test('a page with a question is kept by nobody, and tells no other site of it', async () => {
  const { headers } = await fetch(ORIGIN + addressOf('zh', { q: '转社保' }))
  expect(headers.get('cache-control')).toBe('no-store')
  expect(headers.get('referrer-policy')).toBe('no-referrer')
})
