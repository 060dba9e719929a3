import type { Server } from 'node:http'
import { expect, type Frame, type Page, test } from '@playwright/test'
import type axe from 'axe-core'
import { LINK, startHost } from './host-page.ts'
import { CASE, LANGUAGES, ORIGIN } from './site.ts'

declare global {
  interface Window {
    axe: typeof axe
    /** Heights that the frame took, in order. */
    heights: number[]
  }
}

const EMBED = `/embed/checklist?${CASE}`
const MESSAGE = 'social-insurance-guide:height'

let host: string
let server: Server
test.beforeAll(async () => {
  ;({ origin: host, server } = await startHost())
})
test.afterAll(() => {
  server.close()
  server.closeAllConnections()
})

/** Two frames are painted: everything that was posted before has arrived, and observers have told what they saw. */
const settle = (page: Page | Frame) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))

const heightOf = (page: Page) =>
  page
    .locator('iframe')
    .first()
    .evaluate((frame) => frame.clientHeight)
const contentOf = (frame: Frame) => frame.evaluate(() => document.documentElement.getBoundingClientRect().height)

/** The checklist inside a page of others, when it has come and has been fitted. */
async function embedded(page: Page, path = '/'): Promise<Frame> {
  await page.goto(host + path)
  const frame =
    page.frames().find((each) => each.url().startsWith(ORIGIN)) ?? (await page.waitForEvent('framenavigated'))
  await frame.waitForSelector('[data-material]')
  await fitted(page, frame)
  return frame
}

const fitted = (page: Page, frame: Frame) =>
  expect(async () => expect(await heightOf(page)).toBe(Math.ceil(await contentOf(frame)))).toPass()

/** Says something to the page in the name of one of its frames, or of the page itself. */
const say = (from: Page | Frame, data: unknown) => from.evaluate((sent) => window.parent.postMessage(sent, '*'), data)

test.describe('on the page of somebody else, under its own strict policy', () => {
  test.use({ javaScriptEnabled: true })

  test('the link gets its checklist, named after it, and stays', async ({ page }) => {
    const complaints: string[] = []
    page.on('console', (message) => complaints.push(message.text()))
    page.on('pageerror', (error) => complaints.push(error.message))
    const frame = await embedded(page)
    expect(frame.url()).toBe(`${ORIGIN}/zh${EMBED}`)
    const element = page.locator('iframe')
    await expect(element).toHaveCount(1)
    await expect(element).toHaveAttribute('title', LINK)
    await expect(page.getByRole('link', { name: LINK })).toHaveAttribute('href', `${ORIGIN}/zh/plan?${CASE}`)
    // The site's icon is asked for by the browser itself, and the policy of the page rightly refuses it.
    expect(complaints.filter((complaint) => !/favicon/.test(complaint))).toEqual([])
  })

  test('nothing scrolls inside, and the height settles', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 800 })
    const frame = await embedded(page)
    expect(await frame.evaluate(() => document.documentElement.scrollHeight <= innerHeight)).toBe(true)
    expect(await frame.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
    await page.evaluate(() => {
      window.heights = []
      const element = document.querySelector('iframe') as HTMLIFrameElement
      new ResizeObserver(() => window.heights.push(element.clientHeight)).observe(element)
    })
    for (let painted = 0; painted < 30; painted++) await settle(page)
    expect(await page.evaluate(() => new Set(window.heights).size)).toBe(1)
    await fitted(page, frame)
  })

  test('it grows with the letters and shrinks again', async ({ page }) => {
    const frame = await embedded(page)
    const before = await heightOf(page)
    await frame.evaluate(() => {
      document.documentElement.style.fontSize = '200%'
    })
    await expect.poll(() => heightOf(page)).toBeGreaterThan(before * 1.5)
    await fitted(page, frame)
    await frame.evaluate(() => {
      document.documentElement.style.fontSize = ''
    })
    await expect.poll(() => heightOf(page)).toBe(before)
  })

  test('it follows the width of its page', async ({ page }) => {
    const frame = await embedded(page)
    const before = await heightOf(page)
    await page.setViewportSize({ width: 320, height: 600 })
    await expect.poll(() => heightOf(page)).toBeGreaterThan(before)
    await fitted(page, frame)
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
  })

  test('each of two checklists has its own height', async ({ page }) => {
    await embedded(page, '/two')
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
    const frame = await embedded(page)
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
    const frame = await embedded(page)
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
    await embedded(page, '/others')
    await expect(page.locator('iframe')).toHaveCount(1)
    await expect(page.locator('a')).toHaveCount(5)
  })

  test('a script whose text is not the released one does not run, and the link works', async ({ page }) => {
    await page.goto(`${host}/wrong-hash`)
    await expect(page.locator('iframe')).toHaveCount(0)
    await page.getByRole('link', { name: LINK }).click()
    await expect(page).toHaveURL(`${ORIGIN}/zh/plan?${CASE}`)
  })

  test('links open the full page in a window of its own, which is no longer boxed in', async ({ page }) => {
    const frame = await embedded(page)
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

test('without JavaScript the link on the page of somebody else leads to the guide', async ({ page }) => {
  await page.goto(host)
  await page.getByRole('link', { name: LINK }).click()
  await expect(page).toHaveURL(`${ORIGIN}/zh/plan?${CASE}`)
  await expect(page.locator('[data-verdict]')).toBeVisible()
})

for (const language of LANGUAGES) {
  test(`opened by itself it scrolls, fits 320 px and leads to the guide (${language})`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 600 })
    await page.goto(`/${language}${EMBED}`)
    await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', `${ORIGIN}/${language}/plan?${CASE}`)
    await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/)
    await expect(page.locator('head > base')).toHaveAttribute('target', '_blank')
    await expect(page.locator(`main a[href="/${language}/plan?${CASE}"]`).first()).toBeVisible()
    await expect(page.locator('[data-verdict]')).toBeVisible()
    await expect(page.locator('[data-freshness] time').first()).toBeVisible()
    await expect(page.locator('a[href^="tel:"]').first()).toBeVisible()
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(width).toBeLessThanOrEqual(320)
    await page.locator('[data-material]').last().scrollIntoViewIfNeeded()
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0)
    // A height in units of the window would let a frame grow for ever.
    const low = await contentOf(page.mainFrame())
    await page.setViewportSize({ width: 320, height: 3000 })
    expect(await contentOf(page.mainFrame())).toBe(low)
  })

  test(`an address that cannot be read says so and leads to the guide (${language})`, async ({ page }) => {
    await page.goto(`/${language}/embed/checklist?insurance=nonsense&joining=guangdong`)
    await expect(page.getByRole('alert')).toContainText('nonsense')
    await expect(page.locator(`main a[href="/${language}/plan?joining=guangdong"]`)).toBeVisible()
  })

  test.describe('with the scripts of the page', () => {
    test.use({ javaScriptEnabled: true })
    test(`axe finds nothing, and no control is made (${language})`, async ({ page }) => {
      for (const query of [`?${CASE}`, `?${CASE}&drawing=yes`, '?insurance=nonsense', '']) {
        await page.addInitScript({ path: 'node_modules/axe-core/axe.min.js' })
        await page.goto(`/${language}/embed/checklist${query}`)
        const found = await page.evaluate(async () => (await window.axe.run()).violations.map(({ id }) => id))
        expect(found).toEqual([])
        await expect(page.locator('button, input:not(.tick), [data-enhance]')).toHaveCount(0)
      }
    })
  })
}

test('what discovers an embed finds the checklist of the page it stands on', async ({ page, request }) => {
  const pages = [`/zh/plan?${CASE}`, '/en/materials/guangdong?insurance=medical', '/zh/policy/unemployment']
  for (const address of pages) {
    await page.goto(address)
    const link = page.locator('link[rel=alternate][type="application/json+oembed"]')
    const reply = await request.get((await link.getAttribute('href')) ?? '')
    expect(reply.headers()).toMatchObject({ 'access-control-allow-origin': '*' })
    const { type, html, title, width, height } = await reply.json()
    expect({ type, width, height }).toEqual({ type: 'rich', width: 640, height: 800 })
    const [, src = ''] = /^<iframe src="([^"]+)"/.exec(html) ?? []
    await page.goto(src.replaceAll('&amp;', '&'))
    await expect(page.locator('h1')).toHaveText(title)
    await expect(page.locator('[data-material]').first()).toBeVisible()
  }
  await page.goto('/zh/plan')
  await expect(page.locator('link[type="application/json+oembed"]')).toHaveCount(0)
})

test('what /oembed cannot answer is said as data, with its status', async ({ request }) => {
  const statusOf = async (query: string) => {
    const reply = await request.get(`/oembed${query}`)
    expect(reply.headers()['content-type']).toContain('json')
    expect((await reply.json()).status).toBe(reply.status())
    return reply.status()
  }
  const url = encodeURIComponent(`${ORIGIN}/zh/plan?${CASE}`)
  expect(await statusOf('')).toBe(400)
  expect(await statusOf(`?url=${url}&maxwidth=wide`)).toBe(400)
  expect(await statusOf(`?url=${url}&format=xml`)).toBe(501)
  expect(await statusOf(`?url=${encodeURIComponent(`https://example.org/zh/plan?${CASE}`)}`)).toBe(404)
  expect(await statusOf(`?url=${encodeURIComponent(`${ORIGIN}/zh/about`)}`)).toBe(404)
})
