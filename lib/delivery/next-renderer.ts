import { createServer, type IncomingMessage, type RequestListener, request } from 'node:http'
import { type Duplex, duplexPair } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import type { Rendered, Renderer } from './pages.ts'

/**
 * Longer than any page of ours takes, even the first on a busy machine, where Next still loads its modules; after it the reader
 * is told that the site has a fault.
 */
const PATIENCE = 60_000

/**
 * Asks Next for pages over HTTP inside the process: Node's server and client joined by a pair of streams, without a port.
 * So Next gets real requests, and each is the same whoever asked: no Host, cookie or RSC header of a reader is in it.
 */
export function rendererOf(handler: RequestListener, siteUrl: string): Renderer {
  const inner = createServer(handler)
  const { host, protocol } = new URL(siteUrl)
  // A user agent must be there for next.config.ts to recognise (htmlLimitedBots): such a client gets its metadata in the head.
  const headers = { host, accept: 'text/html', 'user-agent': 'delivery', 'x-forwarded-proto': protocol.slice(0, -1) }
  return async (target) => {
    const [near, far] = joinedPair()
    inner.emit('connection', far)
    const signal = AbortSignal.timeout(PATIENCE)
    const incoming = await new Promise<IncomingMessage>((resolve, reject) => {
      request({ createConnection: () => near, path: target, headers, signal }, resolve)
        .on('error', reject)
        .end()
    })
    return rendered(incoming, await buffer(incoming))
  }
}

/** Two ends of a connection; when one breaks off, so does the other, as with sockets. */
function joinedPair(): [Duplex, Duplex] {
  const [near, far] = duplexPair()
  near.once('close', () => far.destroy())
  far.once('close', () => {
    // After a full reply the near end still has to read its end.
    if (!far.writableFinished) near.destroy(new Error('Next broke the connection off'))
  })
  return [near, far]
}

function rendered({ statusCode, headers }: IncomingMessage, body: Buffer): Rendered {
  return {
    status: statusCode ?? 500,
    type: headers['content-type'] ?? 'application/octet-stream',
    location: headers.location,
    modified: headers['last-modified'],
    body,
  }
}
