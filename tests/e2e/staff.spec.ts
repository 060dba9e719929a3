import { expect, type Page, test } from '@playwright/test'
import { send } from './requests.ts'
import { printed, tallestOnPaper } from './sheets.ts'
import { LANGUAGES, ORIGIN } from './site.ts'

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
    for (const format of ['svg', 'png'])
      expect((await send(`${(await shortLinkOn(page)).replace('/s/', '/qr/')}.${format}`)).status).toBe(200)
    await expect(page.locator('#kit ~ p svg.qr')).toBeVisible()
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

  test(`poster and handout of any case are one A4 page each (${language})`, async ({ page }) => {
    test.setTimeout(120_000)
    for (const sheet of ['poster', 'handout']) {
      const sheets = FULL.map((query) => `/${language}/${sheet}?${query}&page=plan`)
      for (const address of await tallestOnPaper(page, sheets)) {
        await page.goto(address)
        const { sheets: count, pdf } = await printed(page)
        expect(count, address).toBe(1)
        // A4 in points, to the tenth.
        expect(pdf).toMatch(/\/MediaBox\s*\[0 0 59[45](\.\d+)? 84[12](\.\d+)?\]/)
      }
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
    }
  })
}

test('a handout without an insurance asks for one; what a page does not take is left out of its link, and that is said', async ({
  page,
}) => {
  await page.goto('/zh/handout?joining=guangzhou')
  await expect(page.locator('.notice')).toBeVisible()
  await expect(page.locator('form #insurance')).toBeVisible()
  await expect(page.locator('.sheet')).toHaveCount(0)
  await page.goto('/zh/staff?insurance=medical&joining=guangzhou&page=steps')
  await expect(page.locator('#kit ~ p a[href="/zh/steps/medical"]')).toBeVisible()
  await expect(page.locator('#kit ~ .notice')).toHaveCount(1)
})

test('a printed page shows its QR code and short link; the screen shows neither and fetches no code', async ({
  page,
}) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.goto('/zh/steps/medical')
  const paper = page.locator('.paper-head')
  await expect(paper).toBeHidden()
  await page.emulateMedia({ media: 'print' })
  await expect(paper.locator('svg.qr')).toBeVisible()
  const [short = ''] = /\/s\/\w+/.exec((await paper.textContent()) ?? '') ?? []
  expect((await send(short)).location).toBe('/zh/steps/medical')
  expect(asked.filter((url) => url.includes('/qr/'))).toEqual([])
})
