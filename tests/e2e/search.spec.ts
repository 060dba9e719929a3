import { expect, type Page, test } from '@playwright/test'
import type axe from 'axe-core'
import { alertIn, send } from './requests.ts'
import { LANGUAGES, ORIGIN } from './site.ts'

declare global {
  interface Window {
    axe: typeof axe
  }
}

const QUESTIONS = [
  '',
  '社保怎么转走',
  '上海 医保 材料',
  '从上海转到成都',
  'shanxi',
  'move pension',
  '国办发〔2009〕66号',
  'asdfghjkl',
  '社'.repeat(101),
]
const addressOf = (language: string, q: string) =>
  `/${language}/search${q === '' ? '' : `?${new URLSearchParams({ q })}`}`

const results = (page: Page) =>
  page.locator('li[data-result]').evaluateAll((found) => found.map((one) => (one as HTMLElement).dataset.result ?? ''))

test('from any page to an answer, without a script', async ({ page }) => {
  await page.goto('/zh/policy/medical')
  await page.getByRole('link', { name: '搜索' }).click()
  await page.getByRole('searchbox').fill('医保断了两个月')
  await page.getByRole('button', { name: '搜索' }).click()
  await expect(page).toHaveURL(/\/zh\/search\?q=/)
  await expect(page.getByRole('searchbox')).toHaveValue('医保断了两个月')
  await expect(page.getByRole('status')).toContainText('医保断了两个月')
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/)
  expect((await results(page)).slice(0, 3)).toContain('/problems/medical-gap')
  await expect(page.locator('li[data-result] mark').first()).toBeVisible()
  await page.locator('li[data-result="/problems/medical-gap"] > a').click()
  await expect(page).toHaveURL('/zh/problems/medical-gap')
})

test('one question and one tap from the home page to an answer, without a script', async ({ page }) => {
  for (const [language, typed, path] of [
    ['zh', '原公司一直不给我停保', '/problems/employer-has-not-stopped'],
    ['en', 'my Chinese is poor', '/what-to-say'],
  ]) {
    await page.goto(`/${language}`)
    await page.getByRole('searchbox').fill(typed ?? '')
    await page.locator('main search button').click()
    await page.locator(`li[data-result="${path}"] > a`).click()
    await expect(page).toHaveURL(`/${language}${path}`)
  }
})

test('a region that is easily taken for another says so, and leads to it', async ({ page }) => {
  for (const [one, other] of [
    ['shanxi', 'shaanxi'],
    ['xinjiang', 'xpcc'],
  ]) {
    await page.goto(`/zh/regions/${one}`)
    await page.locator(`[data-mistaken-for="${other}"] a`).click()
    await expect(page).toHaveURL(`/zh/regions/${other}`)
    await expect(page.locator(`[data-mistaken-for="${one}"]`)).toHaveCount(1)
  }
})

test('a region and an insurance lead to its papers with the insurance chosen, and to the plan', async ({ page }) => {
  await page.goto(addressOf('zh', '上海 医保 材料'))
  await expect(page.locator('a[href="/zh/plan?insurance=medical&joining=shanghai"]')).toHaveCount(1)
  await page.locator('li[data-result] > a').first().click()
  await expect(page).toHaveURL('/zh/materials/shanghai?insurance=medical')
})

for (const language of LANGUAGES) {
  test(`toneless shanxi offers both places by their Chinese names and chooses none (${language})`, async ({ page }) => {
    await page.goto(addressOf(language, 'shanxi'))
    const offer = page.locator('.notice')
    await expect(offer).toContainText('山西省')
    await expect(offer).toContainText('陕西省')
    expect((await results(page)).slice(0, 2).sort()).toEqual(['/regions/shaanxi', '/regions/shanxi'])
    await expect(page.locator('main a[href*="/plan?"]')).toHaveCount(0)
  })

  test(`nothing found names the question, the hotline and the four tasks (${language})`, async ({ page }) => {
    await page.goto(addressOf(language, 'asdfghjkl'))
    await expect(page.getByRole('status')).toContainText('asdfghjkl')
    await expect(page.locator('main a[href="tel:12333"]')).toHaveCount(1)
    for (const task of ['policy', 'materials', 'steps', 'status'])
      await expect(page.locator(`main a[href="/${language}/${task}"]`)).toHaveCount(1)
    expect(await results(page)).toEqual([])
  })

  test(`ten answers on a page, and the rest one link further (${language})`, async ({ page }) => {
    await page.goto(addressOf(language, language === 'zh' ? '材料' : 'papers'))
    const first = await results(page)
    expect(first).toHaveLength(10)
    await page.locator('main a[href*="page=2"]').click()
    await expect(page).toHaveURL(/page=2$/)
    const second = await results(page)
    expect(second.length).toBeGreaterThan(0)
    expect(second.filter((path) => first.includes(path))).toEqual([])
  })
}

test('a page of answers that is not there, or no number, is named', async () => {
  for (const page of ['99', 'two', '0']) {
    const reply = await send(`/zh/search?q=shanxi&page=${page}`)
    expect([page, reply.status, alertIn(reply)?.includes(page)]).toEqual([page, 200, true])
    expect(reply.body).toContain('data-result="/regions/shanxi"')
  }
})

test('too long a question is named, stays in the box, and is not searched', async ({ page }) => {
  await page.goto(addressOf('zh', '社'.repeat(101)))
  await expect(page.getByRole('alert')).toBeVisible()
  await expect(page.getByRole('searchbox')).toHaveValue('社'.repeat(101))
  await expect(page.getByRole('searchbox')).toHaveAttribute('aria-invalid', 'true')
  expect(await results(page)).toEqual([])
})

test('whatever is typed is shown as text', async () => {
  const attacks = [
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "'-alert(1)-'",
    '<mark>社保</mark>',
    '{{7*7}}<b>',
    'javascript:alert(1)',
    '--></title><svg/onload=alert(1)>',
  ]
  for (const attack of attacks) {
    for (const query of [{ q: attack }, { q: 'shanxi', page: attack }]) {
      const { status, body, policy } = await send(`/zh/search?${new URLSearchParams(query)}`)
      expect([attack, status]).toEqual([attack, 200])
      expect(body).not.toMatch(/<script>|<img|<b>|<svg|&lt;mark>社保<mark>|href="javascript/)
      expect(body.match(/<script/g)).toHaveLength(1)
      expect(body.match(/<title>/g)).toHaveLength(1)
      expect(policy).toContain("script-src 'self'")
    }
  }
})

test('a page with a question is kept by nobody, and tells no other site of it', async () => {
  const { headers } = await fetch(ORIGIN + addressOf('zh', '转社保'))
  expect(headers.get('cache-control')).toBe('no-store')
  expect(headers.get('referrer-policy')).toBe('no-referrer')
})

test('a broken encoding is the site’s own page', async () => {
  for (const q of ['%', '%FF', '%D6%D8', 'a%00']) expect((await send(`/zh/search?q=${q}`)).status).toBe(400)
})

test('every answer is a page, and every section that is named is on it', async ({ page }) => {
  test.setTimeout(120_000)
  const links = new Set<string>()
  for (const language of LANGUAGES) {
    for (const q of [...QUESTIONS, '12333', '名字写错了', '广东 失业', '利息', 'working days', 'household register']) {
      await page.goto(addressOf(language, q))
      for (const href of await page
        .locator('li[data-result] a, .notice a')
        .evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href)))
        links.add(href)
    }
  }
  const pages = new Map<string, string>()
  const wrong: string[] = []
  for (const link of links) {
    const [address = '', anchor] = link.split('#')
    if (!pages.has(address)) {
      const reply = await fetch(address, { redirect: 'manual' })
      pages.set(address, `${reply.status} ${await reply.text()}`)
    }
    const body = pages.get(address) ?? ''
    if (!body.startsWith('200 ') || (anchor && !body.includes(`id="${anchor}"`))) wrong.push(link)
  }
  expect(wrong).toEqual([])
  expect(links.size).toBeGreaterThan(80)
})

test.describe('with a script that looks at the page', () => {
  test.use({ javaScriptEnabled: true, viewport: { width: 320, height: 640 } })
  for (const language of LANGUAGES) {
    test(`axe finds nothing on the search, and nothing is wider than 320 px (${language})`, async ({ page }) => {
      await page.addInitScript({ path: 'node_modules/axe-core/axe.min.js' })
      const found: string[] = []
      for (const q of QUESTIONS) {
        await page.goto(addressOf(language, q))
        const { violations } = await page.evaluate(() => window.axe.run({ resultTypes: ['violations'] }))
        found.push(...violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${q}: ${id} at ${target}`)))
        const wide = await page.evaluate(() => document.documentElement.scrollWidth)
        if (wide > 320) found.push(`${q}: ${wide} px wide`)
      }
      expect(found).toEqual([])
    })
  }
})
