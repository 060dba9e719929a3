import type { Site } from '#lib/content/site.ts'
import type { Day } from '#lib/words/day.ts'
import { type ApiName, apiKeys, isList } from './addresses.ts'
import { checklistAnswer, deadlinesAnswer, paymentPlaceAnswer } from './case-answers.ts'
import type { ApiFault } from './faults.ts'
import { withFields } from './fields.ts'
import type { ItemAddress } from './items.ts'
import { changesAnswer, itemAnswer, listAnswer } from './list-answers.ts'
import { readListCase } from './list-query.ts'
import type { ListName } from './list-table.ts'
import { modifiedOf } from './modified.ts'
import type { ApiRequest, Replied } from './request.ts'
import { type ApiAnswer, schemasOf } from './schemas.ts'
import { unknownKeys } from './unknown-keys.ts'

/** What each address answers that is no list of `list-table.ts`; each of both takes a name in `addresses.ts` and a schema in `schemas.ts`. */
const ROUTES: { [N in Exclude<ApiName, ListName>]: (request: ApiRequest) => Replied<N> } = {
  checklist: checklistAnswer,
  deadlines: deadlinesAnswer,
  'payment-place': paymentPlaceAnswer,
  changes: changesAnswer,
}

/** Answers that show alerts, and so change when one begins or ends. */
const WITH_ALERTS: ReadonlySet<ApiName> = new Set(['checklist', 'deadlines', 'payment-place'])

/** An answer as it leaves the site, with the moment since which it is so; or what is wrong with the question. */
export type ApiReply<N extends ApiName = ApiName> =
  | { answer: ApiAnswer<N>; modified: number }
  | { faults: readonly ApiFault[] }

/**
 * Answers a question to the API.
 * @throws when the answer does not fit its own schema: what the description promises is what is sent, or nothing is.
 */
export function apiReply<N extends ApiName>(name: N, request: ApiRequest): ApiReply<N> {
  const { site, query } = request
  const faults = unknownKeys(query, apiKeys(name, site))
  if (faults.length > 0) return { faults }
  const asked: ApiName = name
  const replied = isList(asked) ? listAnswer(asked, request) : ROUTES[asked](request)
  if ('faults' in replied) return { faults: replied.faults }
  const answer = schemasOf(site).answers[name].parse(replied.answer) as ApiAnswer<N>
  const modified = modifiedOf(answer, request.today, begunIn(name, site))
  if (!isList(name)) return { answer, modified }
  const narrowed = withFields(name, answer, readListCase(name, query, site).fields, site)
  return 'faults' in narrowed ? narrowed : { answer: narrowed as ApiAnswer<N>, modified }
}

/**
 * Answers with one item; it takes no keys.
 * @throws as `apiReply` does.
 */
export function itemReply(item: ItemAddress, request: ApiRequest) {
  const faults = unknownKeys(request.query, [])
  if (faults.length > 0) return { faults }
  const answer = schemasOf(request.site).items[item.list].parse(itemAnswer(item, request))
  return { answer, modified: modifiedOf(answer, request.today, []) }
}

/** What begins on a day, and may end, and makes an answer another one then. */
function begunIn(name: ApiName, site: Site): readonly { from: Day; until?: Day }[] {
  if (name === 'changes') return site.changes.map(({ day }) => ({ from: day }))
  return WITH_ALERTS.has(name) ? site.alerts : []
}
