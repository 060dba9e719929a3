import type { Site } from '#lib/content/site.ts'
import { type ApiName, apiKeys, FIELDS_KEY, type ItemAddress, isList } from './addresses.ts'
import { checklistAnswer, deadlinesAnswer, paymentPlaceAnswer } from './case-answers.ts'
import { type ApiFault, unknownKeys } from './faults.ts'
import { changesAnswer, itemAnswer, listAnswer } from './list-answers.ts'
import { readListCase } from './list-query.ts'
import type { ListName } from './lists.ts'
import { modifiedOf } from './modified.ts'
import type { ApiReply, ApiRequest, Replied } from './request.ts'
import { type ApiAnswer, fieldsOf, schemasOf } from './schemas.ts'

/** What each address answers that is no list of `lists.ts`; each of both takes a name in `addresses.ts` and a schema in `schemas.ts`. */
const ROUTES: { [N in Exclude<ApiName, ListName>]: (request: ApiRequest) => Replied<N> } = {
  checklist: checklistAnswer,
  deadlines: deadlinesAnswer,
  'payment-place': paymentPlaceAnswer,
  changes: changesAnswer,
}

/**
 * Answers a question to the API.
 * @throws when the answer does not fit its own schema: what the description promises is what is sent, or nothing is.
 */
export function apiReply<N extends ApiName>(name: N, request: ApiRequest): ApiReply<ApiAnswer<N>> {
  const { site, query, today } = request
  const faults = unknownKeys(query, apiKeys(name, site))
  if (faults.length > 0) return { faults }
  const asked: ApiName = name
  const replied = isList(asked) ? listAnswer(asked, request) : ROUTES[asked](request)
  if ('faults' in replied) return replied
  const answer = schemasOf(site).answers[name].parse(replied.answer) as ApiAnswer<N>
  if (isList(asked)) {
    const narrowed = withFields(asked, answer, readListCase(asked, query, site).fields, site)
    return 'faults' in narrowed
      ? narrowed
      : { answer: narrowed as ApiAnswer<N>, modified: modifiedOf(answer, today, []) }
  }
  // An entry of the history or an alert makes the answer another one on the day on which it begins or ends.
  const begun = asked === 'changes' ? site.changes.map(({ day }) => ({ from: day })) : site.alerts
  return { answer, modified: modifiedOf(answer, today, begun) }
}

/** A list whose items hold the wanted fields only; a fault for each field that there is not. Without any, the list as it is. */
function withFields<T extends object>(name: ListName, answer: T, wanted: readonly string[], site: Site) {
  if (wanted.length === 0) return answer
  const known = fieldsOf(name, site)
  const strange = wanted.slice(0, known.length).filter((field) => !known.includes(field))
  const oneOf = known.map((id) => ({ id }))
  if (strange.length > 0)
    return { faults: strange.map((value): ApiFault => ({ key: FIELDS_KEY, value, why: 'unknown', oneOf })) }
  const kept = (item: object) => Object.fromEntries(Object.entries(item).filter(([field]) => wanted.includes(field)))
  const items = (answer as Record<string, unknown>)[name] as object[]
  return { ...answer, [name]: items.map(kept) }
}

/**
 * Answers with one item; it takes no keys.
 * @throws as `apiReply` does.
 */
export function itemReply(item: ItemAddress, request: ApiRequest): ApiReply {
  const faults = unknownKeys(request.query, [])
  if (faults.length > 0) return { faults }
  const answer = schemasOf(request.site).items[item.list].parse(itemAnswer(item, request))
  return { answer, modified: modifiedOf(answer, request.today, []) }
}
