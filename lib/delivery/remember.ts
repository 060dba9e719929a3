import { LRUCache } from 'lru-cache'
import { type Decision, type Routes, route } from './route.ts'

const ENTRIES = 10_000
/** Longer addresses are not worth their memory. */
const LONGEST = 256

/** `route` with a memory: reading region names costs more than sending a stored page, and a decision never changes. */
export function rememberDecisions(routes: Routes): (target: string) => Decision {
  const known = new LRUCache<string, Decision>({ max: ENTRIES })
  return (target) => {
    const found = known.get(target)
    if (found) return found
    const decision = route(target, routes)
    if (target.length <= LONGEST) known.set(target, decision)
    return decision
  }
}
