import type { Region, Site } from '#lib/content/site.ts'
import type { Fault } from '#lib/domain/address/fault.ts'
import { EVENTS } from '#lib/domain/tools/deadlines.ts'
import { FORMER_AGES, SEXES, SOURCE_STATES, STATES, UNITS } from '#lib/words/closed-words.ts'
import { isNear } from '#lib/words/near.ts'
import { shortened, spelling } from '#lib/words/typed.ts'
import type { ApiName } from './addresses.ts'

/** What is wrong with one key, before it is said in words. `value` is missing when the key is, or when nobody knows the key. */
export type ApiFault = { key: string; value: string | undefined; why: string; row?: number; oneOf?: readonly Choice[] }
/** What may stand there: a region named, or only its id. */
type Choice = Pick<Region, 'id'> & Partial<Pick<Region, 'name'>>

/** A key without which there is no answer. */
export const missing = (key: string, name: ApiName, site: Site): ApiFault =>
  faultOf({ key, value: undefined, why: 'missing' }, name, site)

/**
 * What a page tells in an alert, as a fault of the API: the page still shows a form, a program has none to show. An unknown or missing
 * value of a short list is told with the list. All the regions would be too many.
 */
export function faultOf(fault: Fault | ApiFault, name: ApiName, site: Site): ApiFault {
  if (fault.oneOf || (fault.why !== 'unknown' && fault.why !== 'missing')) return fault
  const known = choicesOf(fault.key, name, site)
  return known ? { ...fault, oneOf: known.map((id) => ({ id })) } : fault
}

/** The values that a key of an answer may have, for keys with a short list of them. */
export function choicesOf(
  key: string,
  name: ApiName,
  site: Pick<Site, 'insurances' | 'languages' | 'circumstances' | 'topics'>,
): readonly string[] | undefined {
  const circumstance = name === 'checklist' ? site.circumstances.find(({ id }) => id === key) : undefined
  if (circumstance) return circumstance.choices.map(({ id }) => id)
  const lists: Readonly<Record<string, readonly string[]>> = {
    insurance: site.insurances.map(({ id }) => id),
    lang: site.languages.map(({ id }) => id),
    event: EVENTS,
    sex: SEXES,
    kind: FORMER_AGES,
    unit: UNITS,
    state: STATES,
    status: SOURCE_STATES,
    topic: site.topics,
  }
  return Object.hasOwn(lists, key) ? lists[key] : undefined
}

/** So many keys are told of: who sends more has not read the description. */
const MOST = 8

/**
 * The keys of a query that an address does not take. A program that writes `hukuo` or `limit` must not take the answer to another
 * question for its own: each is refused, with the key that was meant where one is near, else with all there are.
 */
export function unknownKeys(query: URLSearchParams, keys: readonly string[]): ApiFault[] {
  const strange = [...new Set(query.keys())].filter((key) => !keys.includes(key)).slice(0, MOST)
  return strange.map((sent) => {
    const near = keys.filter((key) => isNear(key, spelling(sent.replace(/^(?:amp;)+/, ''))))
    const oneOf = (near.length > 0 ? near : keys).map((id) => ({ id }))
    const fault = { key: shortened(sent), value: undefined, oneOf }
    return { ...fault, why: near.length > 0 ? 'near-key' : 'unknown-key' }
  })
}
