import type { Page } from '@playwright/test'
import { type Facts, readFacts } from './facts.ts'
import { fourAtATime, ORIGIN } from './site.ts'

export type Reply = { status: number; type: string; location: string | null; facts: Facts | undefined }

/** So many addresses of one form outside the sitemap are asked for: each place and insurance leads to a plan and to papers of its own. */
const OF_A_FORM = process.env.EVERY_PAGE ? Number.POSITIVE_INFINITY : 30

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
