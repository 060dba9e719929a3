import type { Text } from '#lib/content/schemas/common.ts'
import { queryFrom } from '#lib/domain/address/fault.ts'
import { absolute } from '#lib/domain/address/paths.ts'
import { isWrong } from '#lib/domain/address/read-keys.ts'
import { changesFor, readHistoryCase } from '#lib/domain/history/changes.ts'
import { apiPath, ITEM_OF, type ItemAddress, itemPath } from './addresses.ts'
import { faultOf } from './faults.ts'
import { DOCUMENTATION, headOf, type Telling } from './ground.ts'
import { readListCase } from './list-query.ts'
import { changeRow, LISTS, type ListName, questionRow } from './lists.ts'
import type { ApiRequest, Replied } from './request.ts'
import type { ApiAnswer } from './schemas.ts'
import { inAllLanguages } from './voice.ts'

/** What the site holds of one kind, with every text in every language: all of it, or what the address wants. */
export function listAnswer<N extends ListName>(name: N, request: ApiRequest): Replied<N> {
  const { wanted, faults, pairs } = readListCase(name, request.query, request.site)
  if (faults.length > 0) return { faults: faults.map((each) => faultOf(each, name, request.site)) }
  const { telling, head } = tellingOf(apiPath(name), request, queryFrom(pairs))
  const rows = LISTS[name].rows(telling, wanted) as ReturnType<(typeof LISTS)[N]['rows']>
  const questions = telling.site.circumstances.map((each) => questionRow(telling, each))
  return { answer: { ...head, ...(name === 'insurances' ? { questions } : {}), [name]: rows } as ApiAnswer<N> }
}

/** One item, alone. */
export function itemAnswer(item: ItemAddress, request: ApiRequest) {
  const { telling, head } = tellingOf(itemPath(item), request)
  const [row] = LISTS[item.list].rows(telling, new Map([['id', item.id]]))
  return { ...head, [ITEM_OF[item.list]]: row }
}

/** The history, newest first: all of it, or what somebody follows who lives with one insurance or region. */
export function changesAnswer(request: ApiRequest): Replied<'changes'> {
  const { site, query } = request
  const asked = readHistoryCase(query, site)
  if (asked.faults.some(isWrong))
    return { faults: asked.faults.filter(isWrong).map((each) => faultOf(each, 'changes', site)) }
  const { telling, head } = tellingOf(apiPath('changes'), request, queryFrom(asked.pairs))
  return { answer: { ...head, changes: changesFor(site, asked).map((each) => changeRow(telling, each)) } }
}

function tellingOf(path: string, { site, today, origin }: ApiRequest, query = '') {
  const telling: Telling<Text> = { site, today, voice: inAllLanguages(site, origin) }
  const documentation = absolute(origin, `/${site.settings.default_language}${DOCUMENTATION}`)
  return { telling, head: headOf(telling, absolute(origin, path + query), documentation) }
}
