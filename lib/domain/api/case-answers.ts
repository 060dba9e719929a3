import type { Fault, Pair } from '#lib/domain/address/fault.ts'
import { queryFrom } from '#lib/domain/address/fault.ts'
import { absolute } from '#lib/domain/address/paths.ts'
import { CASE_KEYS, caseQuery, readCase } from '#lib/domain/address/query.ts'
import { isWrong } from '#lib/domain/address/read-region.ts'
import { transfer } from '#lib/domain/rules/transfer.ts'
import { dueOf, readDeadlineCase } from '#lib/domain/tools/deadline-query.ts'
import { paymentAnswer, paymentRules } from '#lib/domain/tools/payment-answer.ts'
import { readPaymentCase } from '#lib/domain/tools/payment-query.ts'
import { type ApiName, apiPath, LANGUAGE_KEY, readLanguage } from './addresses.ts'
import { checklistOf } from './checklist.ts'
import type { InOne } from './checklist-items.ts'
import { deadlinesOf } from './deadlines.ts'
import { faultOf, missing } from './faults.ts'
import { DOCUMENTATION, headOf } from './head.ts'
import { paymentPlaceOf } from './payment-place.ts'
import type { ApiRequest, Replied } from './request.ts'
import { inOneLanguage } from './voice.ts'

/** The language asked for, as a way of telling; a fault when nobody knows it. */
function tellingOf({ site, today, origin, query }: ApiRequest, name: ApiName) {
  const { sent, language } = readLanguage(query, site)
  const known = language ?? site.languages[0]
  if (!known) throw new Error('the site has no language; the content check would have found this')
  const telling: InOne = { site, today, voice: inOneLanguage(known, origin), language: known }
  const faults = language ? [] : [faultOf({ key: LANGUAGE_KEY, value: sent ?? '', why: 'unknown' }, name, site)]
  return { telling, faults, lang: sent === undefined ? '' : known.id }
}

function headFor(telling: InOne, { origin }: ApiRequest, name: ApiName, query: string, lang: string) {
  const keys = new URLSearchParams(query)
  if (lang !== '') keys.set(LANGUAGE_KEY, lang)
  const self = absolute(origin, apiPath(name) + (keys.size > 0 ? `?${keys}` : ''))
  return headOf(telling, self, telling.voice.page(DOCUMENTATION))
}

/** The answer to one case. Without an insurance there is none: a page shows its form then, and a program has no use for one. */
export function checklistAnswer(request: ApiRequest): Replied<'checklist'> {
  const { site, query } = request
  const { telling, faults, lang } = tellingOf(request, 'checklist')
  const asked = readCase(query, site)
  const misread = asked.misread.filter(isWrong).map((each) => faultOf(each, 'checklist', site))
  const [key] = CASE_KEYS
  const unsaid = asked.insurance || misread.some((each) => each.key === key) ? [] : [missing(key, 'checklist', site)]
  if (!asked.insurance || misread.length + faults.length > 0) return { faults: [...unsaid, ...misread, ...faults] }
  const answer = transfer(asked.insurance, asked.leaving, asked.joining, asked.answers)
  return {
    answer: {
      ...headFor(telling, request, 'checklist', caseQuery(asked, site), lang),
      ...checklistOf(telling, answer),
      understood: understoodOf(asked.misread),
    },
  }
}

/** The last day of each step. */
export function deadlinesAnswer(request: ApiRequest): Replied<'deadlines'> {
  const { site, query } = request
  const { telling, faults, lang } = tellingOf(request, 'deadlines')
  const asked = readDeadlineCase(query, site)
  const due = dueOf(asked, site)
  const wrong = [...asked.faults.map((each) => faultOf(each, 'deadlines', site)), ...faults]
  const open = (['insurance', 'event', 'date'] as const).filter((key) => !due && !isGiven(asked.pairs, key))
  const tool = site.tools.get('deadlines')
  if (!due || !tool || wrong.length > 0)
    return { faults: [...open.map((key) => missing(key, 'deadlines', site)), ...wrong] }
  const head = headFor(telling, request, 'deadlines', queryFrom(asked.pairs), lang)
  return { answer: { ...head, ...deadlinesOf(telling, tool, asked, due) } }
}

/** Where a pension is paid, when retirement age is reached, or both: as far as places or a month of birth are given. */
export function paymentPlaceAnswer(request: ApiRequest): Replied<'payment-place'> {
  const { site, query, today } = request
  const { telling, faults, lang } = tellingOf(request, 'payment-place')
  const tool = site.tools.get('payment-place')
  if (!tool) return { faults }
  const asked = readPaymentCase(query, site)
  const { answer, retirement, faults: own } = paymentAnswer(asked, paymentRules(tool, site), today)
  const wrong = [...own.map((each) => faultOf(each, 'payment-place', site)), ...faults]
  const silent = !answer && retirement.length === 0 && wrong.length === 0
  if (silent || wrong.length > 0)
    return {
      faults: silent ? [missing('place', 'payment-place', site), missing('years', 'payment-place', site)] : wrong,
    }
  const head = headFor(telling, request, 'payment-place', queryFrom(asked.pairs), lang)
  return { answer: { ...head, ...paymentPlaceOf(telling, tool, asked, { answer, retirement }) } }
}

/** What was named more narrowly than the site knows it: the region's answer is not the place's own. */
const understoodOf = (faults: readonly Fault[]) =>
  faults.flatMap(({ key, value, within }) => (within ? [{ key, value, region: within.id }] : []))

const isGiven = (pairs: readonly Pair[], wanted: string) => pairs.some(({ key }) => key === wanted)
