import { type Fault, queryFrom } from '#lib/domain/address/fault.ts'
import { absolute } from '#lib/domain/address/paths.ts'
import { caseQuery, readCase } from '#lib/domain/address/query.ts'
import { isWrong } from '#lib/domain/address/read-keys.ts'
import { transfer } from '#lib/domain/rules/transfer.ts'
import { DEADLINE_KEYS, dueOf, readDeadlineCase } from '#lib/domain/tools/deadline-query.ts'
import { paymentAnswer, paymentRules } from '#lib/domain/tools/payment-answer.ts'
import { readPaymentCase } from '#lib/domain/tools/payment-query.ts'
import { type ApiName, apiPath, LANGUAGE_KEY, PAGE_BESIDE, readLanguage } from './addresses.ts'
import { checklistOf } from './checklist.ts'
import type { InOne } from './checklist-items.ts'
import { deadlinesOf } from './deadlines.ts'
import { faultOf, missing } from './faults.ts'
import { DOCUMENTATION, headOf } from './ground.ts'
import { paymentPlaceOf } from './payment-place.ts'
import type { ApiRequest, Replied } from './request.ts'
import type { ApiAnswer } from './schemas.ts'
import { inOneLanguage } from './voice.ts'

/** What an address says of one case: the keys without which there is no answer, what is wrong, its canonical query, and the answer if there is one. */
type Read<N extends ApiName> = {
  open: readonly string[]
  wrong: readonly Fault[]
  query: string
  answer: Omit<ApiAnswer<N>, 'licence' | 'links' | 'page' | 'lang'> | undefined
}

/** An answer to one case, in the language asked for; or all that is wrong with the question. `read` hears whether the language is. */
function inOne<N extends ApiName>(
  name: N,
  { site, today, origin, query: asked }: ApiRequest,
  read: (telling: InOne, isStrange: boolean) => Read<N>,
): Replied<N> {
  const { sent, language } = readLanguage(asked, site)
  const known = language ?? site.languages[0]
  if (!known) throw new Error('the site has no language; the content check would have found this')
  const telling: InOne = { site, today, voice: inOneLanguage(known, origin), language: known }
  const { open, wrong, query, answer } = read(telling, language === undefined)
  const strange: Fault[] = language ? [] : [{ key: LANGUAGE_KEY, value: sent ?? '', why: 'unknown' }]
  const faults = [
    ...open.map((key) => missing(key, name, site)),
    ...[...wrong, ...strange].map((each) => faultOf(each, name, site)),
  ]
  if (faults.length > 0 || !answer) return { faults }
  const keys = new URLSearchParams(query)
  if (sent !== undefined) keys.set(LANGUAGE_KEY, known.id)
  const self = absolute(origin, apiPath(name) + (keys.size > 0 ? `?${keys}` : ''))
  const page = telling.voice.page(`${PAGE_BESIDE[name]}${query}`)
  const head = { ...headOf(telling, self, telling.voice.page(DOCUMENTATION)), page, lang: known.id }
  return { answer: { ...head, ...answer } as ApiAnswer<N> }
}

/** The answer to one case. Without an insurance there is none: a page shows its form then, and a program has no use for one. */
export const checklistAnswer = (request: ApiRequest) =>
  inOne('checklist', request, (telling) => {
    const asked = readCase(request.query, request.site)
    const { insurance, leaving, joining, answers, misread } = asked
    const wrong = misread.filter(isWrong)
    return {
      open: insurance || wrong.some(({ key }) => key === 'insurance') ? [] : ['insurance'],
      wrong,
      query: caseQuery(asked, request.site),
      answer: insurance && {
        ...checklistOf(telling, transfer(insurance, leaving, joining, answers)),
        // What was named more narrowly than the site knows it: the region's answer is not the place's own.
        understood: misread.flatMap(({ key, value, within }) => (within ? [{ key, value, region: within.id }] : [])),
      },
    }
  })

/** The last day of each step. */
export const deadlinesAnswer = (request: ApiRequest) =>
  inOne('deadlines', request, (telling) => {
    const asked = readDeadlineCase(request.query, request.site)
    const due = dueOf(asked, request.site)
    const tool = request.site.tools.get('deadlines')
    return {
      open: due ? [] : DEADLINE_KEYS.filter((wanted) => !asked.pairs.some(({ key }) => key === wanted)),
      wrong: asked.faults,
      query: queryFrom(asked.pairs),
      answer: due && tool && deadlinesOf(telling, tool, asked, due),
    }
  })

/** Where a pension is paid, when retirement age is reached, or both: as far as places or a month of birth are given. */
export const paymentPlaceAnswer = (request: ApiRequest) =>
  inOne('payment-place', request, (telling, isStrange) => {
    const tool = request.site.tools.get('payment-place')
    const asked = readPaymentCase(request.query, request.site)
    if (!tool) return { open: [], wrong: [], query: '', answer: undefined }
    const { answer, retirement, faults } = paymentAnswer(asked, paymentRules(tool, request.site), request.today)
    const isSilent = !answer && retirement.length === 0 && faults.length === 0 && !isStrange
    return {
      open: isSilent ? ['place', 'years'] : [],
      wrong: faults,
      query: queryFrom(asked.pairs),
      answer: paymentPlaceOf(telling, tool, asked, { answer, retirement }),
    }
  })
