import { expect, type Page, test } from '@playwright/test'
import { CASE, LANGUAGES, unfold } from './site.ts'

test.use({ javaScriptEnabled: true })

const SHEET = `/zh/plan?${CASE}`
const boxes = (page: Page) => page.getByRole('checkbox')
const tool = (page: Page, name: string) => page.locator('.tools').getByRole('button', { name, exact: true })

/** Everything a page complains about while it is used. */
function complaintsOf(page: Page): string[] {
  const said: string[] = []
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) said.push(message.text())
  })
  page.on('pageerror', (error) => said.push(error.message))
  // What a reload cuts off is no complaint.
  page.on('requestfailed', (request) => {
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') said.push(`${request.url()} failed`)
  })
  return said
}

test('ticks are kept after a reload, each on its own item, until they are cleared', async ({ page }) => {
  const said = complaintsOf(page)
  await page.goto(SHEET)
  const count = await page.locator('[data-material]').count()
  await expect(boxes(page)).toHaveCount(count)
  await expect(page.locator('[data-material] .tick')).toHaveCount(count)

  await page.locator('[data-material=id-card]').getByRole('checkbox').check()
  await page.locator('[data-material=application-form]').getByRole('checkbox').focus()
  await page.keyboard.press('Space')
  await page.reload()
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(2)
  await expect(page.locator('[data-material=id-card]').getByRole('checkbox')).toBeChecked()
  await expect(page.locator('[data-material=application-form]').getByRole('checkbox')).toBeChecked()

  await page.goto('/zh/plan?insurance=medical&leaving=sichuan&joining=guangdong')
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0)
  await page.goto(SHEET)
  await tool(page, '清除').click()
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0)
  await page.reload()
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0)
  expect(said).toEqual([])
})

test('ticks belong to the case, however its address is written', async ({ page }) => {
  const ticked = () => page.getByRole('checkbox', { checked: true })
  const places = 'insurance=employee-pension&leaving=sichuan&joining=guangdong'
  await page.goto(`/zh/plan?${places}`)
  await page.locator('[data-material=id-card]').getByRole('checkbox').check()
  for (const address of [
    `/zh/plan?${places}&from=singlemessage&isappinstalled=0`,
    '/zh/plan?joining=guangdong&leaving=sichuan&insurance=employee-pension',
    `/en/plan?${places}`,
    `/zh/plan?${places}&how=window`,
    '/zh/plan?insurance=employee-pension&leaving=510000&joining=440000',
  ]) {
    await page.goto(address)
    await expect(page.locator('[data-material=id-card]').getByRole('checkbox')).toBeChecked()
  }
  for (const other of ['leaving=hunan&joining=guangdong', 'leaving=sichuan', 'joining=sichuan&leaving=guangdong']) {
    await page.goto(`/zh/plan?insurance=employee-pension&${other}`)
    await expect(ticked()).toHaveCount(0)
  }
})

/** A speech engine that speaks at once, or fails, and writes down what it was given. */
function engine(page: Page, voices: readonly string[], failing = false) {
  return page.addInitScript(
    ({ langs, fails }) => {
      type Piece = { text: string; voice: { lang: string }; onend?: () => void; onerror?: () => void }
      const heard: string[][] = []
      let queue: Piece[] = []
      const speech = {
        getVoices: () => langs.map((lang) => ({ lang })),
        addEventListener: () => {},
        cancel: () => {
          queue = []
          localStorage.setItem('cancelled', '1')
        },
        speak: (piece: Piece) => {
          queue.push(piece)
          heard.push([piece.voice.lang, piece.text])
          if (fails) setTimeout(() => piece.onerror?.())
        },
        done: () => queue.shift()?.onend?.(),
        heard,
      }
      Object.assign(globalThis, {
        speech,
        SpeechSynthesisUtterance: function (this: Piece, text: string) {
          this.text = text
        },
      })
      Object.defineProperty(window, 'speechSynthesis', { value: speech })
    },
    { langs: voices, fails: failing },
  )
}
type Engine = { speech: { heard: [string, string][]; done: () => void } }
const heard = (page: Page) => page.evaluate(() => (globalThis as unknown as Engine).speech.heard)

test('reading aloud: one piece a block, in Mandarin, to the end', async ({ page }) => {
  await engine(page, ['yue-HK', 'zh-HK', 'zh_TW', 'zh_CN', 'en-US'])
  await page.goto('/zh/policy/medical')
  await tool(page, '朗读').click()
  expect(await heard(page)).toHaveLength(1)
  while (await tool(page, '停止朗读').count())
    await page.evaluate(() => (globalThis as unknown as Engine).speech.done())
  const pieces = await heard(page)
  expect(pieces.length).toBeGreaterThan(20)
  expect(Math.max(...pieces.map(([, text]) => text.length))).toBeLessThan(400)
  expect(new Set(pieces.map(([lang]) => lang))).toEqual(new Set(['zh_CN']))
  await expect(tool(page, '朗读')).toBeVisible()
})

test('reading aloud: stopped, failed or left, it is over', async ({ page }) => {
  await engine(page, ['cmn-Hans-CN'])
  await page.goto('/zh/policy/medical')
  await tool(page, '朗读').click()
  await tool(page, '停止朗读').click()
  await expect(tool(page, '朗读')).toBeVisible()
  await page.evaluate(() => (globalThis as unknown as Engine).speech.done())
  expect(await heard(page)).toHaveLength(1)
  await tool(page, '朗读').click()
  await page.evaluate(() => localStorage.removeItem('cancelled'))
  await page.goto('/zh/about')
  expect(await page.evaluate(() => localStorage.getItem('cancelled'))).toBe('1')
})

test('reading aloud: an error ends it', async ({ page }) => {
  await engine(page, ['zh-CN'], true)
  await page.goto('/zh/policy/medical')
  await tool(page, '朗读').click()
  await expect(tool(page, '朗读')).toBeVisible()
  expect(await heard(page)).toHaveLength(1)
})

test('reading aloud: Cantonese is not offered for Mandarin', async ({ page }) => {
  await engine(page, ['yue-HK', 'zh-HK', 'zh-yue', 'zh-Hant-HK', 'zh-MO'])
  await page.goto('/zh/policy/medical')
  await expect(tool(page, '大字')).toBeVisible()
  await expect(tool(page, '朗读')).toHaveCount(0)
})

test('on a page of several insurances each list keeps its own ticks', async ({ page }) => {
  await page.goto('/zh/materials/guangdong')
  await unfold(page)
  await boxes(page).first().check()
  await page.reload()
  await unfold(page)
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(1)
  await expect(boxes(page).first()).toBeChecked()
})

test('every box is named after its item', async ({ page }) => {
  for (const language of LANGUAGES) {
    await page.goto(`/${language}/plan?${CASE}`)
    for (const item of await page.locator('[data-material]').all())
      await expect(item.getByRole('checkbox')).toHaveAccessibleName((await item.locator('label').textContent()) ?? '')
  }
})

const MOST_SHIFT = 0.02

for (const language of LANGUAGES)
  test(`nothing moves when the controls come (${language})`, async ({ page }) => {
    await page.addInitScript(() => {
      const seen = globalThis as { moved?: number }
      seen.moved = 0
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          seen.moved = (seen.moved ?? 0) + (entry as unknown as { value: number }).value
      }).observe({ type: 'layout-shift', buffered: true })
    })
    // The script comes after the page was seen, as it does on a slow connection.
    await page.route('**/enhance.js', async (route) => {
      await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0)
      await route.continue()
    })
    for (const width of [320, 360, 390, 412, 600, 1280]) {
      await page.setViewportSize({ width, height: 740 })
      await page.goto(`/${language}/policy/employee-pension`)
      await expect(page.locator('.languages .tools button')).toBeVisible()
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
      const moved = await page.evaluate(() => (globalThis as { moved?: number }).moved)
      expect(moved, `${width} px`).toBeLessThan(MOST_SHIFT)
    }
  })

test('large type is remembered on every page, and taken back', async ({ page }) => {
  const size = () => page.evaluate(() => Number.parseFloat(getComputedStyle(document.body).fontSize))
  await page.goto('/zh')
  const ordinary = await size()
  await tool(page, '大字').click()
  await expect(tool(page, '大字')).toHaveAttribute('aria-pressed', 'true')
  expect(await size()).toBeGreaterThanOrEqual(22)
  await page.goto('/zh/policy/medical')
  expect(await size()).toBeGreaterThan(ordinary)
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
  await tool(page, '大字').click()
  await page.reload()
  expect(await size()).toBe(ordinary)
  await expect(tool(page, '大字')).toHaveAttribute('aria-pressed', 'false')
})

test('copying gives the address without what WeChat added to it', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(`${SHEET}&from=singlemessage&isappinstalled=0`)
  await tool(page, '复制网址').click()
  await expect(page.getByRole('status')).toHaveText('已复制')
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(new RegExp(`${CASE}$`))
})

test('printing opens the dialogue when asked, and only then', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.classList.add('printed')
  })
  await page.goto(SHEET)
  await expect(page.locator('html.printed')).toHaveCount(0)
  await tool(page, '打印').click()
  await expect(page.locator('html.printed')).toHaveCount(1)
})

test.describe('in WeChat, whose print function does nothing', () => {
  test.use({ userAgent: 'Mozilla/5.0 (Linux; Android 10) AppleWebKit/537.36 MicroMessenger/8.0.40' })
  test('there is no button to print', async ({ page }) => {
    await page.goto(SHEET)
    await expect(tool(page, '大字')).toBeVisible()
    await expect(tool(page, '打印')).toHaveCount(0)
  })
})

test('where storage, clipboard and printing are missing, no control is offered and nothing breaks', async ({
  page,
}) => {
  const said = complaintsOf(page)
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('refused', 'SecurityError')
    }
    Object.defineProperty(window, 'localStorage', { get: refuse })
    Object.defineProperty(navigator, 'clipboard', { value: undefined })
    Object.defineProperty(window, 'print', { value: undefined })
    Object.defineProperty(window, 'speechSynthesis', { value: undefined })
  })
  await page.goto(SHEET)
  await expect(page.locator('.tools, [data-enhance]')).toHaveCount(0)
  await expect(page.locator('[data-material] .tick').first()).toBeVisible()
  expect(said).toEqual([])
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })
  test('none of the controls is there; the boxes are', async ({ page }) => {
    await page.goto(SHEET)
    await expect(page.locator('.tools, [data-enhance], main button:not([type=submit])')).toHaveCount(0)
    await page.locator('[data-material] .tick').first().check()
    await expect(page.locator('[data-material] .tick:checked')).toHaveCount(1)
  })
})
