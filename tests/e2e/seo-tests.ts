import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { type Check, complaintsOf, type Reply, unless } from './crawl.ts'
import type { Facts } from './facts.ts'
import { ORIGIN } from './site.ts'

type Crawled = { locations: readonly string[]; replies: ReadonlyMap<string, Reply> }

const tagsOf = ({ tags }: Facts, name: string) => tags.filter((tag) => tag.name === name).map(({ content }) => content)
const h1Of = ({ headings }: Facts) => headings.find(({ level }) => level === 1)?.text ?? ''

/** The kinds of thing that our structured data may speak of. HowTo and SearchAction are not among them. */
const KINDS =
  /^(WebPage|FAQPage|Question|Answer|WebSite|BreadcrumbList|ListItem|CreativeWork|Organization|GovernmentService|GovernmentOrganization|AdministrativeArea|ServiceChannel|ContactPoint)$/

type Said = { key: string; value: string }

/** Every text in structured data, with its property. */
function textsIn(value: unknown, key = ''): Said[] {
  if (typeof value === 'string') return [{ key, value }]
  if (Array.isArray(value)) return value.flatMap((inner) => textsIn(inner, key))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([inner, of]) => textsIn(of, inner))
}

const withoutAnchor = (href: string, from: string) => new URL(href, from).href.replace(/#.*$/, '')

/** Whether a page shows what its structured data says: a day as a time, an address as its own or a link, all else as text. */
function isShown({ key, value }: Said, facts: Facts, location: string): boolean {
  if (key === '@context') return value === 'https://schema.org'
  if (key === '@type') return KINDS.test(value)
  if (key === 'inLanguage') return value === facts.lang
  if (/^\d{4}-\d{2}-\d{2}/.test(value)) return facts.times.includes(value)
  if (/^https?:/.test(value))
    return (
      value === facts.canonical ||
      facts.links.some((href) => withoutAnchor(href, location) === withoutAnchor(value, location))
    )
  return facts.shown.includes(value)
}

/** The tests of what programs are told, on pages that somebody else has fetched. */
export function seoTests(crawled: () => Crawled): void {
  const complaints = (check: Check) => complaintsOf(crawled().replies, crawled().locations, check)
  const everywhere = (check: Check) => complaintsOf(crawled().replies, crawled().replies.keys(), check)

  test('what may be indexed is HTML in the sitemap, and what is in the sitemap may be indexed', () => {
    const { locations, replies } = crawled()
    const listed = new Set(locations)
    const wrong = everywhere(({ robots }, location) =>
      unless(
        listed.has(location) !== robots.includes('noindex'),
        `robots="${robots}", listed: ${listed.has(location)}`,
      ),
    )
    expect(wrong).toEqual([])
    expect(locations.filter((location) => replies.get(location)?.type !== 'text/html; charset=utf-8')).toEqual([])
  })

  test('structured data says only what its page shows', () => {
    const wrong = complaints((facts, location) => {
      const [text = '', ...more] = facts.data
      const texts = textsIn(JSON.parse(text))
      return [
        ...unless(more.length === 0 && texts.length > 5, `has ${facts.data.length} pieces of structured data`),
        ...texts.filter((said) => !isShown(said, facts, location)).map(({ key, value }) => `${key} "${value}"`),
      ]
    })
    expect(wrong).toEqual([])
    expect(everywhere(({ robots, data }) => unless(robots === '' || data.length === 0, 'has some'))).toEqual([])
  })

  test('structured data names the page, its way and its check as the page does', () => {
    const wrong = complaints((facts, location) => {
      const page = JSON.parse(facts.data[0] ?? '{}')
      const way = page.breadcrumb?.itemListElement ?? []
      const shown = facts.crumbs.map(({ words, href }, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        name: words,
        item: new URL(href, location).href,
      }))
      const kind = /\/questions\/./.test(location) ? 'FAQPage' : 'WebPage'
      return [
        ...unless(page['@type'] === kind && page.url === facts.canonical, `is ${page['@type']} ${page.url}`),
        ...unless(page.name === h1Of(facts), `is called "${page.name}", and its heading is "${h1Of(facts)}"`),
        ...unless(page.lastReviewed === facts.times[0], `lastReviewed ${page.lastReviewed}`),
        ...unless(JSON.stringify(way) === JSON.stringify(shown), `its way is ${JSON.stringify(way)}`),
      ]
    })
    expect(wrong).toEqual([])
  })

  test('official services are their agency’s, on the pages of steps and regions', () => {
    const services = (facts: Facts) =>
      [JSON.parse(facts.data[0] ?? '{}').mainEntity ?? []]
        .flat()
        .filter((thing: Record<string, unknown>) => thing['@type'] === 'GovernmentService')
    const wrong = complaints((facts) =>
      services(facts).flatMap(({ name, provider }: { name: string; provider: Record<string, string> }) =>
        unless(
          provider['@type'] === 'GovernmentOrganization' &&
            !provider.name?.includes(tagsOf(facts, 'SiteName')[0] ?? ''),
          `${name} is provided by ${JSON.stringify(provider)}`,
        ),
      ),
    )
    expect(wrong).toEqual([])
    const count = (path: string) => services(crawled().replies.get(ORIGIN + path)?.facts as Facts).length
    expect(count('/zh/steps/medical')).toBe(1)
    expect(count('/en/regions/guangdong')).toBeGreaterThan(4)
    // Nothing is transferred there, so there is no service.
    expect(count('/zh/steps/work-injury-maternity')).toBe(0)
    expect(count('/zh')).toBe(0)
  })

  test('page tags stand once, are filled in, and say what the page says', () => {
    const single = [
      'SiteName',
      'SiteDomain',
      'ColumnName',
      'ColumnDescription',
      'ArticleTitle',
      'ContentSource',
      'Url',
      'Image',
    ]
    const wrong = complaints((facts) => {
      const [name, url, title, column, updated] = [
        'SiteName',
        'Url',
        'ArticleTitle',
        'ColumnName',
        'bytedance:updated_time',
      ].map((tag) => tagsOf(facts, tag)[0])
      const crumb = facts.crumbs[1]?.words
      return [
        ...single.flatMap((tag) => unless(tagsOf(facts, tag).length <= 1, `${tag} stands twice`)),
        ...facts.tags.flatMap((tag) =>
          unless(!/^\s*$|undefined|null/.test(tag.content) && tag.name !== '', `${tag.name}="${tag.content}"`),
        ),
        ...unless(facts.title.endsWith(name ?? '–') && url === facts.canonical, `SiteName="${name}" Url="${url}"`),
        ...unless(title === undefined || title === h1Of(facts), `ArticleTitle="${title}"`),
        ...unless(column === crumb, `ColumnName="${column}", and the way says "${crumb}"`),
        ...unless(updated === `${facts.times[0]}T00:00:00+08:00`, `bytedance:updated_time="${updated}"`),
        ...unless(tagsOf(facts, 'article:modified_time')[0] === facts.times[0], 'article:modified_time is another day'),
      ]
    })
    expect(wrong).toEqual([])
  })

  test('no page claims a day of publication or a number that nobody has given it', () => {
    const never = /^(PubDate|SiteIDCode|article:published_time|bytedance:published_time)$/
    const wrong = everywhere((facts) => [
      ...facts.tags.filter(({ name }) => never.test(name)).map(({ name }) => name),
      ...unless(!facts.links.some((href) => href.includes('beian')), 'links to a register'),
    ])
    expect(wrong).toEqual([])
  })

  test('every page that can be shared has a title, a text and a picture that was released', () => {
    const pictures = new Set<string>()
    const wrong = everywhere((facts) => {
      const one = (name: string) => tagsOf(facts, name).join(' | ')
      pictures.add(one('og:image'))
      return [
        ...unless(facts.title.startsWith(one('og:title')) && one('og:title') !== '', `og:title="${one('og:title')}"`),
        ...unless(one('og:description') === facts.description, 'og:description is not the description'),
        ...unless(one('og:url') === facts.canonical, `og:url="${one('og:url')}"`),
        ...unless(one('og:image:width') === '1200' && one('og:image:height') === '630', 'the picture has no size'),
        ...unless(one('og:image:alt') !== '' && /^(zh_CN|en_US)$/.test(one('og:locale')), 'no alt or locale'),
      ]
    })
    expect(wrong).toEqual([])
    expect(pictures.size).toBeGreaterThan(20)
    // What such a picture is, seo.spec.ts says.
    const released = readFileSync('content/released.md', 'utf8')
    expect([...pictures].filter((picture) => !released.includes(picture.slice(ORIGIN.length)))).toEqual([])
  })
}
