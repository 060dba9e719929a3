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
import { changeRow, commonQuestionRow, insuranceRow, questionRow, regionRow, sourceRow } from './lists.ts'
import type { ApiRequest, Replied } from './request.ts'
import { inAllLanguages } from './voice.ts'

const LISTS = {
  insurances: (telling: Telling<Text>) => ({
    insurances: telling.site.insurances.map((each) => insuranceRow(telling, each)),
    questions: telling.site.circumstances.map((each) => questionRow(telling, each)),
  }),
  regions: (telling: Telling<Text>) => ({ regions: telling.site.regions.map((each) => regionRow(telling, each)) }),
  sources: (telling: Telling<Text>) => ({
    sources: [...telling.site.sources.values()].map((each) => sourceRow(telling, each)),
  }),
  facts: (telling: Telling<Text>) => ({
    facts: [...telling.site.facts.values()].map((each) => factWords(telling, each)),
  }),
  questions: (telling: Telling<Text>) => ({
    questions: telling.site.questions.map((each) => commonQuestionRow(telling, each)),
  }),
  coverage: (telling: Telling<Text>) => ({ coverage: coverageRows(telling) }),
} satisfies Partial<Record<ApiName, (telling: Telling<Text>) => object>>

/** All that the site holds of one kind, with every text in every language. It takes no keys, and so has no faults. */
export function listAnswer<N extends keyof typeof LISTS>(name: N, request: ApiRequest) {
  const { telling, head } = tellingOf(name, request)
  return { answer: { ...head, ...(LISTS[name](telling) as ReturnType<(typeof LISTS)[N]>) } }
}

/** The history, newest first: all of it, or what somebody follows who lives with one insurance or region. */
export function changesAnswer(request: ApiRequest): Replied<'changes'> {
  const { site, query } = request
  const asked = readHistoryCase(query, site)
  if (asked.faults.some(isWrong))
    return { faults: asked.faults.filter(isWrong).map((each) => faultOf(each, 'changes', site)) }
  const { telling, head } = tellingOf('changes', request, queryFrom(asked.pairs))
  return { answer: { ...head, changes: changesFor(site, asked).map((each) => changeRow(telling, each)) } }
}

function tellingOf(name: ApiName, { site, today, origin }: ApiRequest, query = '') {
  const telling: Telling<Text> = { site, today, voice: inAllLanguages(site, origin) }
  const documentation = absolute(origin, `/${site.settings.default_language}${DOCUMENTATION}`)
  return { telling, head: headOf(telling, absolute(origin, apiPath(name) + query), documentation) }
}
