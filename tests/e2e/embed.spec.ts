import type { Server } from 'node:http'
import { expect, type Frame, test } from '@playwright/test'
import { contentOf, embedded, fitted, heightOf, LINK, MESSAGE, say, settle, startHost } from './host-page.ts'
import { CASE, EMBED, ORIGIN } from './site.ts'

declare global {
  interface Window {
    /** Heights that the frame took, in order. */
    heights: number[]
  }
}

let host: string
let server: Server
test.beforeAll(async () => {
  ;({ origin: host, server } = await startHost())
})
test.afterAll(() => {
  server.close()
  server.closeAllConnections()
})

test.describe('on the page of somebody else, under its own strict policy', () => {
  test.use({ javaScriptEnabled: true })

  test('the link gets its checklist, named after it, and stays', async ({ page }) => {
    const complaints: string[] = []
    page.on('console', (message) => complaints.push(message.text()))
    page.on('pageerror', (error) => complaints.push(error.message))
    const frame = await embedded(page, host)
    expect(frame.url()).toBe(`${ORIGIN}/zh${EMBED}`)
    const element = page.locator('iframe')
    await expect(element).toHaveCount(1)
    await expect(element).toHaveAttribute('title', LINK)
    await expect(frame.locator('button, input:not(.tick), [data-enhance]')).toHaveCount(0)
    await expect(page.getByRole('link', { name: LINK })).toHaveAttribute('href', `${ORIGIN}/zh/plan?${CASE}`)
    // The site's icon is asked for by the browser itself, and the policy of the page rightly refuses it.
    expect(complaints.filter((complaint) => !/favicon/.test(complaint))).toEqual([])
  })

  test('nothing scrolls inside, and the height settles', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 800 })
    const frame = await embedded(page, host)
    expect(await frame.evaluate(() => document.documentElement.scrollHeight <= innerHeight)).toBe(true)
    expect(await frame.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
    await page.evaluate(() => {
      window.heights = []
      const element = document.querySelector('iframe') as HTMLIFrameElement
      new ResizeObserver(() => window.heights.push(element.clientHeight)).observe(element)
    })
    for (let painted = 0; painted < 15; painted++) await settle(page)
    expect(await page.evaluate(() => new Set(window.heights).size)).toBe(1)
    await fitted(page, frame)
  })

  test('it follows its letters and the width of its page, and shrinks again', async ({ page }) => {
    const frame = await embedded(page, host)
    const before = await heightOf(page)
    const letters = (size: string) =>
      frame.evaluate((to) => {
        document.documentElement.style.fontSize = to
      }, size)
    await letters('200%')
    await expect.poll(() => heightOf(page)).toBeGreaterThan(before * 1.5)
    await fitted(page, frame)
    await letters('')
    await expect.poll(() => heightOf(page)).toBe(before)
    await page.setViewportSize({ width: 320, height: 600 })
    await expect.poll(() => heightOf(page)).toBeGreaterThan(before)
    await fitted(page, frame)
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
  })

  test('each of two checklists has its own height', async ({ page }) => {
    await embedded(page, `${host}/two`)
    await expect(page.locator('iframe')).toHaveCount(2)
    await page.locator('iframe').last().scrollIntoViewIfNeeded()
    for (const element of await page.locator('iframe').all()) {
      const frame = await (await element.elementHandle())?.contentFrame()
      if (!frame) throw new Error('the frame has no page')
      await frame.waitForSelector('[data-material]')
      await expect
        .poll(async () => (await element.evaluate((each) => each.clientHeight)) - (await contentOf(frame)))
        .toBeLessThan(1)
      expect(await element.evaluate((each) => each.clientHeight)).toBeGreaterThan(600)
    }
  })

  test('what strangers say of a height is not heard', async ({ page }) => {
    const frame = await embedded(page, host)
    const before = await heightOf(page)
    // From the right origin but the wrong window; from the page itself; from the right window after it was taken elsewhere.
    await page.evaluate(
      async ([address, type]) => {
        window.postMessage({ type, height: 9000 }, '*')
        const other = document.createElement('iframe')
        other.src = address ?? ''
        document.body.append(other)
        await new Promise((done) => other.addEventListener('load', done))
      },
      [`${ORIGIN}/zh${EMBED}`, MESSAGE],
    )
    const other = page.frames().at(-1) as Frame
    expect(other).not.toBe(frame)
    await say(other, { type: MESSAGE, height: 9000 })
    await settle(page)
    expect(await heightOf(page)).toBe(before)
    await page.evaluate(() => {
      const first = document.querySelector('iframe') as HTMLIFrameElement
      first.removeAttribute('sandbox')
      first.src = 'about:blank'
    })
    await frame.waitForURL('about:blank')
    await say(frame, { type: MESSAGE, height: 9000 })
    await settle(page)
    expect(await heightOf(page)).toBe(before)
  })

  test('what is no height is not heard, and no height is endless', async ({ page }) => {
    const frame = await embedded(page, host)
    const before = await heightOf(page)
    const wrong: unknown[] = [null, 'x', 5000, {}, { type: MESSAGE }, { type: 'resize', height: 5000 }]
    for (const height of ['5000', null, -5000, 0]) wrong.push({ type: MESSAGE, height })
    for (const data of wrong) await say(frame, data)
    await frame.evaluate((type) => {
      for (const height of [Number.NaN, Number.POSITIVE_INFINITY]) parent.postMessage({ type, height }, '*')
    }, MESSAGE)
    await settle(page)
    expect(await heightOf(page)).toBe(before)
    await say(frame, { type: MESSAGE, height: 999_999 })
    await expect.poll(() => heightOf(page)).toBe(20_000)
    await say(frame, { type: MESSAGE, height: 1 })
    await expect.poll(() => heightOf(page)).toBe(100)
    await say(frame, { type: MESSAGE, height: 700.2 })
    await expect.poll(() => heightOf(page)).toBe(701)
  })

  test('links to other places, and those that nobody marked, are left alone', async ({ page }) => {
    await embedded(page, `${host}/others`)
    await expect(page.locator('iframe')).toHaveCount(1)
    await expect(page.locator('a')).toHaveCount(5)
  })

  test('a script whose text is not the released one does not run, and the link works', async ({ page }) => {
    await page.goto(`${host}/wrong-hash`)
    await expect(page.locator('iframe')).toHaveCount(0)
    await page.getByRole('link', { name: LINK }).click()
    await expect(page).toHaveURL(`${ORIGIN}/zh/plan?${CASE}`)
    await expect(page.locator('[data-verdict]')).toBeVisible()
  })

  test('links open the full page in a window of its own, which is no longer boxed in', async ({ page }) => {
    const frame = await embedded(page, host)
    for (const name of [/完整指南/, '社保转移指南']) {
      const opened = page.waitForEvent('popup')
      await frame.getByRole('link', { name }).first().click()
      const popup = await opened
      await popup.waitForLoadState()
      expect(popup.url()).toBe(name instanceof RegExp ? `${ORIGIN}/zh/plan?${CASE}` : `${ORIGIN}/zh`)
      expect(await popup.evaluate(() => window.opener)).toBeNull()
      // Storage and the site's own controls: a window that was still boxed in would have none of the frame's leave.
      await expect(popup.getByRole('button', { name: '大字' })).toBeVisible()
      await popup.close()
    }
    expect(frame.url()).toBe(`${ORIGIN}/zh${EMBED}`)
    expect(page.url()).toBe(`${host}/`)
  })

  test('nothing else of the site may be framed', async ({ page }) => {
    await page.goto(`${host}/`)
    const refused = page.waitForEvent('console', (message) => /frame-ancestors/.test(message.text()))
    await page.evaluate((address) => {
      const other = document.createElement('iframe')
      other.src = address
      document.body.append(other)
    }, `${ORIGIN}/zh/plan`)
    await refused
  })
})
