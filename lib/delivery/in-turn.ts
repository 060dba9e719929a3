import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'

/** What was asked on a connection and is not answered yet. */
type Talk = { last: IncomingMessage; open: number; afterwards?: () => void }

/**
 * One request, one reply, in the order in which they were asked. Node tells at once of what it cannot read; the replies to the
 * requests before it may still be on their way, and the bytes may belong to a request that has its reply already.
 */
export function inTurn() {
  const talks = new WeakMap<Duplex, Talk>()
  return {
    took(request: IncomingMessage, response: ServerResponse) {
      const talk = talks.get(request.socket) ?? { last: request, open: 0 }
      talks.set(request.socket, talk)
      talk.last = request
      talk.open++
      response.once('close', () => {
        talk.open--
        if (talk.open === 0) talk.afterwards?.()
      })
    },
    failed(socket: Duplex, refuse: () => void) {
      const talk = talks.get(socket)
      if (!talk) return refuse()
      // What cannot be read is told once, however many more bytes come.
      if (talk.afterwards) return
      // A body that cannot be read to its end: its request is refused or answered, and nothing can follow it.
      // Node would close after the replies before it, as soon as a client closes its side.
      socket.removeAllListeners('end')
      talk.afterwards = () => (talk.last.complete ? refuse() : socket.end())
      if (talk.open === 0) talk.afterwards()
    },
  }
}
