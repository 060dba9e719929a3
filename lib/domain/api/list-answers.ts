import type { Text } from '#lib/content/schemas/common.ts'
import { absolute } from '../paths.ts'
import { type ApiName, apiPath } from './addresses.ts'
import { coverageRows } from './coverage.ts'
import { factWords, type Telling } from './ground.ts'
import { DOCUMENTATION, headOf } from './head.ts'
import { insuranceRow, questionRow, regionRow, sourceRow } from './lists.ts'
import type { ApiRequest } from './routes.ts'
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
  coverage: (telling: Telling<Text>) => ({ coverage: coverageRows(telling) }),
} satisfies Partial<Record<ApiName, (telling: Telling<Text>) => object>>

/** All that the site holds of one kind, with every text in every language. It takes no keys, and so has no faults. */
export function listAnswer<N extends keyof typeof LISTS>(name: N, { site, today, origin }: ApiRequest) {
  const telling: Telling<Text> = { site, today, voice: inAllLanguages(site, origin) }
  const documentation = absolute(origin, `/${site.settings.default_language}${DOCUMENTATION}`)
  const head = headOf(telling, absolute(origin, apiPath(name)), documentation)
  return { answer: { ...head, ...(LISTS[name](telling) as ReturnType<(typeof LISTS)[N]>) } }
}
