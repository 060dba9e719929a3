import { expect, type Page, test } from '@playwright/test'

test.use({ javaScriptEnabled: true })

const tool = (page: Page, name: string) => page.locator('.tools').getByRole('button', { name, exact: true })

/** A speech engine that speaks or fails when it is told, and writes down what it was given. */
function engine(page: Page, voices: readonly string[]) {
  return page.addInitScript((langs) => {
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
      },
      done: () => queue.shift()?.onend?.(),
      fail: () => queue.shift()?.onerror?.(),
      heard,
    }
    Object.assign(globalThis, {
      speech,
      SpeechSynthesisUtterance: function (this: Piece, text: string) {
        this.text = text
      },
    })
    Object.defineProperty(window, 'speechSynthesis', { value: speech })
  }, voices)
}
type Engine = { speech: { heard: [string, string][]; done: () => void; fail: () => void } }
const heard = (page: Page) => page.evaluate(() => (globalThis as unknown as Engine).speech.heard)

test('one piece a block, in Mandarin, to the end', async ({ page }) => {
  await engine(page, ['yue-HK', 'zh-HK', 'zh_TW', 'zh_CN', 'en-US'])
  await page.goto('/zh/policy/medical')
  await tool(page, '朗读').click()
  expect(await heard(page)).toHaveLength(1)
  await page.evaluate(() => {
    const { speech } = globalThis as unknown as Engine
    for (let piece = 0; piece < speech.heard.length; piece++) speech.done()
  })
  await expect(tool(page, '朗读')).toBeVisible()
  const pieces = await heard(page)
  expect(pieces.length).toBeGreaterThan(20)
  expect(Math.max(...pieces.map(([, text]) => text.length))).toBeLessThan(400)
  expect(new Set(pieces.map(([lang]) => lang))).toEqual(new Set(['zh_CN']))
})

test('stopped, failed or left, it is over', async ({ page }) => {
  await engine(page, ['cmn-Hans-CN'])
  await page.goto('/zh/policy/medical')
  await tool(page, '朗读').click()
  await tool(page, '停止朗读').click()
  await expect(tool(page, '朗读')).toBeVisible()
  await page.evaluate(() => (globalThis as unknown as Engine).speech.done())
  expect(await heard(page)).toHaveLength(1)
  await tool(page, '朗读').click()
  await page.evaluate(() => (globalThis as unknown as Engine).speech.fail())
  await expect(tool(page, '朗读')).toBeVisible()
  expect(await heard(page)).toHaveLength(2)
  await tool(page, '朗读').click()
  await page.evaluate(() => localStorage.removeItem('cancelled'))
  await page.goto('/zh/about')
  expect(await page.evaluate(() => localStorage.getItem('cancelled'))).toBe('1')
})

test('Cantonese is not offered for Mandarin', async ({ page }) => {
  await engine(page, ['yue-HK', 'zh-HK', 'zh-yue', 'zh-Hant-HK', 'zh-MO'])
  await page.goto('/zh/policy/medical')
  await expect(tool(page, '大字')).toBeVisible()
  await expect(tool(page, '朗读')).toHaveCount(0)
})
