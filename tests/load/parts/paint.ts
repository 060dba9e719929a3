import type { Browser } from '@playwright/test'
import { PAGES } from '../addresses.ts'
import { openBrowser } from '../browser.ts'
import { started } from '../processes.ts'
import { atMost, type Part, seconds } from '../report.ts'
import { startNext, startOurs } from '../servers.ts'

/** An old telephone in a village: 400 kbit/s, 400 ms there and back, a processor four times slower than this one. */
const NETWORK = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 }
const SLOWER = 4
const PHONE = { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2 }
const SETTLED = 500

/** Runs in the page, so it is text: tsx would make it call helpers that are not there. */
const OBSERVED = `new Promise((resolve) => {
  const found = { largest: 0, shift: 0 }
  const observe = (type, take) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true })
  observe('largest-contentful-paint', (entry) => { found.largest = Math.max(found.largest, entry.startTime) })
  observe('layout-shift', (entry) => { if (!entry.hadRecentInput) found.shift += entry.value })
  setTimeout(() => resolve(found), 200)
})`

type Paint = { largest: number; shift: number }

/** When the largest text stands on the screen, and how much moved afterwards, on a slow connection with an empty cache. */
export async function paint({ port }: { port: number }): Promise<Part> {
  const ours = await started(startOurs(port))
  const next = await started(startNext(port + 1))
  const browser = await openBrowser()
  const rows: string[][] = []
  const paints: Paint[] = []
  for (const [name, path] of Object.entries(PAGES)) {
    const us = await paintOf(browser, `http://127.0.0.1:${ours.port}${path}`)
    const they = await paintOf(browser, `http://127.0.0.1:${next.port}${path}`)
    paints.push(us)
    rows.push([
      name,
      seconds(us.largest / 1000),
      us.shift.toFixed(3),
      seconds(they.largest / 1000),
      they.shift.toFixed(3),
    ])
  }
  await browser.close()
  await Promise.all([ours.stop(), next.stop()])
  return {
    title: 'On a slow telephone (400 kbit/s, 400 ms, processor ÷ 4)',
    lines: [
      atMost(
        'largest contentful paint, worst page',
        Math.max(...paints.map((each) => each.largest)) / 1000,
        2.5,
        seconds,
      ),
      atMost('layout shift, worst page', Math.max(...paints.map(({ shift }) => shift)), 0.02, (value) =>
        value.toFixed(3),
      ),
    ],
    tables: [{ columns: ['page', 'ours LCP', 'CLS', 'next start LCP', 'CLS'], rows }],
  }
}

async function paintOf(browser: Browser, url: string): Promise<Paint> {
  const context = await browser.newContext(PHONE)
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', NETWORK)
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  await page.goto(url, { waitUntil: 'load' })
  await page.waitForTimeout(SETTLED)
  const result = (await page.evaluate(OBSERVED)) as Paint
  await context.close()
  return result
}
