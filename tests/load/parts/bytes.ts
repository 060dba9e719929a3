import type { Browser } from '@playwright/test'
import { besideNext, type Seen, view } from '../browser.ts'
import { atLeast, atMost, kilobytes, type Part, times, whole } from '../report.ts'

/** What a real browser receives: a first view with an empty cache, the same page again, and then another page of the site. */
export async function bytes({ port }: { port: number }): Promise<Part> {
  const all = await besideNext(port, viewsOf)
  const rows = all.flatMap(({ name, ours, next }) =>
    (['first', 'again', 'other'] as const).map((kind) => [
      `${name}, ${kind}`,
      ...cells(ours[kind]),
      ...cells(next[kind]),
    ]),
  )
  const firsts = all.map((each) => each.ours.first)
  return {
    title: 'Bytes and requests in a browser',
    lines: [
      atMost('first view, the largest page', Math.max(...firsts.map((each) => each.bytes)), 25_000, kilobytes),
      atMost('first view, most requests', Math.max(...firsts.map((each) => each.requests)), 4, whole),
      atMost('JavaScript of the framework', Math.max(...firsts.map((each) => each.scriptBytes)), 0, whole),
      atLeast(
        'bytes of next start ÷ ours, first view, worst page',
        Math.min(...all.map(({ ours, next }) => next.first.bytes / ours.first.bytes)),
        8,
        times,
      ),
    ],
    tables: [{ columns: ['page, view', 'ours', 'requests', 'next start', 'requests'], rows }],
  }
}

async function viewsOf(browser: Browser, origin: string, path: string) {
  const context = await browser.newContext()
  const first = await view(context, origin + path)
  const again = await view(context, origin + path)
  const other = await view(context, `${origin}/zh/status`)
  await context.close()
  return { first, again, other }
}

const cells = ({ bytes: size, requests }: Seen) => [kilobytes(size), whole(requests)]
