import { type Browser, type BrowserContext, chromium, type Page } from '@playwright/test'
import { findChromium } from '../e2e/chromium.ts'
import { PAGES } from './addresses.ts'
import { ready, type Started } from './processes.ts'
import { startNext, startOurs } from './servers.ts'

/** Without the flags against background traffic, a browser on a closed network spends its first seconds on failed look-ups. */
const ARGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking', '--disable-sync']

/** What a browser finds on each of the pages, here and under Next alone. */
export async function besideNext<T>(
  port: number,
  look: (browser: Browser, origin: string, path: string) => Promise<T>,
) {
  const ours = await ready(startOurs(port))
  const next = await ready(startNext(port + 1))
  const browser = await chromium.launch({ executablePath: findChromium(), args: ARGS })
  const found: { name: string; ours: T; next: T }[] = []
  const under = (each: Started, path: string) => look(browser, `http://127.0.0.1:${each.port}`, path)
  for (const [name, path] of Object.entries(PAGES))
    found.push({ name, ours: await under(ours, path), next: await under(next, path) })
  await browser.close()
  await Promise.all([ours.stop(), next.stop()])
  return found
}

export type Seen = { requests: number; bytes: number; scriptBytes: number }

/** Opens an address as a reader would and counts what came over the wire, headers included; the browser's cache counts nothing. */
export async function view(context: BrowserContext, url: string): Promise<Seen> {
  const page = await context.newPage()
  const seen = await watchWire(page)
  await page.goto(url, { waitUntil: 'load' })
  await page.waitForLoadState('networkidle')
  await page.close()
  return seen()
}

async function watchWire(page: Page): Promise<() => Seen> {
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  const asked = new Map<string, { url: string; bytes: number; cached: boolean; script: boolean }>()
  session.on('Network.requestWillBeSent', ({ requestId, request, type }) => {
    if (/^https?:/.test(request.url))
      asked.set(requestId, { url: request.url, bytes: 0, cached: false, script: type === 'Script' })
  })
  session.on('Network.requestServedFromCache', ({ requestId }) => mark(requestId, { cached: true }))
  session.on('Network.responseReceived', ({ requestId, response }) => {
    if (response.fromDiskCache) mark(requestId, { cached: true })
  })
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) =>
    mark(requestId, { bytes: encodedDataLength }),
  )
  const mark = (id: string, more: { cached?: boolean; bytes?: number }) => {
    const entry = asked.get(id)
    if (entry) Object.assign(entry, more)
  }
  return () => {
    const sent = [...asked.values()].filter(({ cached }) => !cached)
    const sum = (list: typeof sent) => list.reduce((total, { bytes }) => total + bytes, 0)
    const framework = sent.filter(({ url, script }) => script && url.includes('/_next/'))
    return { requests: sent.length, bytes: sum(sent), scriptBytes: sum(framework) }
  }
}
