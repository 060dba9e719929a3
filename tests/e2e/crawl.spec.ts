import { expect, test } from '@playwright/test'
import { addressesIn, type Check, complaintsOf, crawl, type Reply, unless } from './crawl.ts'
import { seoTests } from './seo-tests.ts'
import { type Entry, LANGUAGES, ORIGIN, partsOf, sitemapEntries, unlistedIn } from './site.ts'

/** Among what the sitemap does not list, what is not there. */
const MISSING = /\/(?:no-such-page|%)$/

/** Every page of the sitemap and everything they lead to, fetched once for all tests of this file. */
let listed: Map<string, Entry['alternates']>
let replies: Map<string, Reply>

test.describe.configure({ mode: 'default' })

test.beforeAll(async ({ browser }) => {
  // Some thousands of pages, on a machine that may be busy with other tests.
  test.setTimeout(900_000)
  const page = await browser.newPage()
  listed = new Map((await sitemapEntries()).map(({ loc, alternates }) => [loc, alternates]))
  const unlisted = LANGUAGES.flatMap(unlistedIn).filter((address) => !MISSING.test(address))
  replies = await crawl(page, [...listed.keys(), ...unlisted])
  await page.close()
})

/** What search engines and chats are told is checked on the same pages. */
seoTests(() => ({ locations: [...listed.keys()], replies }))

/** A check on the pages of the sitemap, and on every page that can be reached. */
const complaints = (check: Check) => complaintsOf(replies, listed.keys(), check)
const everywhere = (check: Check) => complaintsOf(replies, replies.keys(), check)

test('every page has its own title, its own description and its own address as canonical', () => {
  const titles = new Map<string, string>()
  const descriptions = new Map<string, string>()
  const own = (seen: Map<string, string>, text: string, location: string) => {
    const other = seen.get(text)
    seen.set(text, location)
    return other ? [`"${text}" also stands at ${other}`] : unless(text.trim() !== '', 'title or description is empty')
  }
  const wrong = complaints(({ title, description, canonical }, location) => [
    ...own(titles, title, location),
    ...own(descriptions, description, location),
    ...unless(canonical === location, `canonical is ${canonical}`),
  ])
  expect(wrong).toEqual([])
})

test('the language of every page is its tag, and its alternates are those of the sitemap', () => {
  const tags: Readonly<Record<string, string>> = { zh: 'zh-CN', en: 'en' }
  const wrong = complaints(({ lang, alternates }, location) => [
    ...unless(lang === tags[partsOf(location)[0]], `lang="${lang}"`),
    ...unless(JSON.stringify(alternates) === JSON.stringify(listed.get(location)), JSON.stringify(alternates)),
  ])
  expect(wrong).toEqual([])
})

test('headings begin with one h1 and skip no level; an id stands once, one that is referred to is there, and Tab follows the page', () => {
  const wrong = everywhere(({ headings, ids, references, outOfOrder }) => [
    ...unless(headings.filter(({ level }) => level === 1).length === 1, 'has not exactly one h1'),
    ...unless(headings[0]?.level === 1, `begins with "${headings[0]?.text}"`),
    ...headings.flatMap(({ level, text }, index) =>
      unless(text.trim() !== '' && level <= (headings[index - 1]?.level ?? 0) + 1, `h${level} "${text}" is misplaced`),
    ),
    ...unless(new Set(ids).size === ids.length, `repeated ids: ${ids.filter((id, at) => ids.indexOf(id) !== at)}`),
    ...references.flatMap((id) => unless(ids.includes(id), `nothing has the id "${id}"`)),
    ...unless(outOfOrder === 0, 'has a tabindex or a key of its own'),
  ])
  expect(wrong).toEqual([])
})

test('no text shows what only a program should see', () => {
  expect(everywhere(({ leak }) => unless(leak === '', leak))).toEqual([])
})

test('links lead to this site, to .gov.cn or to a telephone; none has swallowed punctuation', () => {
  const wrong = everywhere(({ links }, location) =>
    links.flatMap((href) => {
      const { protocol, hostname, origin } = new URL(href, location)
      const known = /^(tel|mailto):/.test(protocol) || origin === ORIGIN || hostname.endsWith('.gov.cn')
      return unless(known && !/%E3%80%8|%EF%BC%|[\u3000-\u303f\uff00-\uffef]|javascript:|data:/i.test(href), href)
    }),
  )
  expect(wrong).toEqual([])
})

test('every link, form, style, script and image inside the site is there without a redirect', () => {
  const from = new Map<string, string>()
  for (const [page, { facts }] of replies)
    for (const address of facts ? addressesIn(facts, page) : []) from.set(address, page)
  const wrong = [...replies].flatMap(([address, { status, location }]) =>
    unless(status === 200, `${address}: ${status} ${location ?? ''}; linked from ${from.get(address)}`),
  )
  expect(wrong).toEqual([])
})

test('every anchor exists on the page it points to', () => {
  const wrong = everywhere(({ links }, location) =>
    links.flatMap((href) => {
      const url = new URL(href, location)
      if (url.origin !== ORIGIN || url.hash === '') return []
      const target = replies.get(url.href.replace(url.hash, ''))
      // Not asked for, as there are many of its form.
      if (!target) return []
      return unless(target.facts?.ids.includes(decodeURIComponent(url.hash.slice(1))) === true, href)
    }),
  )
  expect(wrong).toEqual([])
})

/** What a first view may cost over the wire, headers included: half a second on the slowest connections that are still in use. */
const MOST_BYTES = 20_500
/** The whole guide is a document to be printed and kept, and so is the chart of an insurance for the staff. */
const PAPER_BYTES = 26_000
const MOST_REQUESTS = 4

test('a first view of any page stays within 20.5 kB and four requests, without the framework', () => {
  const wrong = everywhere(({ fetched }, location) => {
    const parts = [...new Set(fetched.map((href) => new URL(href, location).href))]
    const bytes = [location, ...parts].reduce((sum, part) => sum + (replies.get(part)?.bytes ?? Number.NaN), 0)
    return [
      ...unless(
        bytes <= (/\/(?:print|flows)\//.test(location) ? PAPER_BYTES : MOST_BYTES),
        `${bytes} bytes, ${replies.get(location)?.bytes} of them HTML`,
      ),
      ...unless(parts.length < MOST_REQUESTS, `${parts.length + 1} requests: ${parts.join(' ')}`),
      ...unless(!parts.some((part) => /\/_next\/static\/.*\.js$/.test(part)), 'names a script of the framework'),
    ]
  })
  expect(wrong).toEqual([])
})
