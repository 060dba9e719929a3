import { getSite } from '#lib/content/load.ts'
import { API_NAMES, apiPath, OPENAPI } from '#lib/domain/api/addresses.ts'
import type { Dice } from '../fixtures/some.ts'
import type { Sent } from './exchange.ts'

/** A request in parts that can be varied one by one. */
export type Made = {
  path: string
  pairs: readonly (readonly [string, string])[]
  headers: readonly (readonly [string, string])[]
}
const site = getSite()

/** Every form of address, each with the first of what can stand in it. */
const PATHS: readonly string[] = [
  ...sampled(site.addresses).map((path, index) => `/${site.languages[index % site.languages.length]?.id}${path}`),
  ...[
    'plan',
    'what-to-say',
    'search',
    'poster',
    'handout',
    'handout.png',
    'embed/checklist',
    'staff/coverage',
    'changes.atom',
  ].map((path) => `/zh/${path}`),
  ...['tools/deadlines', 'tools/deadlines.ics', 'tools/payment-place'].map((path) => `/en/${path}`),
  ...API_NAMES.map(apiPath),
  ...[OPENAPI, '/sitemap.xml', '/oembed', '/healthz', '/zh/no-such-page', '/s/24', '/favicon.ico'],
]

function sampled(paths: readonly string[]): readonly string[] {
  const folders = new Map<string, string[]>()
  for (const path of paths) {
    const folder = path.replace(/[^/]+$/, '')
    folders.set(folder, [...(folders.get(folder) ?? []), path])
  }
  return [...folders.values()].map(([first = '']) => first)
}

const KEYS: readonly string[] = [
  ...['insurance', 'leaving', 'joining', 'ask', 'region', 'hukou', 'now', 'place', 'years', 'birth', 'sex', 'kind'],
  ...['event', 'date', 'step', 'q', 'page', 'lang', 'url', 'format', 'maxwidth', 'fields', 'id', 'x'],
  ...site.circumstances.map(({ id }) => id),
]

/** Words of the site in every spelling, words of nobody, and characters that grow when they are folded or escaped. */
const VALUES: readonly string[] = [
  ...site.regions.slice(0, 40).flatMap(({ id, code, name }) => [id, code ?? '', ...Object.values(name)]),
  ...site.insurances.map(({ id }) => id),
  ...site.circumstances.flatMap(({ choices }) => choices.map(({ id }) => id)),
  ...['x', '', '1', '8年7个月', '2026-11-24', '1972-05', '5', '社保', 'ﷺ', '<', '"', '-', ' ', '𠮷', 'İ', '市', '省'],
  ...['applied', 'male', '50', 'https://guide.example/zh/plan?insurance=medical'],
]

const FEW = 6
const MANY = 30
/** No place, no insurance, no day: what nobody knows is looked for longest. */
const NOBODYS = 'x'

const HEADERS: readonly ((count: number) => readonly [string, string])[] = [
  (count) => ['Accept-Encoding', `identity, x${count}`],
  (count) => ['Accept-Encoding', Array.from({ length: count }, (_, index) => `x${index};q=0.5`).join(',')],
  () => ['Accept-Encoding', 'gzip'],
  () => ['Accept-Encoding', 'br'],
  (count) => ['If-None-Match', Array.from({ length: count }, (_, index) => `"${index}"`).join(',')],
  (count) => ['X-Long', 'a'.repeat(count * 10)],
]

/** Something to begin with: each address alone, and with a few keys many times each, which is where most of what is dear begins. */
export function beginnings(): Made[] {
  const few = Array.from({ length: Math.ceil(KEYS.length / FEW) }, (_, at) => KEYS.slice(at * FEW, (at + 1) * FEW))
  const repeated = few.map((keys) =>
    Array.from({ length: MANY }, () => keys.map((key) => [key, NOBODYS] as const)).flat(),
  )
  return PATHS.flatMap((path) => [[], ...repeated].map((pairs) => ({ path, pairs, headers: [] })))
}

/** The addresses of readers, without anything behind them. */
export const plainPages = (): string[] => PATHS.filter((path) => /^\/(zh|en)\//.test(path))

/** One thing is changed, or many times as much of it is sent. */
export function varied({ path, pairs, headers }: Made, dice: Dice): Made {
  const pick = <T>(list: readonly T[]): T => list[dice(list.length)] as T
  const at = dice(Math.max(1, pairs.length))
  const [key, value] = pairs[at] ?? [pick(KEYS), pick(VALUES)]
  const with_ = (...changed: (readonly [string, string])[]) => pairs.toSpliced(at, 1, ...changed)
  const times = 2 ** (1 + dice(9))
  switch (dice(10)) {
    case 0:
      return { path: pick(PATHS), pairs, headers }
    case 1:
      return { path, pairs: with_(...Array<readonly [string, string]>(times).fill([key, value])), headers }
    case 2:
      return { path, pairs: [...Array(times).fill(pairs).flat()].slice(0, 2000), headers }
    case 3:
      return { path, pairs: with_([key, value.repeat(times).slice(0, 4000)]), headers }
    case 4:
      return { path, pairs: with_([key, pick(VALUES)]), headers }
    case 5:
      return { path, pairs: with_([pick(KEYS), value]), headers }
    case 6:
      return { path, pairs: with_(), headers }
    case 7:
      return { path, pairs, headers: dice(3) === 0 ? [] : [pick(HEADERS)(times)] }
    default:
      return { path, pairs: [...pairs, [pick(KEYS), pick(VALUES)]], headers }
  }
}

/** As it is sent; cut where no server reads on. */
export function sentOf({ path, pairs, headers }: Made, longest: number): Sent {
  const query = pairs.map(([key, value]) => `${key}=${encodeURIComponent(value.toWellFormed())}`).join('&')
  return { target: `${path}${query === '' ? '' : `?${query}`}`.slice(0, longest), headers }
}
