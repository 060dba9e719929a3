import { expect, test } from '@playwright/test'
import { contentOf } from './host-page.ts'
import { CASE, EMBED, LANGUAGES, ORIGIN } from './site.ts'

for (const language of LANGUAGES) {
  test(`opened by itself it scrolls, fits 320 px and leads to the guide (${language})`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 600 })
    await page.goto(`/${language}${EMBED}`)
    await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', `${ORIGIN}/${language}/plan?${CASE}`)
    await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/)
    await expect(page.locator('head > base')).toHaveAttribute('target', '_blank')
    await expect(page.locator(`main a[href="/${language}/plan?${CASE}"]`).first()).toBeVisible()
    await expect(page.locator('[data-verdict]')).toBeVisible()
    await expect(page.locator('[data-freshness] time').first()).toBeVisible()
    await expect(page.locator('a[href^="tel:"]').first()).toBeVisible()
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(width).toBeLessThanOrEqual(320)
    await page.locator('[data-material]').last().scrollIntoViewIfNeeded()
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0)
    // A height in units of the window would let a frame grow for ever.
    const low = await contentOf(page.mainFrame())
    await page.setViewportSize({ width: 320, height: 3000 })
    expect(await contentOf(page.mainFrame())).toBe(low)
  })
}

test('an address that cannot be read says so and leads to the guide', async ({ page }) => {
  await page.goto('/en/embed/checklist?insurance=nonsense&joining=guangdong')
  await expect(page.getByRole('alert')).toContainText('nonsense')
  await expect(page.locator('main a[href="/en/plan?joining=guangdong"]')).toBeVisible()
})

test('what discovers an embed finds the checklist of the page it stands on', async ({ page, request }) => {
  const pages = [`/zh/plan?${CASE}`, '/en/materials/guangdong?insurance=medical', '/zh/policy/unemployment']
  for (const address of pages) {
    await page.goto(address)
    const link = page.locator('link[rel=alternate][type="application/json+oembed"]')
    const reply = await request.get((await link.getAttribute('href')) ?? '')
    expect(reply.headers()).toMatchObject({ 'access-control-allow-origin': '*' })
    const { type, html, title, width, height } = await reply.json()
    expect({ type, width, height }).toEqual({ type: 'rich', width: 640, height: 800 })
    const [, src = ''] = /^<iframe src="([^"]+)"/.exec(html) ?? []
    await page.goto(src.replaceAll('&amp;', '&'))
    await expect(page.locator('h1')).toHaveText(title)
    await expect(page.locator('[data-material]').first()).toBeVisible()
  }
  await page.goto('/zh/plan')
  await expect(page.locator('link[type="application/json+oembed"]')).toHaveCount(0)
  // What it refuses is in tests/unit/embed; here stands that the refusal is data, with its status.
  const refused = await request.get(`/oembed?url=${encodeURIComponent(`${ORIGIN}/zh/about`)}`)
  expect([refused.status(), refused.headers()['content-type']]).toEqual([404, expect.stringContaining('json')])
  expect((await refused.json()).status).toBe(404)
})
