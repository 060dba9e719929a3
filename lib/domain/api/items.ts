import type { Site } from '#lib/content/site.ts'
import { findRegion } from '#lib/domain/rules/find-region.ts'
import { apiPath } from './addresses.ts'

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
