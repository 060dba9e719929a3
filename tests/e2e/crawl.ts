import type { Page } from '@playwright/test'
import { type Facts, readFacts } from './facts.ts'
import { ORIGIN } from './site.ts'

export type Reply = { status: number; type: string; location: string | null; facts: Facts | undefined }

/** Fetches addresses and all of this site that they lead to, a few at a time; the browser reads what is HTML. Redirects are not followed. */
export async function crawl(page: Page, addresses: readonly string[]): Promise<Map<string, Reply>> {
  const replies = new Map<string, Reply>()
  const known = new Set(addresses)
  let waiting = [...known]
  while (waiting.length > 0) {
    const batch = waiting.splice(0, 8)
    const found = await Promise.all(
      batch.map(async (address) => {
        const reply = await get(page, address)
        replies.set(address, reply)
        return reply.facts ? addressesIn(reply.facts, address) : []
      }),
    )
    const fresh = [...new Set(found.flat())].filter((address) => !known.has(address))
    for (const address of fresh) known.add(address)
    waiting = [...waiting, ...fresh]
  }
  return replies
}

/** The addresses of this site that a page leads to or is made of, without anchors. */
export function addressesIn({ links, parts, alternates }: Facts, from: string): string[] {
  return [...links, ...parts, ...alternates.map(({ href }) => href)]
    .map((href) => new URL(href, from))
    .filter(({ origin }) => origin === ORIGIN)
    .map(({ href }) => href.replace(/#.*$/, ''))
}

async function get(page: Page, address: string): Promise<Reply> {
  const reply = await fetch(address, { redirect: 'manual' })
  const type = reply.headers.get('content-type') ?? ''
  const body = await reply.text()
  const facts = type.startsWith('text/html') ? await page.evaluate(readFacts, body) : undefined
  return { status: reply.status, type, location: reply.headers.get('location'), facts }
}
