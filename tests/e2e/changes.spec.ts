import { expect, test } from '@playwright/test'
import { atomFaults, jsonFeedFaults, parseAtom } from '../fixtures/feed-rules.ts'
import { LANGUAGES, ORIGIN } from './site.ts'

test('what was changed is reached from any page, and can be narrowed without a script', async ({ page }) => {
  await page.goto('/zh/policy/medical')
  const day = await page.locator('.history time').getAttribute('datetime')
  await page.locator('.history a').click()
  await expect(page.locator('article:target time').first()).toHaveAttribute('datetime', day ?? '')
  await page.locator('#insurance').selectOption('medical')
  await page.locator('#region').selectOption('guangdong')
  await page.locator('form:has(#insurance) button[type=submit]').click()
  await expect(page).toHaveURL(`${ORIGIN}/zh/changes?insurance=medical&region=guangdong`)
  await expect(page.locator('#region')).toHaveValue('guangdong')
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/)
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', page.url())
  await expect(page.locator('link[type="application/atom+xml"]')).toHaveAttribute(
    'href',
    `${ORIGIN}/zh/changes.atom?insurance=medical&region=guangdong`,
  )
})

test('a region that nobody knows is named, and no feed is offered for it', async ({ page }) => {
  await page.goto('/en/changes?region=atlantis')
  await expect(page.getByRole('alert')).toContainText('atlantis')
  await expect(page.locator('link[type="application/feed+json"]')).toHaveAttribute('href', `${ORIGIN}/en/changes.json`)
  const reply = await fetch(`${ORIGIN}/en/changes.json?region=atlantis`, { redirect: 'manual' })
  expect([reply.status, reply.headers.get('location')]).toEqual([308, '/en/changes?region=atlantis'])
})

for (const language of LANGUAGES)
  test(`the feeds are valid and of their own types (${language})`, async () => {
    for (const query of ['', '?insurance=medical', '?insurance=medical&region=guangdong']) {
      const atom = await fetch(`${ORIGIN}/${language}/changes.atom${query}`)
      expect(atom.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8')
      const text = await atom.text()
      expect(await atomFaults(text)).toEqual([])
      const json = await fetch(`${ORIGIN}/${language}/changes.json${query}`)
      expect(json.headers.get('content-type')).toBe('application/feed+json; charset=utf-8')
      const feed = await json.json()
      expect(jsonFeedFaults(feed)).toEqual([])
      expect(feed.feed_url).toBe(json.url)
      expect((parseAtom(text).entry ?? []).map(({ id }) => id)).toEqual(feed.items.map(({ id }: { id: string }) => id))
      for (const { url } of feed.items) expect((await fetch(url)).status).toBe(200)
      const again = await fetch(atom.url, { headers: { 'If-None-Match': atom.headers.get('etag') ?? '' } })
      expect(again.status).toBe(304)
    }
  })
