import { existsSync } from 'node:fs'
import { type Browser, type BrowserContext, type CDPSession, chromium, type Page } from '@playwright/test'

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

export async function openBrowser(): Promise<Browser> {
  const executablePath = [process.env.CHROMIUM, ...PLACES].find((place) => place && existsSync(place))
  if (!executablePath)
    throw new Error('no Chromium; install it ("apt-get install chromium") or say where with CHROMIUM=…')
  return chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-background-networking', '--disable-quic'],
  })
}

export type Seen = { requests: number; bytes: number; scriptBytes: number; addresses: string[] }

/** Opens an address as a reader would and counts what came over the wire, headers included; the browser's cache counts nothing. */
export async function view(context: BrowserContext, url: string): Promise<Seen> {
  const page = await context.newPage()
  const wire = await watchWire(page)
  await page.goto(url, { waitUntil: 'load' })
  await page.waitForLoadState('networkidle')
  await page.close()
  return wire.seen()
}

async function watchWire(page: Page): Promise<{ session: CDPSession; seen: () => Seen }> {
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
  const seen = () => {
    const sent = [...asked.values()].filter(({ cached }) => !cached)
    const sum = (list: typeof sent) => list.reduce((total, { bytes }) => total + bytes, 0)
    const framework = sent.filter(({ url, script }) => script && url.includes('/_next/'))
    return {
      requests: sent.length,
      bytes: sum(sent),
      scriptBytes: sum(framework),
      addresses: sent.map(({ url }) => url),
    }
  }
  return { session, seen }
}
