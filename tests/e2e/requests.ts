import { request } from 'node:http'
import { ORIGIN } from './site.ts'

export type Reply = { status: number; location: string | undefined; policy: string; body: string }

/** Sends a request target exactly as written, as no browser and no fetch would; letters above ÿ go out percent-encoded. */
export function send(target: string, headers: Record<string, string> = {}): Promise<Reply> {
  const path = target.replace(/[^\u0021-\u00ff]+/g, encodeURIComponent)
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(ORIGIN)
    const asked = request({ hostname, port, path, headers, agent: false }, (reply) => {
      const parts: Buffer[] = []
      reply.on('data', (part: Buffer) => parts.push(part))
      reply.on('error', reject)
      reply.on('end', () =>
        resolve({
          status: reply.statusCode ?? 0,
          location: reply.headers.location,
          policy: String(reply.headers['content-security-policy'] ?? ''),
          body: Buffer.concat(parts).toString('utf8'),
        }),
      )
    })
    asked.on('error', reject)
    asked.end()
  })
}

/** The same, going along one redirect: the contract allows no second. */
export async function follow(target: string): Promise<Reply & { address: string }> {
  const first = await send(target)
  if (first.status !== 308) return { ...first, address: target }
  const address = first.location ?? ''
  return { ...(await send(address)), address }
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#x27;': "'",
  '&#39;': "'",
  '&amp;': '&',
}

/** The words of the messages about bad input, as a reader sees them; nothing when there is none. */
export function alertIn({ body }: Pick<Reply, 'body'>): string | undefined {
  const html = /<div role="alert".*?<\/div>/s.exec(body)?.[0]
  return html?.replace(/<[^>]*>/g, '').replace(/&(?:lt|gt|quot|#x27|#39|amp);/g, (entity) => ENTITIES[entity] ?? entity)
}

/** The value chosen in a select of the page. */
export function chosenIn({ body }: Pick<Reply, 'body'>, select: string): string | undefined {
  const html = new RegExp(`<select id="${select}".*?</select>`, 's').exec(body)?.[0] ?? ''
  return /<option value="([^"]*)" selected/.exec(html)?.[1]
}

/** The canonical address, without the origin. */
export function canonicalIn({ body }: Pick<Reply, 'body'>): string | undefined {
  return /<link rel="canonical" href="([^"]*)"/.exec(body)?.[1]?.replaceAll('&amp;', '&').slice(ORIGIN.length)
}
