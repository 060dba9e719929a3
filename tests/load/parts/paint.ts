import type { Browser } from '@playwright/test'
import { besideNext } from '../browser.ts'
import { atMost, type Part, seconds } from '../report.ts'

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
  const all = await besideNext(port, paintOf)
  const cells = ({ largest, shift }: Paint) => [seconds(largest / 1000), shift.toFixed(3)]
  const rows = all.map(({ name, ours, next }) => [name, ...cells(ours), ...cells(next)])
  const paints = all.map(({ ours }) => ours)
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

async function paintOf(browser: Browser, origin: string, path: string): Promise<Paint> {
  const context = await browser.newContext(PHONE)
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', NETWORK)
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  await page.goto(origin + path, { waitUntil: 'load' })
  await page.waitForTimeout(SETTLED)
  const result = (await page.evaluate(OBSERVED)) as Paint
  await context.close()
  return result
}
