import type { Site } from '#lib/content/site.ts'
import { ASK_KEY } from '#lib/domain/address/query.ts'
import { knownValues } from '#lib/domain/address/read-keys.ts'
import { keysOf } from '#lib/domain/pages/pages.ts'
import { findRegion } from '#lib/domain/rules/find-region.ts'
import { spelling } from '#lib/words/typed.ts'
import { LISTS, type ListName } from './lists.ts'

/** The answers of the API, in the order in which people are told of them. */
export const API_NAMES = [
  'insurances',
  'regions',
  'sources',
  'facts',
  'questions',
  'coverage',
  'checklist',
  'deadlines',
  'payment-place',
  'changes',
] as const
export type ApiName = (typeof API_NAMES)[number]

/** The description of all of them, for programs. */
export const OPENAPI = '/openapi.json'

/** The address of an answer. */
export const apiPath = (name: ApiName) => `/api/v1/${name}`

/** The answer that an address names, or nothing. */
export function apiNameOf(path: string): ApiName | undefined {
  return API_NAMES.find((name) => apiPath(name) === path)
}

/** The lists whose items have addresses of their own, and the name of one item. */
export const ITEM_OF = { regions: 'region', sources: 'source', facts: 'fact', questions: 'question' } as const
export type ItemList = keyof typeof ITEM_OF
export const ITEM_LISTS = Object.keys(ITEM_OF) as ItemList[]

/** An item that an address names. */
export type ItemAddress = { list: ItemList; id: string }
export const itemPath = ({ list, id }: ItemAddress) => `${apiPath(list)}/${id}`

/** The item that a path names, a region in each of its spellings; nothing when there is none. */
export function itemAt(path: string, site: Site): ItemAddress | undefined {
  const [, name = '', sent = ''] = /^\/api\/v1\/([a-z]+)\/([^/]+)$/.exec(path) ?? []
  const list = ITEM_LISTS.find((each) => each === name)
  if (!list) return undefined
  const region = list === 'regions' ? findRegion(site.regions, sent) : undefined
  const id = region ? ('region' in region && !region.within ? region.region.id : '') : sent.toLowerCase()
  return idsOf(list, site).includes(id) ? { list, id } : undefined
}

/** The ids of a list's items. */
export function idsOf(list: ItemList, site: Site): string[] {
  if (list === 'sources' || list === 'facts') return [...site[list].keys()]
  return site[list].map(({ id }) => id)
}

/** The key that chooses the language of an answer to one case. Lists are in every language. */
export const LANGUAGE_KEY = 'lang'

/** The page that answers the same question for people; lists have none. */
export const PAGE_BESIDE: Readonly<Partial<Record<ApiName, string>>> = {
  checklist: '/plan',
  deadlines: '/tools/deadlines',
  'payment-place': '/tools/payment-place',
  changes: '/changes',
}

/** The history is a list that can be narrowed: it has keys, and yet every text in every language. */
const inOneLanguage = (name: ApiName) => name in PAGE_BESIDE && name !== 'changes'

/** The key that names the fields wanted of each item of a list. */
export const FIELDS_KEY = 'fields'

/** The keys of lists that name a region. */
export const REGION_FILTERS: ReadonlySet<string> = new Set(['parent', 'place', 'region'])

/** Whether an answer is a list without a page beside it. */
export const isList = (name: ApiName): name is ListName => name in LISTS

/** The query keys that an answer takes, in canonical order; all others are refused. */
export function apiKeys(name: ApiName, site: Pick<Site, 'circumstances'>): string[] {
  if (isList(name)) return [...LISTS[name].keys, FIELDS_KEY]
  const page = PAGE_BESIDE[name]
  // A page shows its questions one by one; data has them all.
  const own = page ? keysOf(page, site).filter((key) => key !== ASK_KEY) : []
  return inOneLanguage(name) ? [...own, LANGUAGE_KEY] : own
}

/** The language that a query asks for: the site's own when it says nothing, none when it says something unknown. */
export function readLanguage(query: URLSearchParams, site: Pick<Site, 'languages' | 'settings'>) {
  const sent = knownValues(query, [LANGUAGE_KEY]).get(LANGUAGE_KEY)
  const wanted = sent === undefined ? site.settings.default_language : spelling(sent)
  return { sent, language: site.languages.find(({ id }) => id === wanted) }
}
