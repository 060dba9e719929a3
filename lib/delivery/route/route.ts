import type { Site } from '#lib/content/site.ts'
import { addressOf, linkOf } from '#lib/domain/address/link.ts'
import { knownValues } from '#lib/domain/address/read-keys.ts'
import { API_NAMES, apiNameOf, apiPath, itemAt, itemPath, OPENAPI } from '#lib/domain/api/addresses.ts'
import { OEMBED_KEYS } from '#lib/domain/embed/oembed.ts'
import { canonicalQuery, narrowerPlace, pathMeant } from '#lib/domain/pages/pages.ts'
import { canonicalApiQuery } from './api-query.ts'
import type { Decision } from './decision.ts'
import { followed, mended } from './mend.ts'
import { soundQuery } from './sound-query.ts'
import { isApiSegment, readTarget, type Target } from './target.ts'

/** Whether the server answers readers, and whether it is alive at all: a server that is not ready may become so by itself. */
export const HEALTH = '/healthz'
export const LIVE = '/healthz/live'

/** Addresses for programs, without a language. All but the health checks are rendered by Next. */
export const MACHINE = new Set([HEALTH, LIVE, '/sitemap.xml', '/robots.txt', OPENAPI, ...API_NAMES.map(apiPath)])

/** An address for programs that depends on its query; any address of ours may stand in it, so its answers are never stored. */
export const OEMBED = '/oembed'

/** Everything the decision needs to know, drawn from the content once. */
export type Routes = {
  site: Site
  languages: ReadonlySet<string>
  /** Pages without their language: `''` is the home page. */
  pages: ReadonlySet<string>
  /** The addresses of the files that are sent as they are. */
  files: { has(address: string): boolean }
  /** Address → text of the files that the configuration makes. */
  texts: ReadonlyMap<string, string>
}

/** The routing table of a site and its static files. */
export function routesOf(site: Site, files: Routes['files'] = new Map(), indexNowKey?: string): Routes {
  return {
    site,
    languages: new Set(site.languages.map(({ id }) => id)),
    pages: new Set([...site.addresses, ...site.unlisted]),
    files,
    texts: new Map([...(indexNowKey ? [[`/${indexNowKey}.txt`, indexNowKey] as const] : []), ...securityText(site)]),
  }
}

/** Whom to tell of a hole in the site's defences (RFC 9116), when the operator says so. */
function securityText({ settings, languages }: Site): [string, string][] {
  const security = settings.operator?.security
  if (!security) return []
  const spoken = languages.map(({ tag }) => tag).join(', ')
  const lines = [
    `Contact: ${security.contact}`,
    `Expires: ${security.expires}T00:00:00Z`,
    `Preferred-Languages: ${spoken}`,
  ]
  return [['/.well-known/security.txt', `${lines.join('\n')}\n`]]
}

/**
 * Decides what a request target means. Pure and total: any text gets a decision.
 * A redirect leads to a page in one step, and its location is built from the site's own words only.
 */
export function route(sent: string, routes: Routes): Decision {
  const decision = routeAsSent(sent, routes)
  return LOST.has(decision.kind)
    ? (mended(sent, decision, (target) => routeAsSent(target, routes)) ?? decision)
    : decision
}

const LOST: ReadonlySet<Decision['kind']> = new Set(['not-found', 'bad-request', 'refusal'])

function routeAsSent(sent: string, routes: Routes): Decision {
  const target = readTarget(sent)
  if ('unreadable' in target) {
    const kind = target.unreadable === 'broken' ? 'bad-request' : 'not-found'
    if (isApiSegment(target.firstSegment)) return { kind: 'refusal', status: kind === 'bad-request' ? 400 : 404 }
    return { kind, language: languageOf(target.firstSegment, routes) }
  }
  const plain = `/${target.segments.join('/')}`
  const language = routes.site.settings.default_language
  if (plain === '/') return { kind: 'redirect', status: 308, location: `/${language}` }
  if (!target.trailingSlash && MACHINE.has(plain)) return machine(plain, target, routes)
  const item = itemAt(plain, routes.site)
  if (item && !target.trailingSlash) return machine(itemPath(item), target, routes)
  if (!target.trailingSlash && plain === OEMBED) return oembed(target, language, routes)
  if (!target.trailingSlash && routes.files.has(plain)) return { kind: 'asset', path: plain }
  const [folder = '', name = '', ...rest] = target.segments.map((segment) => segment.toLowerCase())
  if (folder === 's' && rest.length === 0) return shortLink(name, routes)
  if (folder === 'qr' && rest.length === 0 && !target.trailingSlash) return qrCode(name, routes)
  const text = target.trailingSlash ? undefined : routes.texts.get(plain)
  if (text !== undefined) return { kind: 'text', path: plain, text }
  if (isApiSegment(target.segments[0] ?? '')) return nearlyApi(plain.toLowerCase(), target, routes)
  return routePage(target, routes)
}

/**
 * An address for programs. Its query is made canonical without a redirect: few programs follow one, and each spelling of a
 * question gets the same stored answer all the same.
 */
function machine(path: string, target: Target, { site }: Routes): Decision {
  const { search, closed } = machineQuery(path, target, site)
  const language = site.settings.default_language
  return { kind: 'machine', language, path, target: path + search, storable: closed }
}

/** What is no part of the API takes no query, and ignores one. */
const machineQuery = (path: string, { query }: Target, site: Site) =>
  canonicalApiQuery(apiNameOf(path), path.startsWith('/api/') ? query : new URLSearchParams(), site)

/** Upper case or a slash too many lead on, as with pages; everything else is no address of the API. */
function nearlyApi(path: string, target: Target, { site }: Routes): Decision {
  const item = itemAt(path, site)
  const there = item ? itemPath(item) : path
  if (!item && !MACHINE.has(path)) return { kind: 'refusal', status: 404 }
  return { kind: 'redirect', status: 308, location: there + machineQuery(there, target, site).search }
}

/** `/s/{code}`: 301, because what a code means never changes; straight to the canonical address of its page. */
function shortLink(code: string, routes: Routes): Decision {
  const link = linkOf(code, routes.site)
  const there = link && route(addressOf(link), routes)
  // A page that has moved since the code was printed is led to where it is now.
  if (there?.kind === 'page') return { kind: 'redirect', status: 301, location: there.target }
  if (there?.kind === 'redirect') return { ...there, status: 301 }
  return there ?? { kind: 'not-found', language: routes.site.settings.default_language }
}

/** `/qr/{code}.svg` and `.png`, drawn by Next; only codes that lead somewhere. */
function qrCode(name: string, routes: Routes): Decision {
  const code = /^(.+)\.(?:svg|png)$/.exec(name)?.[1] ?? ''
  const { kind } = shortLink(code, routes)
  const language = routes.site.settings.default_language
  const path = `/qr/${name}`
  return kind === 'redirect'
    ? { kind: 'machine', language, path, target: path, storable: true }
    : { kind: 'not-found', language }
}

/** What is asked about is written as its page writes it: whatever leads to a page leads to its checklist. */
function oembed({ query }: Target, language: string, routes: Routes): Decision {
  const values = [...knownValues(query, OEMBED_KEYS)].map(([key, value]) => [
    key,
    key === 'url' ? followed(value, (target) => route(target, routes)) : value,
  ])
  const search = values.length > 0 ? `?${new URLSearchParams(values)}` : ''
  return { kind: 'page', language, path: OEMBED, target: OEMBED + search, storable: false }
}

function routePage(target: Target, routes: Routes): Decision {
  const [first = '', ...rest] = target.segments
  const language = languageOf(first, routes)
  if (first.toLowerCase() !== language) return { kind: 'not-found', language }
  const path = pathMeant(below(rest.map((segment) => segment.toLowerCase())), routes.site, routes.pages)
  if (path === undefined) return noPage(rest, language, target.query, routes.site)
  const { search, rewritten, closed } = soundQuery(path, target.query, routes.site)
  const page = `/${language}${path}`
  if (rewritten || page !== target.sentPath) return { kind: 'redirect', status: 308, location: page + search }
  return { kind: 'page', language, path: page, target: page + search, storable: closed }
}

/** An address that is no page: it has moved, is gone, or never was one. */
function noPage(segments: readonly string[], language: string, query: URLSearchParams, site: Site): Decision {
  const sent = below(segments.map((segment) => segment.toLowerCase()))
  const narrower = narrowerPlace(sent, site)
  // The form says in which region the place lies; a page of that region would pass for the place's own.
  if (narrower)
    return { kind: 'redirect', status: 308, location: `/${language}?${new URLSearchParams({ joining: narrower })}` }
  const former = site.redirects.get(sent)
  if (!former) return { kind: segments.join() === 'bad-request' ? 'bad-request' : 'not-found', language }
  if (former.to === undefined) return { kind: 'gone', language, path: former.from }
  const path = former.to === '/' ? '' : former.to
  const { search } = canonicalQuery(path, query, site)
  return { kind: 'redirect', status: 308, location: `/${language}${path}${search}` }
}

function below(segments: readonly string[]): string {
  return segments.map((segment) => `/${segment}`).join('')
}

/** The language a first path segment names, or the site's own. */
function languageOf(segment: string, { languages, site }: Routes): string {
  const wanted = segment.toLowerCase()
  return languages.has(wanted) ? wanted : site.settings.default_language
}
