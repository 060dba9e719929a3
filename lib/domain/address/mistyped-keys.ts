import { isNear } from '#lib/words/near.ts'
import { spelling } from '#lib/words/typed.ts'
import type { Fault } from './fault.ts'

/**
 * Keys of an address with one slip in them (`hukuo`), where the key that was meant is not there itself. What other programs add
 * (`from`, `utm_source`) is near to no key of ours and is ignored.
 */
export function mistypedKeys(query: URLSearchParams, keys: readonly string[]): Fault[] {
  const absent = keys.filter((key) => !query.has(key))
  return [...query].flatMap(([sent, value]) => {
    if (keys.includes(sent)) return []
    const spelled = spelling(sent)
    const meant = absent.find((key) => isNear(key, spelled))
    return meant ? [{ key: meant, value, why: 'key', as: sent }] : []
  })
}
