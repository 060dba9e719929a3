import { createServer, type Server } from 'node:http'
import { expect, type Frame, type Page } from '@playwright/test'
import { embedCode } from '#lib/domain/embed/embed-code.ts'
import { listening } from '../fixtures/listening.ts'
import { CASE, ORIGIN } from './site.ts'

export const LINK = '转养老保险要带什么 <含材料>'

/** How the frame says its height to its page. */
export const MESSAGE = 'social-insurance-guide:height'

/** The strictest policy under which a page can still take our script and our frame: no style attribute, nothing inline, nothing else. */
const POLICY = `default-src 'none'; script-src ${ORIGIN}; frame-src ${ORIGIN}`

const code = embedCode(ORIGIN, `/plan?${CASE}`, 'zh', LINK)
const page = (body: string) =>
  `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>招聘</title></head><body>${body}</body></html>`

/** Pages as others write them. */
const PAGES: Readonly<Record<string, string>> = {
  '/': page(`<h1>招聘</h1>${code}`),
  '/two': page(`${code}<p>中间</p>${code.replace('/zh/', '/en/')}`),
  '/others': page(
    `<a data-social-insurance-guide href="https://example.org/zh/plan?${CASE}">a</a>
     <a data-social-insurance-guide href="${ORIGIN}/zh/about">b</a>
     <a data-social-insurance-guide href="${ORIGIN.replace('localhost', 'localhost.example.org')}/zh/plan">c</a>
     <a href="${ORIGIN}/zh/plan?${CASE}">d</a>${code}`,
  ),
  '/wrong-hash': page(code.replace(/sha384-[^"]+/, `sha384-${'A'.repeat(64)}`)),
}

/** A site of somebody else: another origin, under a policy of its own. */
export async function startHost(): Promise<{ origin: string; server: Server }> {
  const server = createServer(({ url = '' }, response) => {
    const body = PAGES[url]
    const headers = { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': POLICY }
    response.writeHead(body ? 200 : 404, headers).end(body ?? page('no'))
  })
  return { origin: `http://127.0.0.1:${await listening(server)}`, server }
}

/** Two frames are painted: everything that was posted before has arrived, and observers have told what they saw. */
export const settle = (page: Page | Frame) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))

export const heightOf = (page: Page) =>
  page
    .locator('iframe')
    .first()
    .evaluate((frame) => frame.clientHeight)
export const contentOf = (frame: Frame) => frame.evaluate(() => document.documentElement.getBoundingClientRect().height)

/** The checklist inside a page of others, when it has come and has been fitted. */
export async function embedded(page: Page, address: string): Promise<Frame> {
  await page.goto(address)
  const frame =
    page.frames().find((each) => each.url().startsWith(ORIGIN)) ?? (await page.waitForEvent('framenavigated'))
  await frame.waitForSelector('[data-material]')
  await fitted(page, frame)
  return frame
}

export const fitted = (page: Page, frame: Frame) =>
  expect(async () => expect(await heightOf(page)).toBe(Math.ceil(await contentOf(frame)))).toPass()

/** Says something to the page in the name of one of its frames, or of the page itself. */
export const say = (from: Page | Frame, data: unknown) =>
  from.evaluate((sent) => window.parent.postMessage(sent, '*'), data)
