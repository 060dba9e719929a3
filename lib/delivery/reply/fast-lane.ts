import type { IncomingMessage, ServerResponse } from 'node:http'
import { LRUCache } from 'lru-cache'
import { hasAlready, type Validators } from '#lib/delivery/store/accept.ts'
import type { Sent } from './reply.ts'

/** A reply that was just sent and may be sent again as it is: its headers in Node's flat form, those of a 304, and its bytes in one coding. */
export type Ready = Validators & { headers: string[]; unchanged: string[]; bytes: Buffer; path: string }

export type FastLane = {
  /** Sends the reply to exactly this address and coding again; nothing when it was not sent within the last second. */
  send(request: IncomingMessage, response: ServerResponse): (Sent & { path: string }) | undefined
  keep(request: IncomingMessage, ready: Ready): void
}

/** Few, because each holds its page's bytes beside the store's own account of them. */
const ENTRIES = 500
/** A second: long against a burst, and nothing that a header says of time can be wrong by more. */
const MILLISECONDS = 1000

/**
 * Stored pages in a burst are answered here, without a promise: Next hooks every promise of the process, which costs a stored page
 * more than all else. `untilNextDay` keeps yesterday's page from being sent after midnight.
 */
export function createFastLane(untilNextDay: () => number): FastLane {
  const lane = new LRUCache<string, Ready>({ max: ENTRIES })
  return {
    send(request, response) {
      if (request.method !== 'GET') return undefined
      const ready = lane.get(keyOf(request))
      if (!ready) return undefined
      if (hasAlready(request.headers, ready)) {
        response.writeHead(304, ready.unchanged).end()
        return { status: 304, bytes: 0, path: ready.path }
      }
      response.writeHead(200, ready.headers).end(ready.bytes)
      return { status: 200, bytes: ready.bytes.length, path: ready.path }
    },
    keep(request, ready) {
      lane.set(keyOf(request), ready, { ttl: Math.max(1, Math.min(MILLISECONDS, untilNextDay())) })
    },
  }
}

const keyOf = ({ url, headers }: IncomingMessage) => `${url}\n${headers['accept-encoding'] ?? ''}`
