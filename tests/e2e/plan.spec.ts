import { expect, test } from '@playwright/test'
import { CASE, LANGUAGES, ROOM, submit } from './site.ts'
import { worstCases } from './worst-cases.ts'

const WIDTH = 360
const SCREEN = 800
test.use({ viewport: { width: WIDTH, height: SCREEN } })

/** Screens that a plan may take with so many answers, or with all, and characters that are seen of it. */
const MOST_SCREENS = [
  [3, 8],
  [16, 6],
] as const
const MOST_CHARACTERS = 2200

/** In screens, how long a plan is, and where its answer and the heading of its papers end; and its characters without blanks. */
function extentOf(screen: number) {
  const endOf = (mark: string) =>
    Math.max(0, ...[...document.querySelectorAll(mark)].map((one) => one.getBoundingClientRect().bottom)) / screen
  return {
    whole: document.documentElement.scrollHeight / screen,
    first: endOf('.verdict h2, .glance, .buttons > .button'),
    papers: endOf('#materials'),
    // biome-ignore lint/performance/useDomNodeTextContent: only what is seen counts
    characters: document.body.innerText.replace(/\s/g, '').length,
  }
}

for (const language of LANGUAGES) {
  test(`the longest plans of each insurance keep within their screens, with three and all questions answered (${language})`, async ({
    page,
  }) => {
    test.setTimeout(240_000)
    const over: string[] = []
    const room = ROOM[language]
    for (const [count, whole] of MOST_SCREENS)
      for (const query of worstCases(count)) {
        await page.goto(`/${language}/plan?${query}`)
        const is = await page.evaluate(extentOf, SCREEN)
        for (const [what, most] of [
          ['whole', whole * room],
          ['first', room],
          ['papers', 1.2 * room],
          // In English the words are longer, and their number says nothing of Chinese.
          ['characters', language === 'zh' ? MOST_CHARACTERS : Number.POSITIVE_INFINITY],
        ] as const)
          if (is[what] > most) over.push(`${query}: ${what} ${is[what].toFixed(2)} of ${most.toFixed(2)}`)
      }
    expect(over).toEqual([])
  })

  test(`the button of the home page ends within the first screen of a small telephone (${language})`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: WIDTH, height: 640 })
    await page.goto(`/${language}`)
    const box = await page.locator('form.selector button').boundingBox()
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(640)
  })
}

/** A case with answers. */
const ANSWERED = 'insurance=employee-pension&leaving=shenzhen&joining=chongqing&hukou=leaving&age=under&work=employed'

test('a number leads to its ground and back, and the law leads back to the case', async ({ page }) => {
  const query = ANSWERED
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
  await submit(page, { insurance: 'work', leaving: 'sichuan', joining: 'guangdong' })
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
  await page.goto(`/zh/plan?${ANSWERED}`)
  for (const link of await page.locator('.task-row a').all())
    expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(48)
  await page.locator('.task-row a[href$="#steps"]').click()
  await expect(page).toHaveURL(`/zh/plan?${ANSWERED}#steps`)
})
