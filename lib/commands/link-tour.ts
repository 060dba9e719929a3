import type { LinkState } from '#lib/content/schemas/history.ts'
import { judge, type Visit } from '#lib/domain/rules/link-health.ts'

/** `text` are the own words of a page that answered. */
export type Tried = { url: string; state: LinkState; detail: string; text?: string }

export type Tour = {
  visit: (url: string) => Promise<Visit>
  /** Lets a host rest between two requests. */
  rest: () => Promise<void>
  /** How many hosts are asked at the same time. */
  together: number
  /** A path that no host has, such as `/9f2c….html`. */
  nowhere: string
}

type Link = { url: string; words: readonly string[] }

/** Tries addresses: of one host one after another with a rest between, of several hosts some at a time. In the order given. */
export async function tryLinks(links: readonly Link[], tour: Tour): Promise<Tried[]> {
  const waiting = byHost(links)
  const tried = new Map<string, Tried>()
  const worker = async () => {
    for (let own = waiting.shift(); own; own = waiting.shift())
      for (const each of await tryHost(own, tour)) tried.set(each.url, each)
  }
  await Promise.all(Array.from({ length: tour.together }, worker))
  return links.flatMap(({ url }) => tried.get(url) ?? [])
}

function byHost(links: readonly Link[]): Link[][] {
  const hosts = new Map<string, Link[]>()
  for (const link of links) {
    const { host } = new URL(link.url)
    hosts.set(host, [...(hosts.get(host) ?? []), link])
  }
  return [...hosts.values()]
}

async function tryHost(links: readonly Link[], { visit, rest, nowhere }: Tour): Promise<Tried[]> {
  const tried: Tried[] = []
  let missing: Visit | undefined
  for (const link of links) {
    if (tried.length > 0) await rest()
    const found = await visit(link.url)
    // What the host says of a page that is not there is worth asking once it has shown one that seems to be.
    if (!missing && found.kind === 'page' && found.status < 300 && new URL(link.url).pathname !== '/') {
      await rest()
      missing = await visit(new URL(nowhere, link.url).href)
    }
    const text = found.kind === 'page' ? { text: found.main ?? found.text } : {}
    tried.push({ url: link.url, state: judge(link, found, missing), detail: detailOf(found), ...text })
  }
  return tried
}

function detailOf(visit: Visit): string {
  if (visit.kind === 'off-site') return `leads to ${visit.to}`
  return visit.kind === 'failure' ? visit.detail : String(visit.status)
}
