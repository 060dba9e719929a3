import type { Text } from '#lib/content/schemas/common.ts'
import { queryFrom } from '#lib/domain/address/fault.ts'
import { absolute } from '#lib/domain/address/paths.ts'
import { isWrong } from '#lib/domain/address/read-region.ts'
import { changesFor, readHistoryCase } from '#lib/domain/history/changes.ts'
import { type ApiName, apiPath } from './addresses.ts'
import { coverageRows } from './coverage.ts'
import { faultOf } from './faults.ts'
import { factWords, type Telling } from './ground.ts'
import { DOCUMENTATION, headOf } from './head.ts'
import { ITEM_OF, type ItemAddress, itemPath, itemRow } from './items.ts'
import { readListCase } from './list-query.ts'
import { changeRow, commonQuestionRow, insuranceRow, questionRow, regionRow, sourceRow } from './lists.ts'
import type { ApiRequest, Replied } from './request.ts'
import { inAllLanguages } from './voice.ts'

type Wanted = ReadonlyMap<string, string>
/** Whether a value is what a key of the address wants, or the address wants nothing. */
const fits = (wanted: Wanted, key: string, value: string | undefined) => (wanted.get(key) ?? value) === value

const LISTS = {
  insurances: (telling: Telling<Text>) => ({
    insurances: telling.site.insurances.map((each) => insuranceRow(telling, each)),
    questions: telling.site.circumstances.map((each) => questionRow(telling, each)),
  }),
  regions: (telling: Telling<Text>, wanted: Wanted) => ({
    regions: telling.site.regions
      .filter(({ parent }) => fits(wanted, 'parent', parent?.id))
      .map((each) => regionRow(telling, each)),
  }),
  sources: (telling: Telling<Text>, wanted: Wanted) => ({
    sources: [...telling.site.sources.values()]
      .filter(({ place, status }) => fits(wanted, 'place', place) && fits(wanted, 'status', status))
      .map((each) => sourceRow(telling, each)),
  }),
  facts: (telling: Telling<Text>, wanted: Wanted) => ({
    facts: [...telling.site.facts.values()]
      .filter(({ unit }) => fits(wanted, 'unit', unit))
      .map((each) => factWords(telling, each)),
  }),
  questions: (telling: Telling<Text>, wanted: Wanted) => ({
    questions: telling.site.questions
      .filter(({ topic }) => fits(wanted, 'topic', topic))
      .filter(({ insurances = [wanted.get('insurance') ?? ''] }) =>
        insurances.includes(wanted.get('insurance') ?? insurances[0] ?? ''),
      )
      .map((each) => commonQuestionRow(telling, each)),
  }),
  coverage: (telling: Telling<Text>, wanted: Wanted) => ({
    coverage: coverageRows(telling).filter((row) =>
      (['region', 'insurance', 'state'] as const).every((key) => fits(wanted, key, row[key])),
    ),
  }),
} satisfies Partial<Record<ApiName, (telling: Telling<Text>, wanted: Wanted) => object>>

/** What the site holds of one kind, with every text in every language: all of it, or what the address wants. */
export function listAnswer<N extends keyof typeof LISTS>(name: N, request: ApiRequest) {
  const { wanted, faults, pairs } = readListCase(name, request.query, request.site)
  if (faults.length > 0) return { faults: faults.map((each) => faultOf(each, name, request.site)) }
  const { telling, head } = tellingOf(apiPath(name), request, queryFrom(pairs))
  return { answer: { ...head, ...(LISTS[name](telling, wanted) as ReturnType<(typeof LISTS)[N]>) } }
}

/** One item, alone. */
export function itemAnswer(item: ItemAddress, request: ApiRequest) {
  const { telling, head } = tellingOf(itemPath(item), request)
  return { ...head, [ITEM_OF[item.list]]: itemRow(telling, item) }
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
