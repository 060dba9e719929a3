import { expect, type Page, test } from '@playwright/test'
import { CASE, LANGUAGES } from './site.ts'
import { worstCases } from './worst-cases.ts'

const WIDTH = 360
const SCREEN = 800
test.use({ viewport: { width: WIDTH, height: SCREEN } })

/** English takes that much more room than Chinese. */
const ROOM = { zh: 1, en: 1.35 } as const
/** Screens that a plan may take with three answers and with all, characters that are seen, and where things end. */
const MOST = { three: 8, all: 6, characters: 2200, first: 1, papers: 1.2 } as const

const screens = (page: Page) => page.evaluate((screen) => document.documentElement.scrollHeight / screen, SCREEN)
const endOf = (page: Page, mark: string) =>
  page
    .locator(mark)
    .evaluateAll((all, screen) => Math.max(0, ...all.map((one) => one.getBoundingClientRect().bottom)) / screen, SCREEN)
/** Characters without blanks; in English the words are longer, and their number says nothing of Chinese. */
const characters = (page: Page) => page.evaluate(() => document.body.innerText.replace(/\s/g, '').length)

for (const language of LANGUAGES) {
  for (const [name, count] of [
    ['three', 3],
    ['all', 16],
  ] as const) {
    test(`the longest plans of each insurance, ${name} questions answered, keep within their screens (${language})`, async ({
      page,
    }) => {
      test.setTimeout(240_000)
      const over: string[] = []
      for (const query of worstCases(count)) {
        await page.goto(`/${language}/plan?${query}`)
        const room = ROOM[language]
        const seen = {
          whole: [await screens(page), MOST[name] * room],
          first: [await endOf(page, '.verdict h2, .glance, .buttons > .button'), MOST.first * room],
          papers: [
            await page
              .locator('#materials')
              .count()
              .then((found) => (found ? endOf(page, '#materials') : 0)),
            MOST.papers * room,
          ],
          characters: [language === 'zh' ? await characters(page) : 0, MOST.characters],
        } as const
        for (const [what, [is, most]] of Object.entries(seen))
          if (is > most) over.push(`${query}: ${what} ${is.toFixed(2)} of ${most.toFixed(2)}`)
      }
      expect(over).toEqual([])
    })
  }

  test(`the button of the home page ends within the first screen of a small telephone (${language})`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: WIDTH, height: 640 })
    await page.goto(`/${language}`)
    const box = await page.locator('form.selector button').boundingBox()
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(640)
  })
}

type Row = { id: string; basis: { source: string; article: string | null }[] }
type Checklist = Record<'materials' | 'omitted' | 'not_needed' | 'steps' | 'channels' | 'notes' | 'unless', Row[]> & {
  verdict: Row
}

const MARKS = {
  materials: 'material',
  omitted: 'not-needed',
  not_needed: 'not-needed',
  steps: 'step',
  channels: 'channel',
  notes: 'note',
  unless: 'outcome',
} as const

const CASES = [
  'insurance=employee-pension',
  'insurance=employee-pension&leaving=shenzhen&joining=chongqing&hukou=leaving&age=under&work=employed',
  'insurance=medical&leaving=shanghai&joining=beijing',
  'insurance=unemployment&leaving=sichuan&joining=hubei&work=none',
  'insurance=resident-pension&joining=shanghai',
  'insurance=military&leaving=sichuan',
]

test('whatever the rules give for a case, and what it rests on, stands on its plan or one touch away', async ({
  request,
}) => {
  const missing: string[] = []
  for (const query of CASES) {
    const checklist = (await (await request.get(`/api/v1/checklist?${query}&lang=zh`)).json()) as Checklist
    const plan = await (await request.get(`/zh/plan?${query}`)).text()
    const near = [...plan.matchAll(/href="(\/zh\/(?:channels|steps|print)[^"#]*)/g)].map(([, path = '']) =>
      path.replaceAll('&amp;', '&'),
    )
    const pages = [
      plan,
      ...(await Promise.all([...new Set(near)].map(async (path) => (await request.get(path)).text()))),
    ]
    const stands = (text: RegExp) => pages.some((page) => text.test(page))
    for (const [list, mark] of Object.entries(MARKS))
      for (const { id } of checklist[list as keyof typeof MARKS])
        if (!stands(new RegExp(`data-${mark}="${id}"`))) missing.push(`${query}: ${list} ${id}`)
    if (!plan.includes(`data-verdict="${checklist.verdict.id}"`)) missing.push(`${query}: the verdict`)
    const cited = [checklist.verdict, ...Object.keys(MARKS).flatMap((list) => checklist[list as keyof typeof MARKS])]
    for (const { source, article } of cited.flatMap(({ basis }) => basis))
      if (!stands(new RegExp(`/law/${source}[^"]*${article ? `#${article}"` : '"'}`)))
        missing.push(`${query}: ${source} ${article}`)
  }
  expect([...new Set(missing)]).toEqual([])
})

test('a number leads to its ground and back, and the law leads back to the case', async ({ page }) => {
  const query = CASES[1]
  await page.goto(`/zh/plan?${query}`)
  await page.locator('#verdict .mark a').click()
  await expect(page).toHaveURL(`/zh/plan?${query}#g1`)
  await page.locator('#g1 a[href*="/law/"]').first().click()
  expect(new URL(page.url()).search).toBe(`?${query}`)
  await expect(page.locator('link[rel=canonical]')).not.toHaveAttribute('href', /\?/)
  await page.locator('.case-back a').click()
  await expect(page).toHaveURL(`/zh/plan?${query}`)
})

test('what an employer pays is one answer, and one who does not know is led to each', async ({ page }) => {
  await page.goto('/zh')
  await page.locator('select[name=insurance]').selectOption('work')
  await page.locator('select[name=leaving]').selectOption('sichuan')
  await page.locator('select[name=joining]').selectOption('guangdong')
  await page.locator('form.selector button').click()
  await expect(page).toHaveURL('/zh/plan?insurance=work&leaving=sichuan&joining=guangdong')
  await expect(page.locator('[data-group]')).toHaveCount(3)
  expect(await page.locator('[data-material]').count()).toBeGreaterThan(1)
  await page.locator('[data-group=medical] a[href*="/plan?"]').click()
  await expect(page).toHaveURL('/zh/plan?insurance=medical&leaving=sichuan&joining=guangdong')
  await page.goto('/zh/plan?insurance=unsure&joining=guangdong')
  await expect(page.locator('[role=alert]')).toHaveCount(0)
  await expect(page.locator('main .links a[href="/zh/plan?insurance=work&joining=guangdong"]')).toHaveCount(1)
})

test('a plan says which question its verdict hangs on and takes the answer there, until none decides it', async ({
  page,
}) => {
  await page.goto(`/zh/plan?${CASE}`)
  const asked = new Set<string>()
  while (await page.locator('[data-deciding]').count()) {
    const id = (await page.locator('[data-deciding] [data-ask]').getAttribute('data-ask')) ?? ''
    expect(asked).not.toContain(id)
    asked.add(id)
    await page.locator('[data-deciding] summary').click()
    await page.locator('[data-deciding] [data-ask] a').last().click()
    expect(new URL(page.url()).searchParams.has(id)).toBe(true)
  }
  expect(asked.size).toBeGreaterThan(0)
})

test('who hands over to whom and who may take how long is drawn behind one line of the steps', async ({ page }) => {
  await page.goto(`/zh/plan?${CASE}`)
  const lanes = page.locator('#steps ~ .figures [data-figure=lanes]')
  await expect(lanes).toBeHidden()
  await page.locator('.figures > summary').click()
  await expect(lanes).toBeVisible()
  await expect(page.locator('.figures [data-figure=time]')).toBeVisible()
})

test('the four tasks stand on every page, and on a plan they lead into it', async ({ page }) => {
  await page.goto('/zh/steps')
  await expect(page.locator('.task-row a')).toHaveCount(4)
  await expect(page.locator('.task-row [aria-current]')).toHaveAttribute('href', '/zh/steps')
  await expect(page.locator('.crumbs [aria-current=page]')).toHaveCount(1)
  await page.goto(`/zh/plan?${CASES[1]}`)
  for (const link of await page.locator('.task-row a').all())
    expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(48)
  await page.locator('.task-row a[href$="#steps"]').click()
  await expect(page).toHaveURL(`/zh/plan?${CASES[1]}#steps`)
})
