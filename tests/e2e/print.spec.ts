import { expect, test } from '@playwright/test'
import { coveringPages } from './cover.ts'
import { printed, tallestOnPaper } from './sheets.ts'
import { CASE, LANGUAGES } from './site.ts'
import { worstCases } from './worst-cases.ts'

/** The handout, and both sides of a sheet with papers and steps; a common case takes one of them. */
const MOST_SHEETS = 3

test.use({ colorScheme: 'dark' })

/** Sheets of each kind, and what must be on them. */
const AROUND = ['main time >> nth=0', '#basis', '.identity', 'header .print-only:has-text("12333")']
const SHEETS = [
  {
    path: '/materials/guangdong?insurance=employee-pension&leaving=sichuan',
    shown: ['[data-material]', ...AROUND],
  },
  {
    path: `/plan?${CASE}`,
    shown: ['[data-material]', '.first-sheet time', '.first-sheet .phones', '#materials', '#steps'],
  },
  { path: '/status/submitted', shown: AROUND },
]

/**
 * What no sheet may have, on the page that is open: something to click or fill in, colour, a closed part, text off the paper, an item
 * that may be broken, a link to another site whose whole address cannot be read, or one of this site with something written behind it.
 */
function faultsOnPaper(): string[] {
  const all = (selector: string) =>
    [...document.querySelectorAll<HTMLElement>(selector)].filter((element) => element.checkVisibility())
  const light = (colour: string) => {
    const [red = 0, green = 0, blue = 0, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number)
    return alpha === 0 ? undefined : (red + green + blue) / 765
  }
  const groundOf = (element: Element | null): number => {
    if (!element) return 1
    return light(getComputedStyle(element).backgroundColor) ?? groundOf(element.parentElement)
  }
  const speaks = (element: Element) =>
    [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim())
  const isColoured = (element: Element) =>
    (light(getComputedStyle(element).color) ?? 1) > 0.15 || groundOf(element) < 0.99
  const behind = (link: Element) => getComputedStyle(link, '::after').content
  const isUnwritten = (link: Element) => {
    const href = link.getAttribute('href') ?? ''
    const { host, pathname } = new URL(href)
    return !`${link.textContent}${behind(link)}`.includes(pathname === '/' ? host : href)
  }
  const items = '[data-material], [data-step], [data-channel], [data-outcome], tr, .basis li, .glossary li'
  const faults = {
    shown: all('nav, form, button, select, textarea, .skip, .no-print, a[href="#change"]'),
    coloured: all('body :not(script)').filter((element) => speaks(element) && isColoured(element)),
    closed: all('details:not([open]):not(.part)'),
    breakable: all(items).filter((item) => getComputedStyle(item).breakInside !== 'avoid'),
    unwritten: all('a[href^="http"]').filter(isUnwritten),
    written: all('a[href]:not([href^="http"])').filter((link) => behind(link) !== 'none'),
    wide: document.documentElement.scrollWidth > innerWidth ? [document.documentElement] : [],
  }
  return Object.entries(faults).flatMap(([fault, found]) =>
    found.map((one) => `${fault}: ${one.tagName}.${one.className} "${one.textContent?.slice(0, 20)}"`),
  )
}

for (const language of LANGUAGES) {
  for (const { path, shown } of SHEETS)
    test(`/${language}${path} on paper`, async ({ page }) => {
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
      await page.goto(`/${language}${path}`)
      expect(await page.evaluate(faultsOnPaper)).toEqual([])
      for (const part of ['h1', ...shown]) await expect(page.locator(part).first(), part).toBeVisible()
      for (const item of await page.locator('[data-material]').all()) await expect(item.locator('.tick')).toBeVisible()
      if (path.includes('sichuan'))
        for (const region of language === 'zh' ? ['四川', '广东'] : ['Sichuan', 'Guangdong'])
          await expect(page.locator('h1')).toContainText(region)
    })

  test(`pages that show every element are fit for paper (${language})`, async ({ page }) => {
    test.setTimeout(300_000)
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    const faults: string[] = []
    for (const address of await coveringPages(language, 'long')) {
      await page.goto(address)
      faults.push(...(await page.evaluate(faultsOnPaper)).map((fault) => `${address}: ${fault}`))
    }
    expect(faults).toEqual([])
  })

  test(`the whole guide has every part, its sources with their addresses, and no link that paper cannot follow (${language})`, async ({
    page,
  }) => {
    await page.goto(`/${language}/print/employee-pension?leaving=sichuan&joining=guangdong`)
    await page.emulateMedia({ media: 'print' })
    for (const id of ['verdict', 'materials', 'steps', 'channels', 'say', 'problems', 'policy', 'basis'])
      await expect(page.locator(`h2#${id}`)).toBeVisible()
    for (const item of await page.locator('[data-material]').all()) await expect(item.locator('.tick')).toBeVisible()
    await expect(page.locator('h3#what-moves')).toBeVisible()
    await expect(page.locator('[data-ask="possible"]')).toBeVisible()
    await expect(
      page.locator('.source-address', { hasText: 'https://www.beijing.gov.cn/zhengce/gwywj/' }),
    ).toBeVisible()
    expect(await page.locator('#basis ~ ul a').count()).toBe(0)
  })

  test(`the whole guide is led to from the plan with its case, and from the rules and steps without (${language})`, async ({
    page,
  }) => {
    await page.goto(`/${language}/plan?${CASE}&how=window`)
    const query = '?leaving=sichuan&joining=guangdong&how=window'
    await expect(page.locator(`a[href="/${language}/print/employee-pension${query}"]`)).toBeVisible()
    for (const folder of ['policy', 'steps']) {
      await page.goto(`/${language}/${folder}/medical`)
      await expect(page.locator(`a[href="/${language}/print/medical"]`)).toBeVisible()
    }
  })

  test(`a plan is the handout with its code, and a second sheet with papers and steps (${language})`, async ({
    page,
  }) => {
    test.setTimeout(180_000)
    const longest = [...worstCases(0), ...worstCases(16)].map((query) => `/${language}/plan?${query}`)
    for (const address of await tallestOnPaper(page, longest)) {
      await page.goto(address)
      expect((await printed(page)).sheets, address).toBeLessThanOrEqual(MOST_SHEETS)
    }
    await page.goto(`/${language}/plan?${CASE}`)
    await page.emulateMedia({ media: 'print' })
    const code = await page.locator('.first-sheet .qr').boundingBox()
    const papers = await page.locator('#materials').boundingBox()
    // In the first tenth of a sheet of 297 mm, of which 25.4 are 96 pixels.
    expect(code?.y).toBeLessThan((297 / 25.4) * 9.6)
    expect(papers?.y).toBeGreaterThan((code?.y ?? 0) + (code?.height ?? 0))
    for (const rest of ['.verdict', '.glance', '.buttons', '#channels', '#places', '#basis'])
      for (const part of await page.locator(rest).all()) await expect(part, rest).toBeHidden()
  })
}
