import { expect, test } from '@playwright/test'
import { addressesIn, crawl, type Reply } from './crawl.ts'
import type { Facts } from './facts.ts'
import { seoTests } from './seo-tests.ts'
import { CASE, LANGUAGES, ORIGIN, sitemap } from './site.ts'

/** Every page of the sitemap and everything they lead to, fetched once for all tests of this file. */
let locations: string[] = []
let replies: Map<string, Reply>

test.describe.configure({ mode: 'default' })

test.beforeAll(async ({ browser }) => {
  // Some thousands of pages, on a machine that may be busy with other tests.
  test.setTimeout(900_000)
  const page = await browser.newPage()
  locations = await sitemap()
  const cases = LANGUAGES.map((language) => `${ORIGIN}/${language}/plan?${CASE}`)
  replies = await crawl(page, [...locations, ...cases])
  await page.close()
})

/** What search engines and chats are told is checked on the same pages. */
seoTests(() => ({ locations, replies }))

type Check = (facts: Facts, location: string) => string[]

/** Runs a check on the pages of the sitemap and gathers what it says, with the page's address. */
function complaints(check: Check, among: Iterable<string> = locations): string[] {
  return [...among].flatMap((location) => {
    const facts = replies.get(location)?.facts
    return facts ? check(facts, location).map((complaint) => `${location}: ${complaint}`) : []
  })
}

/** The same on every page that can be reached. */
const everywhere = (check: Check) => complaints(check, replies.keys())

const unless = (holds: boolean, complaint: string) => (holds ? [] : [complaint])

test('the sitemap lists absolute addresses of this site, each once, in both languages', () => {
  expect(new Set(locations).size).toBe(locations.length)
  expect(locations.filter((location) => !location.startsWith(`${ORIGIN}/`))).toEqual([])
  for (const language of LANGUAGES) expect(locations).toContain(`${ORIGIN}/${language}/policy/medical`)
})

test('every page answers 200 at once, is HTML and may be indexed', () => {
  const wrong = locations.flatMap((location) => {
    const { status, type, facts } = replies.get(location) ?? {}
    return unless(
      status === 200 && type === 'text/html; charset=utf-8' && facts?.robots === '',
      `${location}: ${status} ${type} robots=${facts?.robots}`,
    )
  })
  expect(wrong).toEqual([])
})

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

test('the language of every page is its tag, and its alternates agree with each other', () => {
  const tags = { zh: 'zh-CN', en: 'en' } as Record<string, string>
  const wrong = complaints(({ lang, alternates }, location) => {
    const id = location.slice(ORIGIN.length + 1).split('/')[0] ?? ''
    const same = JSON.stringify(alternates)
    return [
      ...unless(lang === (tags[id] ?? id), `lang="${lang}"`),
      ...unless(
        alternates.some(({ hreflang, href }) => hreflang === lang && href === location),
        'is not among its own alternates',
      ),
      ...unless(
        alternates.some(({ hreflang }) => hreflang === 'x-default'),
        'has no x-default',
      ),
      ...alternates.flatMap(({ href }) => [
        ...unless(locations.includes(href), `alternate ${href} is not in the sitemap`),
        ...unless(JSON.stringify(replies.get(href)?.facts?.alternates) === same, `${href} does not say the same back`),
      ]),
    ]
  })
  expect(wrong).toEqual([])
})

test('headings begin with one h1 and skip no level; an id stands once', () => {
  const wrong = everywhere(({ headings, ids }) => [
    ...unless(headings.filter(({ level }) => level === 1).length === 1, 'has not exactly one h1'),
    ...unless(headings[0]?.level === 1, `begins with "${headings[0]?.text}"`),
    ...headings.flatMap(({ level, text }, index) =>
      unless(text.trim() !== '' && level <= (headings[index - 1]?.level ?? 0) + 1, `h${level} "${text}" is misplaced`),
    ),
    ...unless(new Set(ids).size === ids.length, `repeated ids: ${ids.filter((id, at) => ids.indexOf(id) !== at)}`),
  ])
  expect(wrong).toEqual([])
})

test('no text shows what only a program should see', () => {
  const leaks = /\*\*|\]\(|\bundefined\b|\[object|\bNaN\b|(?<![\w-])null(?![\w-])|\{\w+\}|Invalid input|\uFFFD/
  const wrong = everywhere(({ text }) => {
    const at = text.search(leaks)
    return unless(at < 0, text.slice(Math.max(0, at - 20), at + 40))
  })
  expect(wrong).toEqual([])
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
  const wrong = [...replies].flatMap(([address, { status, location }]) =>
    unless(status === 200, `${address}: ${status} ${location ?? ''}; linked from ${linkedFrom(address)}`),
  )
  expect(wrong).toEqual([])
})

const linkedFrom = (address: string) =>
  [...replies].find(([from, { facts }]) => facts && addressesIn(facts, from).includes(address))?.[0]

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

test('pages of one case are not for search engines, and robots.txt names the sitemap', async () => {
  const cases = [...replies].filter(([address]) => /\/plan|\?/.test(address))
  expect(cases.length).toBeGreaterThan(10)
  expect(cases.filter(([, { facts }]) => facts && !facts.robots.includes('noindex'))).toEqual([])
  expect(await (await fetch(`${ORIGIN}/robots.txt`)).text()).toContain(`${ORIGIN}/sitemap.xml`)
})
