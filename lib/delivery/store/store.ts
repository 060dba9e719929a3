import { LRUCache } from 'lru-cache'

/** What was made for a key; `keep` says whether it may be sent again. */
export type Made<T> = { value: T; keep: boolean }
/** Whether anybody still waits for an answer. */
export type Wanted = () => boolean

/** Nobody waits any more: the work was dropped before it began. */
export class Abandoned extends Error {
  override name = 'Abandoned'
}

export type Store<T> = {
  /** The value of a key, from the store or made now. Requests for one key that come together share one making. */
  get(key: string, make: () => Promise<Made<T>>, wanted?: Wanted): Promise<{ value: T; hit: boolean }>
}

type Flight<T> = { making: Promise<Made<T>>; wanted: Wanted[] }
/** Runs work when its turn comes; see `takeTurns`. */
type Turns = <R>(work: () => Promise<R>) => Promise<R>

/** What an entry costs besides its bodies: the key, the map's slot, the objects around the buffers. A guess on the safe side. */
const OVERHEAD = 1024

/**
 * A store of finished replies, bounded by bytes; the least recently used go first.
 * Failures and what must not be kept are never stored.
 */
export function createStore<T extends { size: number }>(maxBytes: number, turns: Turns): Store<T> {
  const kept = new LRUCache<string, { value: T }>({
    maxSize: maxBytes,
    sizeCalculation: ({ value }, key) => value.size + 2 * key.length + OVERHEAD,
  })
  const flights = new Map<string, Flight<T>>()

  const depart = (key: string, make: () => Promise<Made<T>>): Flight<T> => {
    const wanted: Wanted[] = []
    const making = turns(() => {
      if (wanted.some((stillWanted) => stillWanted())) return make()
      // Taken off in the same moment, so that nobody can join a flight that will not leave.
      flights.delete(key)
      throw new Abandoned(key)
    })
    const flight = { making, wanted }
    flights.set(key, flight)
    const land = () => flights.get(key) === flight && flights.delete(key)
    making.then(({ value, keep }) => {
      if (keep) kept.set(key, { value })
      land()
    }, land)
    return flight
  }

  return {
    async get(key, make, wanted = () => true) {
      const found = kept.get(key)
      if (found) return { value: found.value, hit: true }
      const flight = flights.get(key) ?? depart(key, make)
      flight.wanted.push(wanted)
      return { value: (await flight.making).value, hit: false }
    },
  }
}
