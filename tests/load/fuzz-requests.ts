import fc from 'fast-check'
import { getSite } from '#lib/content/load.ts'
import { askedOf } from '#lib/domain/address/query.ts'
import { API_NAMES, apiPath, OPENAPI } from '#lib/domain/api/addresses.ts'
import type { Sent } from './exchange.ts'

/** Text that a page may show only with its special characters escaped, in an element as in an attribute. */
export const MARKER = `<zq"'>`

/** `canonical` is the address that must give the very same page, where that is known beforehand. */
export type Case = Sent & { canonical?: string }

const site = getSite()
const languages = site.languages.map(({ id }) => id)
const choose = <T>(values: readonly T[]) => fc.constantFrom(...values)
const marked = fc.string({ maxLength: 6 }).map((text) => MARKER + text)
const anyText = fc.oneof(fc.string({ unit: 'binary', maxLength: 30 }), fc.string({ maxLength: 30 }), marked)

/** Percent-encodes as a browser would, or wholly, or not at all: what would end the target or the value never stays. */
const encodings: readonly ((text: string) => string)[] = [
  (text) => encodeURIComponent(text.toWellFormed()),
  (text) => Buffer.from(text).toString('hex').replace(/../g, '%$&'),
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a control character would end the request line
  (text) => text.replace(/[\u0000-\u0020\u007f#&%]/g, '+'),
]
const encoded = (text: fc.Arbitrary<string>) =>
  fc.tuple(text, choose(encodings)).map(([value, encode]) => encode(value))

/** What other sites hang onto links. Control characters are left out: an address that holds one is damaged, wherever it stands. */
const strangerValue = encoded(
  fc.oneof(fc.string({ maxLength: 12 }), marked).map((text) => text.replace(/[\p{C}\ufffd]/gu, '')),
)

const knownValue = choose([
  ...site.insurances.map(({ id }) => id),
  ...site.regions.flatMap(({ id, code, name }) => [id, code ?? id, name.zh ?? id]),
  ...askedOf(site.circumstances).flatMap(({ choices }) => choices.map(({ id }) => id)),
])
const key = fc.oneof(
  choose(['insurance', 'leaving', 'joining', ...askedOf(site.circumstances).map(({ id }) => id)]),
  choose(['q', 'utm_source', '_rsc', 'next', 'return', 'lang', 'Leaving', '__proto__', 'constructor', '']),
)
const value = fc.oneof(
  { weight: 6, arbitrary: encoded(knownValue) },
  { weight: 3, arbitrary: strangerValue },
  { weight: 1, arbitrary: encoded(anyText) },
  { weight: 1, arbitrary: choose(['%', '%00', '%FF', '%D6%D8', '', '+']) },
)
const pair = fc.tuple(key, value).map((both) => both.join('='))
const query = fc.array(pair, { maxLength: 7 }).map((pairs) => (pairs.length > 0 ? `?${pairs.join('&')}` : ''))

const page = fc
  .tuple(choose(languages), choose([...site.addresses, '/plan', '/not-found', '/bad-request']))
  .map(([l, p]) => `/${l}${p}`)
const strange = '.. .  %2F %5c \\ % %2e%2e %FF _next _next/static api example.org %E0%A4%A ; : @'.split(' ')
const segment = fc.oneof(
  choose([...languages, 'ZH', 'plan', 'materials', 'policy', ...strange]),
  encoded(knownValue),
  encoded(anyText),
)
const path = fc.oneof(
  page,
  page.map((each) => each.toUpperCase()),
  page.map((each) => `${each}/`),
  choose([...API_NAMES.map(apiPath), OPENAPI]),
  fc.array(segment, { maxLength: 5 }).map((s) => `/${s.join('/')}`),
)

const rawTarget = fc.oneof(
  encoded(fc.string({ unit: 'binary', maxLength: 60 })).map((text) => text || '*'),
  choose([
    '*',
    '//example.org',
    '/\\example.org',
    'http://example.org/zh',
    'https://example.org//',
    'example.org:443',
    '/zh#x',
    '?',
    '/?',
    '/zh?%',
  ]),
  fc.integer({ min: 7000, max: 20_000 }).map((length) => `/zh/${'a'.repeat(length)}`),
)

const headerValue = fc.oneof(
  choose('br|gzip|br;q=0, gzip;q=0.5|*|identity;q=0|*;q=0|gzip, deflate, br, zstd|, ,;q=|W/"a", *'.split('|')),
  fc.string({ maxLength: 40 }).map((text) => MARKER + text),
  fc.string({ maxLength: 40 }),
  choose('1|text/html|example.org|en-GB,en;q=0.9|bytes=0-0|Thu, 01 Jan 1970 00:00:00 GMT|../../etc/passwd'.split('|')),
)
const headerName = choose(
  (
    'Accept-Encoding,If-None-Match,If-Modified-Since,Range,Accept-Language,Accept,Cookie,RSC,Next-Router-State-Tree,Next-Action,' +
    'X-Forwarded-Host,X-Forwarded-Proto,X-Forwarded-For,X-Original-URL,X-Rewrite-URL,X-Middleware-Subrequest,X-Http-Method-Override,' +
    'Origin,Referer,User-Agent,Purpose,x-nextjs-data,Authorization'
  ).split(','),
)
const headers = fc.array(fc.tuple(headerName, headerValue), { maxLength: 5 })
const method = fc.oneof(
  { weight: 12, arbitrary: choose(['GET', 'GET', 'GET', 'HEAD']) },
  {
    weight: 1,
    arbitrary: choose(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH', 'TRACE', 'PROPFIND', 'get', 'FOO', 'CONNECT']),
  },
)

/** A case and one of the many ways to write it; all must give the page of the first. */
const equalCases = fc
  .record({
    language: choose(languages),
    insurance: choose(site.insurances.map(({ id }) => id)),
    leaving: choose(site.regions),
    joining: choose(site.regions),
    noise: fc.array(fc.tuple(choose(['utm_source', '_rsc', 'x', 'from']), strangerValue), { maxLength: 3 }),
    spelling: choose(['id', 'upper', 'code', 'name'] as const),
    turned: fc.boolean(),
    repeated: fc.boolean(),
  })
  .map(({ language, insurance, leaving, joining, noise, spelling, turned, repeated }) => {
    const spelt = ({ id, code, name }: typeof leaving) =>
      ({ id, upper: id.toUpperCase(), code: code ?? id, name: encodeURIComponent(name.zh ?? id) })[spelling]
    const pairs = [`insurance=${insurance}`, `leaving=${spelt(leaving)}`, `joining=${spelt(joining)}`]
    const own = turned ? pairs.reverse() : pairs
    const strangers = noise.map((each) => each.join('='))
    const again = repeated ? ['leaving=atlantis', 'insurance='] : []
    return {
      method: 'GET',
      target: `/${language}/plan?${[...strangers.slice(0, 1), ...own, ...strangers.slice(1), ...again].join('&')}`,
      headers: [],
      canonical: `/${language}/plan?insurance=${insurance}&leaving=${leaving.id}&joining=${joining.id}`,
    }
  })

/** Any request: most of them nearly sensible, some of them nonsense. */
export const request: fc.Arbitrary<Case> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ method, target: fc.tuple(path, query).map((both) => both.join('')), headers }) },
  { weight: 2, arbitrary: fc.record({ method, target: rawTarget, headers }) },
  { weight: 2, arbitrary: equalCases },
)
