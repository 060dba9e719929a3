import { request as ask } from 'node:http'
import { expect, test } from '@playwright/test'
import { LANGUAGES, partsOf, sitemap, UNLISTED } from './site.ts'

/** What a first view may cost over the wire, headers included: half a second on the slowest connections that are still in use. */
const MOST_BYTES = 22_000
/** The whole guide is a document to be printed and kept. */
const PAPER_BYTES = 26_000
const MOST_REQUESTS = 4
/** Requests under way at a time. */
const TOGETHER = 8

type Wire = { status: number; type: string; bytes: number; text: string }

/** The bytes of an answer as they come over the wire, its status line and headers included. */
function wireOf(url: string): Promise<Wire> {
  return new Promise((resolve, reject) => {
    const read = (coding: string, done: (wire: Wire) => void) =>
      ask(url, { headers: { 'accept-encoding': coding }, agent: false }, (incoming) => {
        const { statusCode = 0, rawHeaders, headers } = incoming
        const parts: Buffer[] = []
        incoming.on('data', (bytes) => parts.push(bytes))
        incoming.on('error', reject).on('end', () => {
          const body = Buffer.concat(parts)
          const head = rawHeaders.reduce(
            (sum, each) => sum + Buffer.byteLength(each) + 2,
            'HTTP/1.1 200 OK\r\n\r\n'.length,
          )
          done({
            status: statusCode,
            type: headers['content-type'] ?? '',
            bytes: head + body.length,
            text: body.toString(),
          })
        })
      })
        .on('error', reject)
        .end()
    read('identity', (plain) => read('br', (brotli) => resolve({ ...brotli, text: plain.text })))
  })
}

/** What a browser fetches besides the page: scripts, style sheets, icons and images, each once. */
function partsIn(html: string): string[] {
  const tags = html.match(/<(?:script|link|img|source|iframe|video|audio)\b[^>]*>/g) ?? []
  const fetched = tags.filter(
    (tag) => !tag.startsWith('<link') || /\brel="(?:stylesheet|icon|preload|modulepreload|prefetch)"/.test(tag),
  )
  return [...new Set(fetched.flatMap((tag) => /\b(?:src|href)="([^"]+)"/.exec(tag)?.[1] ?? []))]
}

const partBytes = new Map<string, Promise<Wire>>()

async function faultsOf(url: string): Promise<string[]> {
  const page = await wireOf(url)
  const parts = partsIn(page.text).map((part) => new URL(part.replaceAll('&amp;', '&'), url).href)
  const wires = await Promise.all(
    parts.map((part) => {
      const known = partBytes.get(part) ?? wireOf(part)
      partBytes.set(part, known)
      return known
    }),
  )
  const bytes = wires.reduce((sum, wire) => sum + wire.bytes, page.bytes)
  const faults = [
    page.type.startsWith('text/html') ? '' : `is ${page.type}`,
    bytes <= (/\/print\//.test(url) ? PAPER_BYTES : MOST_BYTES) ? '' : `${bytes} bytes, ${page.bytes} of them HTML`,
    parts.length < MOST_REQUESTS ? '' : `${parts.length + 1} requests: ${parts.join(' ')}`,
    /\/_next\/static\/[^"]*\.js\b/.test(page.text) ? 'names a script of the framework' : '',
    wires.every(({ status }) => status === 200) ? '' : 'one of its parts is not there',
  ]
  return faults.filter((fault) => fault !== '').map((fault) => `${url}  ${fault}`)
}

/** `/zh/policy/medical` is one of the kind `/policy/*`; a case is one of `/plan?`. */
const kindOf = (path: string) => path.replace(/^(\/[^/]+)\/[^?]+/, '$1/*').replace(/\?.*/s, '?…') || '/'

test('a first view of any page stays within 22 kB and four requests, without the framework', async ({ baseURL }) => {
  test.setTimeout(900_000)
  const listed = (await sitemap()).map((location) => new URL(new URL(location).pathname, baseURL).href)
  const unlisted = LANGUAGES.flatMap((language) => UNLISTED.map((path) => `${baseURL}/${language}${path}`))
  const kinds = new Map<string, string[]>()
  for (const url of [...listed, ...unlisted.filter((each) => !each.endsWith('%'))]) {
    const kind = kindOf(partsOf(url)[1])
    kinds.set(kind, [...(kinds.get(kind) ?? []), url])
  }
  for (const [kind, urls] of kinds) {
    await test.step(kind, async () => {
      const faults: string[] = []
      for (let at = 0; at < urls.length; at += TOGETHER)
        faults.push(...(await Promise.all(urls.slice(at, at + TOGETHER).map(faultsOf))).flat())
      expect.soft(faults, kind).toEqual([])
    })
  }
})
