import { type IncomingHttpHeaders, request } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { brotliDecompressSync } from 'node:zlib'
import type { Page } from '@playwright/test'
import { type Facts, readFacts } from './facts.ts'
import { fourAtATime, ORIGIN } from './site.ts'

export type Reply = {
  status: number
  type: string
  location: string | undefined
  /** As they came over the wire, the status line and headers included. */
  bytes: number
  facts: Facts | undefined
}

/** So many addresses of one form outside the sitemap are asked for: each place and insurance leads to a plan and papers of its own. */
const OF_A_FORM = process.env.EVERY_PAGE ? Number.POSITIVE_INFINITY : 10

/** Fetches addresses and what of this site they lead to, a few at a time; the browser reads what is HTML. Redirects are not followed. */
export async function crawl(page: Page, addresses: readonly string[]): Promise<Map<string, Reply>> {
  const replies = new Map<string, Reply>()
  const fetchAll = (some: readonly string[]) =>
    fourAtATime(some, async (address) => {
      replies.set(address, await get(page, address))
    })
  await fetchAll(addresses)
  const found = [...replies].flatMap(([address, { facts }]) => (facts ? addressesIn(facts, address) : []))
  await fetchAll(someOfEachForm([...new Set(found)].filter((address) => !replies.has(address))))
  return replies
}

/** Spread over all that have the same folder and the same keys. */
function someOfEachForm(addresses: readonly string[]): string[] {
  const forms = new Map<string, string[]>()
  for (const address of addresses) {
    const { pathname, searchParams } = new URL(address)
    const form = [...pathname.split('/').slice(1, 3), ...searchParams.keys()].join()
    forms.set(form, [...(forms.get(form) ?? []), address])
  }
  return [...forms.values()].flatMap((all) => {
    const apart = Math.max(1, Math.floor(all.length / OF_A_FORM))
    return all.filter((_, index) => index % apart === 0)
  })
}

/** The addresses of this site that a page leads to or is made of, without anchors; a picture takes long to draw and has its own tests. */
export function addressesIn({ links, forms, fetched, alternates }: Facts, from: string): string[] {
  return [...links, ...forms, ...fetched, ...alternates.map(({ href }) => href)]
    .map((href) => new URL(href, from))
    .filter(({ origin, pathname }) => origin === ORIGIN && !pathname.endsWith('/handout.png'))
    .map(({ href }) => href.replace(/#.*$/, ''))
}

async function get(page: Page, address: string): Promise<Reply> {
  const { status, head, body, headers } = await fetchCompressed(address)
  const type = headers['content-type'] ?? ''
  const text = headers['content-encoding'] === 'br' ? brotliDecompressSync(body) : body
  const facts = type.startsWith('text/html') ? await page.evaluate(readFacts, text.toString()) : undefined
  return { status, type, location: headers.location, bytes: head + body.length, facts }
}

/** An answer as a browser gets it, before it is unpacked; `fetch` would tell neither its bytes nor those of its headers. */
function fetchCompressed(address: string) {
  return new Promise<{ status: number; head: number; body: Buffer; headers: IncomingHttpHeaders }>(
    (resolve, reject) => {
      const asked = request(address, { headers: { 'accept-encoding': 'br' } }, async (reply) => {
        const { statusCode: status = 0, headers, rawHeaders } = reply
        const head = rawHeaders.reduce(
          (sum, each) => sum + Buffer.byteLength(each) + 2,
          'HTTP/1.1 200 OK\r\n\r\n'.length,
        )
        resolve({ status, head, headers, body: await buffer(reply) })
      })
      asked.on('error', reject).end()
    },
  )
}

/** What is wrong with a page, or nothing. */
export type Check = (facts: Facts, location: string) => string[]

export const unless = (holds: boolean, complaint: string): string[] => (holds ? [] : [complaint])

/** Runs a check on some of the pages that were fetched and gathers what it says, with the page's address. */
export function complaintsOf(replies: ReadonlyMap<string, Reply>, among: Iterable<string>, check: Check): string[] {
  return [...among].flatMap((location) => {
    const facts = replies.get(location)?.facts
    return facts ? check(facts, location).map((complaint) => `${location}: ${complaint}`) : []
  })
}
