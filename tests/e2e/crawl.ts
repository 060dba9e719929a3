import type { Page } from '@playwright/test'
import { type Facts, readFacts } from './facts.ts'
import { ORIGIN } from './site.ts'

export type Reply = { status: number; type: string; location: string | null; facts: Facts | undefined }

/** Fetches addresses and all of this site that they lead to, a few at a time; the browser reads what is HTML. Redirects are not followed. */
export async function crawl(page: Page, addresses: readonly string[]): Promise<Map<string, Reply>> {
  const replies = new Map<string, Reply>()
  const fetchAll = async (waiting: string[]) => {
    const work = async () => {
      for (let address = waiting.shift(); address; address = waiting.shift())
        replies.set(address, await get(page, address))
    }
    await Promise.all(Array.from({ length: 4 }, work))
  }
  await fetchAll([...addresses])
  const found = [...replies].flatMap(([address, { facts }]) => (facts ? addressesIn(facts, address) : []))
  await fetchAll([...new Set(found)].filter((address) => !replies.has(address)))
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
