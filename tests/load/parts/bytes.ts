import { PAGES } from '../addresses.ts'
import { openBrowser, type Seen, view } from '../browser.ts'
import { type Started, started } from '../processes.ts'
import { atLeast, atMost, kilobytes, type Part, times, whole } from '../report.ts'
import { startNext, startOurs } from '../servers.ts'

type Views = { first: Seen; again: Seen; other: Seen }

/** What a real browser receives: a first view with an empty cache, the same page again, and then another page of the site. */
export async function bytes({ port }: { port: number }): Promise<Part> {
  const ours = await started(startOurs(port))
  const next = await started(startNext(port + 1))
  const browser = await openBrowser()
  const rows: string[][] = []
  const all: { ours: Views; next: Views }[] = []
  const viewsOf = async ({ port: at }: Started, path: string): Promise<Views> => {
    const context = await browser.newContext()
    const url = (each: string) => `http://127.0.0.1:${at}${each}`
    const first = await view(context, url(path))
    const again = await view(context, url(path))
    const other = await view(context, url('/zh/status'))
    await context.close()
    return { first, again, other }
  }
  for (const [name, path] of Object.entries(PAGES)) {
    const measured = { ours: await viewsOf(ours, path), next: await viewsOf(next, path) }
    all.push(measured)
    for (const kind of ['first', 'again', 'other'] as const)
      rows.push([`${name}, ${kind}`, ...cells(measured.ours[kind]), ...cells(measured.next[kind])])
  }
  await browser.close()
  await Promise.all([ours.stop(), next.stop()])
  const firsts = all.map((each) => each.ours.first)
  return {
    title: 'Bytes and requests in a browser',
    lines: [
      atMost('first view, the largest page', Math.max(...firsts.map((each) => each.bytes)), 25_000, kilobytes),
      atMost('first view, most requests', Math.max(...firsts.map((each) => each.requests)), 4, whole),
      atMost('JavaScript of the framework', Math.max(...firsts.map((each) => each.scriptBytes)), 0, whole),
      atLeast(
        'bytes of next start ÷ ours, first view, worst page',
        Math.min(...all.map(({ ours: us, next: they }) => they.first.bytes / us.first.bytes)),
        8,
        times,
      ),
    ],
    tables: [{ columns: ['page, view', 'ours', 'requests', 'next start', 'requests'], rows }],
  }
}

const cells = ({ bytes: size, requests }: Seen) => [kilobytes(size), whole(requests)]
