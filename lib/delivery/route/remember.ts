import { LRUCache } from 'lru-cache'
import { type Decision, type Routes, route } from './route.ts'

const ENTRIES = 2_000
/** Longer addresses are not worth their memory. */
const LONGEST = 256

/**
 * `route` with a memory: reading region names costs more than sending a stored page, and a decision never changes.
 * Addresses that hold a reader's own words are forgotten with the request.
 */
export function rememberDecisions(routes: Routes): (target: string) => Decision {
  const known = new LRUCache<string, Decision>({ max: ENTRIES })
  return (target) => {
    const found = known.get(target)
    if (found) return found
    const decision = route(target, routes)
    if (target.length <= LONGEST && isOurs(target, decision)) known.set(target, decision)
    return decision
  }
}

/** Whether an address is made of the site's words alone, as the storable ones are; of others only those without a query. */
function isOurs(target: string, decision: Decision): boolean {
  return ('storable' in decision && decision.storable) || !target.includes('?')
}
