import { expect, test } from 'vitest'
import { pageGround } from '#lib/domain/pages/pages.ts'
import { listedPages } from '#lib/domain/pages/sitemap.ts'
import { country, edited, siteOf } from '../../fixtures/country.ts'

const STEPS = 'content/insurances/pension/steps.md'
const ORIGIN = 'https://guide.example.org'
const dayOf = (url: string, site = country) =>
  listedPages(site, ORIGIN).find((page) => page.url === ORIGIN + url)?.checked

test('a page that states nothing of its own has no ground', () => {
  expect(pageGround(country, '/plan', 'zh')).toBeUndefined()
  expect(pageGround(country, '/steps/nobody', 'zh')).toBeUndefined()
})

test('a law’s page rests on that law, a step’s page on what its steps cite', () => {
  expect(pageGround(country, '/law/transfer-law', 'zh')?.basis).toEqual([{ source: 'transfer-law' }])
  expect(pageGround(country, '/steps/pension', 'zh')?.basis).toEqual([{ source: 'transfer-rules', article: 'sec-1' }])
})

test('the sitemap gives the newest check of what a page says, and no other page moves', () => {
  const later = siteOf(edited(STEPS, 'verified: 2026-11-24', 'verified: 2026-12-31'))
  expect(dayOf('/zh/steps/pension')).not.toBe('2026-12-31')
  expect(dayOf('/zh/steps/pension', later)).toBe('2026-12-31')
  expect(dayOf('/en/steps/pension', later)).toBe('2026-12-31')
  expect(dayOf('/zh/policy/pension', later)).toBe(dayOf('/zh/policy/pension'))
})

test('each address names the same page in every language and by default', () => {
  const about = listedPages(country, ORIGIN).filter(({ url }) => url.endsWith('/about'))
  expect(about.map(({ url }) => url)).toEqual([`${ORIGIN}/zh/about`, `${ORIGIN}/en/about`])
  for (const { languages } of about)
    expect(languages).toEqual({
      'zh-CN': `${ORIGIN}/zh/about`,
      en: `${ORIGIN}/en/about`,
      'x-default': `${ORIGIN}/zh/about`,
    })
})
