import { expect, type Page, test } from '@playwright/test'
import { CASE, LANGUAGES, somePagesOfEachKind } from './site.ts'
import { worstCases } from './worst-cases.ts'

/** The handout, and both sides of a sheet with papers and steps; a common case takes one of them. */
const MOST_SHEETS = 3

test.use({ colorScheme: 'dark' })

const SHEETS = ['/materials/guangdong?insurance=employee-pension&leaving=sichuan', `/plan?${CASE}`, '/status/submitted']

/** Text that would not be black on white: the element, its colour and the ground it stands on. */
function notBlackOnWhite(): string[] {
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
  return [...document.body.querySelectorAll('*')]
    .filter((element) => element.checkVisibility() && speaks(element) && !element.matches('script'))
    .filter((element) => (light(getComputedStyle(element).color) ?? 1) > 0.15 || groundOf(element) < 0.99)
    .map((element) => `${element.tagName}.${element.className} "${element.textContent?.slice(0, 20)}"`)
}

const breakInside = (page: Page, items: string) =>
  page.locator(items).evaluateAll((all) => all.map((item) => getComputedStyle(item).breakInside))

for (const language of LANGUAGES) {
  for (const sheet of SHEETS) {
    test(`/${language}${sheet} on paper`, async ({ page }) => {
      await page.goto(`/${language}${sheet}`)
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
      for (const hidden of ['nav', 'form', 'button', 'select', '.skip', 'a[href="#change"]'])
        for (const element of await page.locator(hidden).all()) await expect(element, hidden).toBeHidden()
      expect(await page.evaluate(notBlackOnWhite)).toEqual([])
      expect(await page.locator('details:not([open]):not(.part)').filter({ visible: true }).count()).toBe(0)
      const around = ['main time >> nth=0', '#basis', '.identity', 'header .print-only:has-text("12333")']
      const ofPlan = ['.first-sheet time', '.first-sheet .phones', '#materials', '#steps']
      for (const shown of ['h1', ...(sheet.startsWith('/plan') ? ofPlan : around)])
        await expect(page.locator(shown).first(), shown).toBeVisible()
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
    })
  }

  test(`items stay whole on paper, with a square to tick and the two regions (${language})`, async ({ page }) => {
    await page.emulateMedia({ media: 'print' })
    for (const sheet of SHEETS.slice(0, 2)) {
      await page.goto(`/${language}${sheet}`)
      const items = await breakInside(page, '[data-material], [data-step], [data-channel], [data-outcome], tr')
      expect(items.length).toBeGreaterThan(3)
      expect(new Set(items)).toEqual(new Set(['avoid']))
      for (const item of await page.locator('[data-material]').all()) await expect(item.locator('.tick')).toBeVisible()
      for (const region of language === 'zh' ? ['四川', '广东'] : ['Sichuan', 'Guangdong']) {
        await expect(page.locator('h1')).toContainText(region)
      }
    }
  })
}

/** What no sheet may have: something to click or fill in, colour, a closed part, text off the paper, a broken item. */
async function faultsOnPaper(page: Page): Promise<string[]> {
  const seen = await page
    .locator('nav, form, button, select, textarea, .skip, .no-print')
    .evaluateAll((all) =>
      all
        .filter((element) => element.checkVisibility())
        .map((element) => `shows ${element.tagName}.${element.className}`),
    )
  const broken = await page
    .locator('[data-material], [data-step], [data-channel], [data-outcome], tr, .basis li, .glossary li')
    .evaluateAll((all) => all.filter((item) => getComputedStyle(item).breakInside !== 'avoid').length)
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)
  const closed = await page.locator('details:not([open]):not(.part)').filter({ visible: true }).count()
  return [
    ...seen,
    ...(await page.evaluate(notBlackOnWhite)),
    ...(broken > 0 ? [`${broken} items may be broken`] : []),
    ...(wide ? ['is wider than the paper'] : []),
    ...(closed > 0 ? [`${closed} parts are closed`] : []),
    ...(await page.evaluate(unwrittenAddresses)),
  ]
}

/** Links to other sites whose whole address cannot be read on paper. */
function unwrittenAddresses(): string[] {
  return [...document.querySelectorAll('a[href^="http"]')]
    .filter((link) => link.checkVisibility())
    .filter((link) => {
      const href = link.getAttribute('href') ?? ''
      const { host, pathname } = new URL(href)
      const written = (link.textContent ?? '') + getComputedStyle(link, '::after').content
      return !written.includes(pathname === '/' ? host : href)
    })
    .map((link) => `does not write out ${link.getAttribute('href')}`)
}

for (const language of LANGUAGES) {
  test(`pages of each kind are fit for paper (${language})`, async ({ page }) => {
    test.setTimeout(240_000)
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    const faults: string[] = []
    for (const address of await somePagesOfEachKind(language)) {
      await page.goto(address)
      faults.push(...(await faultsOnPaper(page)).map((fault) => `${address}: ${fault}`))
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
    await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/)
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
}

test('on paper the place of every official link can be read, and links of this site add nothing', async ({ page }) => {
  await page.goto(`/zh/plan?${CASE}`)
  await page.emulateMedia({ media: 'print' })
  const wrong = await page.locator('a[href]:visible').evaluateAll((links) =>
    links
      .filter((link) => !link.getAttribute('href')?.startsWith('http'))
      .map((link) => ({ href: link.getAttribute('href'), added: getComputedStyle(link, '::after').content }))
      .filter(({ added }) => added !== 'none')
      .map(({ href, added }) => `${href} ${added}`),
  )
  expect(await page.evaluate(unwrittenAddresses)).toEqual([])
  expect(wrong).toEqual([])
})

for (const language of LANGUAGES) {
  test(`a plan is the handout with its code, and a second sheet with papers and steps (${language})`, async ({
    page,
  }) => {
    test.setTimeout(180_000)
    const wrong: string[] = []
    for (const query of [...worstCases(0), ...worstCases(16)]) {
      await page.goto(`/${language}/plan?${query}`)
      const pdf = await page.pdf({ preferCSSPageSize: true })
      const count = [...pdf.toString('latin1').matchAll(/\/Type\s*\/Page\b/g)].length
      if (count > MOST_SHEETS) wrong.push(`${query}: ${count} pages`)
    }
    expect(wrong).toEqual([])
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
