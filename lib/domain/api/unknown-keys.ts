import { isNear } from '#lib/words/near.ts'
import { shortened, spelling } from '#lib/words/typed.ts'
import type { ApiFault } from './faults.ts'

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
