import type { Site } from '#lib/content/site.ts'
import type { Case } from '#lib/domain/address/query.ts'
import { findRegion } from '#lib/domain/rules/find-region.ts'
import { LISTED_PAGES, type ListedPage, type Page, UNLISTED_PAGES } from '#lib/words/page-paths.ts'
import type { Ground } from './ground.ts'
import { LISTED } from './listed-pages.ts'
import type { Head, ListedKind, PageKind, Speaker } from './page-kind.ts'
import { type CanonicalQuery, canonical } from './page-query.ts'
import { UNLISTED } from './unlisted-pages.ts'

/** Every kind of page. */
export const PAGES = { ...LISTED, ...UNLISTED }

const KINDS: Readonly<Record<Page, PageKind>> = PAGES
const LISTED_KINDS: Readonly<Record<ListedPage, ListedKind>> = LISTED

/** Pages with a fixed path before those that hold an id: `/plan` is no page of `content/pages`. */
const IN_ORDER = [...UNLISTED_PAGES, ...LISTED_PAGES]
  .sort((a, b) => Number(a.includes('[')) - Number(b.includes('[')))
  .map((page) => ({
    page,
    names: [...page.matchAll(/\[(\w+)\]/g)].map(([, name = '']) => name),
    form: new RegExp(`^${page.replaceAll('.', '\\.').replace(/\[\w+\]/g, '([^/]+)')}$`),
  }))

/** A page that a path (without its language) has the form of, and what stands in it: nobody has asked whether that is there. */
type Found = { page: Page; names: readonly string[]; values: readonly string[] }

/** The kind of page at a path. A file beside a page is found before it: `/staff/flows/medical.svg`. */
function pageAt(path: string): Found | undefined {
  for (const { page, names, form } of IN_ORDER) {
    const match = form.exec(path)
    if (match) return { page, names, values: match.slice(1) }
  }
  return undefined
}

function kindAt(path: string): PageKind | undefined {
  const found = pageAt(path)
  return found && KINDS[found.page]
}

/** The path of the page that path segments mean, with regions' codes and names read as their slugs; nothing when there is none. */
export function pathMeant(path: string, site: Site, pages: ReadonlySet<string>): string | undefined {
  const found = pageAt(path)
  if (!found) return undefined
  const values = found.values.map((value, index) => {
    if (found.names[index] !== 'region' && found.names[index] !== 'other') return value
    const region = findRegion(site.regions, value)
    return 'region' in region && !region.within ? region.region.id : undefined
  })
  if (values.includes(undefined)) return undefined
  const meant = values.reduce((filled: string, value = '') => filled.replace(/\[\w+\]/, value), found.page)
  // Two different things: too many to spell out.
  return pages.has(meant) || (values.length === 2 && values[0] !== values[1]) ? meant : undefined
}

/** The words in the path of a page that name a place within a region, which has no page of its own. */
export function narrowerPlace(path: string, site: Pick<Site, 'regions'>): string | undefined {
  const found = pageAt(path)
  return found?.values.find((value, index) => {
    const named = found.names[index] === 'region' ? findRegion(site.regions, value) : undefined
    return named && 'region' in named && named.within
  })
}

/** The query keys an address takes, in canonical order. */
export function keysOf(path: string, site: Pick<Site, 'circumstances'>): readonly string[] {
  return kindAt(path)?.reader?.keys(site) ?? []
}

/** The canonical query of a page: its own keys in their order, first values, regions as slugs. */
export function canonicalQuery(
  path: string,
  query: URLSearchParams,
  site: Site,
  language = site.settings.default_language,
): CanonicalQuery {
  const reader = kindAt(path)?.reader
  return canonical(reader ? reader.read({ site, path, query, language }) : { pairs: [], faults: [], closed: true })
}

/** Whether a page takes a case only to hand it on. */
export const handsOn = (path: string): boolean => kindAt(path)?.handsOn ?? false

/** A link of the content with the places of a case, as far as its page takes them; to the place's own page where it has one. */
export function onward(link: string, { leaving, joining }: Pick<Case, 'leaving' | 'joining'>, site: Site): string {
  const [address = '', anchor] = link.split('#')
  const [page = '', own] = address.split('?')
  const there = `${page}/${(joining ?? leaving)?.id}`
  const path = site.addresses.includes(there) ? there : page
  const query = new URLSearchParams(own)
  for (const [key, region] of Object.entries({ leaving, joining })) if (region) query.set(key, region.id)
  return path + canonicalQuery(path, query, site).search + (anchor ? `#${anchor}` : '')
}

function listedAt(path: string): { kind: ListedKind; id: string } | undefined {
  const found = pageAt(path)
  const kind = found && (LISTED_KINDS as Partial<Record<Page, ListedKind>>)[found.page]
  return kind && { kind, id: found.values[0] ?? '' }
}

/** Whether a page is for search engines when it has no query. */
export const isListed = (path: string): boolean => listedAt(path) !== undefined

/** What a page of the sitemap rests on, and nothing for a page that states nothing of its own. */
export function pageGround(site: Site, path: string, language: string): Ground | undefined {
  const listed = listedAt(path)
  return listed?.kind.ground(site, listed.id, language)
}

/**
 * The same for a page that is there.
 * @throws for any other, naming it.
 */
export function listedGround(site: Site, path: string, language: string): Ground {
  const ground = pageGround(site, path, language)
  if (!ground) throw new Error(`there is no page "${path}" for search engines`)
  return ground
}

/**
 * The head of a page of the sitemap.
 * @throws for any other page, naming it.
 */
export function pageHead(speaker: Speaker, path: string): Required<Head> {
  const listed = listedAt(path)
  const head = listed?.kind.head(speaker, listed.id)
  if (!head) throw new Error(`there is no page "${path}" for search engines`)
  return { title: head.title, description: head.description, heading: head.heading ?? head.title }
}
