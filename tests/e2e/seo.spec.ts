import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { ORIGIN, sitemapEntries } from './site.ts'

/** Every day that the content gives for a check: the only days that a sitemap may name. */
const checked = new Set(
  readdirSync('content', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .flatMap((name) => [...readFileSync(`content/${name}`, 'utf8').matchAll(/\bverified: (\d{4}-\d{2}-\d{2})/g)])
    .map(([, day]) => day),
)

test('the sitemap gives each address the day of a check, and the same page in every language', async () => {
  const entries = await sitemapEntries()
  const byAddress = new Map(entries.map((entry) => [entry.loc, entry]))
  const wrong = entries.flatMap(({ loc, lastmod, alternates }) => {
    const [own, ...more] = alternates.filter(({ href, hreflang }) => href === loc && hreflang !== 'x-default')
    const tags = alternates.map(({ hreflang }) => hreflang).join()
    const same = alternates.every(
      ({ href }) => JSON.stringify(byAddress.get(href)?.alternates) === JSON.stringify(alternates),
    )
    const ours = loc.startsWith(`${ORIGIN}/`)
    return ours && own && more.length === 0 && tags === 'zh-CN,en,x-default' && same && checked.has(lastmod)
      ? []
      : [`${loc} ${lastmod} ${tags}`]
  })
  expect(wrong).toEqual([])
  expect(byAddress.size).toBe(entries.length)
  expect(entries.length).toBeGreaterThan(900)
})

test('robots.txt keeps nobody out and names the sitemap', async () => {
  const reply = await fetch(`${ORIGIN}/robots.txt`)
  expect(reply.headers.get('content-type')).toMatch(/^text\/plain/)
  const lines = (await reply.text()).split('\n').filter((line) => line.trim() !== '')
  expect(lines).toEqual(['User-Agent: *', 'Allow: /', `Sitemap: ${ORIGIN}/sitemap.xml`])
})

test('every picture that was released is a PNG of 1200 × 630, may be kept for a day and shown by whoever previews a link', async () => {
  const released = readFileSync('content/released.md', 'utf8').match(/\/og\/\S+\.png/g) ?? []
  expect(released.length).toBeGreaterThanOrEqual(26)
  for (const address of released) {
    const reply = await fetch(`${ORIGIN}${address}`)
    expect([address, reply.status, reply.headers.get('content-type')]).toEqual([address, 200, 'image/png'])
    const bytes = Buffer.from(await reply.arrayBuffer())
    expect([bytes.toString('latin1', 1, 4), bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual(['PNG', 1200, 630])
    expect(bytes.length).toBeLessThan(300_000)
    expect(reply.headers.get('cache-control')).toBe('public, max-age=86400, s-maxage=86400')
    expect(reply.headers.get('cross-origin-resource-policy')).toBe('cross-origin')
  }
})
