import { readFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import { send } from './requests.ts'
import { LANGUAGES, ORIGIN } from './site.ts'

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8')

const KIT = '/staff?insurance=employee-pension&joining=guangzhou&page=plan'
const SHEETS = ['/poster', '/poster?joining=guangzhou&page=materials', '/handout?insurance=medical&joining=guangzhou']

/** Cases whose sheets hold most: the longest names, the most papers and steps, the longest conditions. */
const FULL = [
  'insurance=military&leaving=qingyang-ningxian&joining=lingbao',
  'insurance=medical&leaving=suzhou&joining=hangzhou',
  'insurance=unemployment&leaving=yueyang&joining=guangzhou',
  'insurance=employee-pension&leaving=guangzhou&joining=shanghai',
  'insurance=resident-pension&leaving=guangzhou&joining=shanghai',
  'insurance=pension-linking',
  'insurance=institution-pension&leaving=xpcc&joining=qingyang-ningxian',
  'insurance=work-injury-maternity&leaving=qingyang-ningxian&joining=xpcc',
]

const pagesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length

/** The address of the short link that the kit shows. */
async function shortLinkOn(page: Page): Promise<string> {
  const text = await page.locator('#kit ~ p code').first().textContent()
  expect(text).toMatch(new RegExp(`^${ORIGIN}/s/[2-9a-z]+$`))
  return text?.slice(ORIGIN.length) ?? ''
}

for (const language of LANGUAGES) {
  test(`a recruiter types a city by its code and gets its link, in two steps (${language})`, async ({ page }) => {
    await page.goto(`/${language}/staff`)
    await page.locator('#page').selectOption('plan')
    await page.locator('#insurance').selectOption('employee-pension')
    await page.locator('#joining').fill('440100')
    await page.locator('form button').click()
    expect(new URL(page.url()).search).toBe(`?insurance=employee-pension&joining=guangzhou&page=plan&lang=${language}`)
    await expect(page.locator('#joining')).toHaveValue(language === 'zh' ? '广州' : 'Guangzhou')
    const there = `/${language}/plan?insurance=employee-pension&joining=guangzhou`
    await expect(page.locator(`#kit ~ p a[href="${there}"]`)).toHaveText(ORIGIN + there)
    expect(await send(await shortLinkOn(page))).toMatchObject({ status: 301, location: there })
    for (const format of ['svg', 'png']) expect((await send(`/qr/${await codeOn(page)}.${format}`)).status).toBe(200)
    await expect(page.locator('#kit ~ p svg.qr')).toBeVisible()
  })

  test(`what was misread is named at its field and stays there (${language})`, async ({ page }) => {
    await page.goto(`/${language}/staff?leaving=shan-xi&joining=atlantis&page=plan`)
    for (const [key, value] of [
      ['leaving', 'shan-xi'],
      ['joining', 'atlantis'],
    ] as const) {
      await expect(page.locator('[role="alert"]')).toContainText(value)
      await expect(page.locator(`#${key}`)).toHaveValue(value)
      await expect(page.locator(`#${key}`)).toHaveAttribute('aria-invalid', 'true')
      await expect(page.locator(`#${key}-error`)).toContainText(`${value}`)
    }
    await expect(page.locator('#page')).toHaveValue('plan')
    await expect(page.locator('#kit')).toHaveCount(0)
  })

  test(`the texts stay within their limits and say their length; the longest has the link (${language})`, async ({
    page,
  }) => {
    await page.goto(`/${language}/staff?insurance=employee-pension&leaving=sichuan&joining=guangzhou&page=plan`)
    const texts = await page.locator('[data-limit]').evaluateAll((items) =>
      items.map((item) => ({
        limit: Number(item.getAttribute('data-limit')),
        lang: item.querySelector('p')?.lang,
        text: item.querySelector('p')?.textContent ?? '',
        said: item.querySelector('.meta')?.textContent ?? '',
      })),
    )
    expect(texts.map(({ limit, lang }) => `${lang} ${limit}`)).toEqual(
      ['zh-CN', 'en'].flatMap((lang) => [40, 80, 160].map((limit) => `${lang} ${limit}`)),
    )
    for (const { limit, text, said } of texts) {
      expect([...text].length, text).toBeLessThanOrEqual(limit)
      expect(said).toContain(String([...text].length))
      const [link] = /http\S+$/.exec(text) ?? []
      expect(link !== undefined, text).toBe(limit === 160)
      if (link) expect((await send(link.slice(ORIGIN.length))).status).toBe(301)
    }
  })

  test(`the kit and the sheets have no axe findings and fit 320 px (${language})`, async ({ browser }) => {
    const context = await browser.newContext({ viewport: { width: 320, height: 640 }, javaScriptEnabled: true })
    const page = await context.newPage()
    for (const path of [KIT, '/staff?joining=atlantis', ...SHEETS]) {
      await page.goto(`${ORIGIN}/${language}${path}`)
      await page.evaluate(axe)
      const findings = await page.evaluate(async () => {
        const { violations } = await (window as unknown as { axe: { run: () => Promise<Results> } }).axe.run()
        return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
      })
      expect(findings, path).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(320)
    }
    await context.close()
  })

  test(`poster and handout of any case are one A4 page each (${language})`, async ({ page }) => {
    test.setTimeout(120_000)
    for (const of of FULL)
      for (const sheet of ['poster', 'handout']) {
        await page.goto(`/${language}/${sheet}?${of}&page=plan`)
        const pdf = await page.pdf({ preferCSSPageSize: true })
        expect(pagesOf(pdf), `${sheet} ${of}`).toBe(1)
        // A4 in points, to the tenth.
        expect(pdf.toString('latin1')).toMatch(/\/MediaBox\s*\[0 0 59[45](\.\d+)? 84[12](\.\d+)?\]/)
      }
  })

  test(`a sheet says by itself what it is, whom to ring and when it was checked (${language})`, async ({ page }) => {
    for (const path of SHEETS) {
      await page.goto(`/${language}${path}`)
      await page.emulateMedia({ media: 'print' })
      const sheet = page.locator('.sheet')
      await expect(sheet.locator('svg.qr')).toBeVisible()
      await expect(sheet.locator('time')).toBeVisible()
      // Visible, and not only there: the text of a hidden part is found too.
      const foot = sheet.locator('footer')
      await expect(foot).toBeVisible()
      await expect(foot).toContainText(language === 'zh' ? '不是政府网站' : 'not a government website')
      await expect(foot.locator('time')).toBeVisible()
      if (path.includes('guangzhou'))
        await expect(sheet).toContainText(path.includes('handout') ? '020-12393' : '020-12333')
      for (const hidden of ['h1', 'body > header', 'body > footer', '.stuck', '.paper-head'])
        await expect(page.locator(hidden).first(), hidden).toBeHidden()
      await page.emulateMedia({ media: 'screen' })
      expect(await page.locator('meta[name="robots"]').getAttribute('content')).toContain('noindex')
    }
  })
}

type Results = { violations: { id: string; nodes: { html: string }[] }[] }

const codeOn = async (page: Page) => (await shortLinkOn(page)).slice('/s/'.length)

test('a handout without an insurance asks for one', async ({ page }) => {
  await page.goto('/zh/handout?joining=guangzhou')
  await expect(page.locator('.notice')).toBeVisible()
  await expect(page.locator('form #insurance')).toBeVisible()
  await expect(page.locator('.sheet')).toHaveCount(0)
})

test('what a page does not take is left out of its link, and that is said', async ({ page }) => {
  await page.goto('/zh/staff?insurance=medical&joining=guangzhou&page=steps')
  await expect(page.locator('#kit ~ p a[href="/zh/steps/medical"]')).toBeVisible()
  await expect(page.locator('#kit ~ .notice')).toHaveCount(1)
})

test('a damaged short link is not there, and the page says whom to ask', async () => {
  const reply = await send('/s/24x')
  expect(reply.status).toBe(404)
  expect(reply.body).toContain('tel:12333')
})

test('a printed page shows its QR code and short link; the screen shows neither and fetches no code', async ({
  page,
}) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.goto(`/zh/steps/medical`, { waitUntil: 'networkidle' })
  const paper = page.locator('.paper-head')
  await expect(paper).toBeHidden()
  await page.emulateMedia({ media: 'print' })
  await expect(paper.locator('svg.qr')).toBeVisible()
  const [short = ''] = /\/s\/\w+/.exec((await paper.textContent()) ?? '') ?? []
  expect((await send(short)).location).toBe('/zh/steps/medical')
  expect(asked.filter((url) => url.includes('/qr/'))).toEqual([])
})
