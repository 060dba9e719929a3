import { LRUCache } from 'lru-cache'
import type { Turns } from './turns.ts'

/** What was made for a key; its `size` in bytes when it may be sent again. */
type Made<T> = { value: T; size: number | undefined }

export type Store<T> = {
  /** The value of a key, from the store or made now, in turns of its own where it has some. Requests for one key that come together share one making. */
  get(key: string, make: () => Promise<Made<T>>, own?: Turns): Promise<{ value: T; hit: boolean }>
  /** What is stored now, as the bound counts it. */
  bytes(): number
}

/** What an entry costs besides its bodies: the key, the map's slot, the objects around the buffers. A guess on the safe side. */
const OVERHEAD = 1024

/**
 * A store of finished replies, bounded by bytes; the least recently used go first.
 * Failures and what must not be kept are never stored.
 */
export function createStore<T extends object>(maxBytes: number, turns: Turns): Store<T> {
  const kept = new LRUCache<string, T>({ maxSize: maxBytes })
  const flights = new Map<string, Promise<Made<T>>>()

  const depart = (key: string, make: () => Promise<Made<T>>, take: Turns): Promise<Made<T>> => {
    const flight = take(make)
    flights.set(key, flight)
    const land = () => flights.delete(key)
    flight.then(({ value, size }) => {
      if (size !== undefined) kept.set(key, value, { size: size + 2 * key.length + OVERHEAD })
      land()
    }, land)
    return flight
  }

  return {
    bytes: () => kept.calculatedSize,
    async get(key, make, own = turns) {
      const value = kept.get(key)
      if (value) return { value, hit: true }
      return { value: (await (flights.get(key) ?? depart(key, make, own))).value, hit: false }
    },
  }
}
