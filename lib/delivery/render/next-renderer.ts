import { IncomingMessage, type RequestListener } from 'node:http'
import { Socket } from 'node:net'
import { CollectedResponse } from './collected-response.ts'
import { finish } from './finish.ts'
import type { Rendered, Renderer } from './rendered-pages.ts'

/**
 * Asks Next for pages inside the process, without a port, a connection or a parser between. Every request is the same whoever
 * asked: no Host, cookie or RSC header of a reader is in it. A page comes back finished.
 */
export function rendererOf(handler: RequestListener, siteUrl: string): Renderer {
  const { host, protocol } = new URL(siteUrl)
  // A user agent must be there for next.config.ts to recognise (htmlLimitedBots): such a client gets its metadata in the head.
  const headers = { host, accept: 'text/html', 'user-agent': 'delivery', 'x-forwarded-proto': protocol.slice(0, -1) }
  return async (target) => {
    const request = requestFor(target, headers)
    const response = new CollectedResponse(request)
    // A listener may be async, as Next's is; what it throws must not be lost.
    Promise.resolve(handler(request, response)).catch((error) => response.destroy(error))
    return rendered(response, await response.whole)
  }
}

function requestFor(target: string, headers: Record<string, string>): IncomingMessage {
  const request = new IncomingMessage(new Socket())
  Object.assign(request, { method: 'GET', url: target, headers: { ...headers } })
  Object.assign(request, { httpVersion: '1.1', httpVersionMajor: 1, httpVersionMinor: 1, complete: true })
  request.push(null)
  return request
}

function rendered(response: CollectedResponse, sent: Buffer): Rendered {
  const type = String(response.getHeader('content-type') ?? 'application/octet-stream')
  const location = response.getHeader('location')
  const modified = response.getHeader('last-modified')
  return {
    status: response.statusCode,
    type,
    location: typeof location === 'string' ? location : undefined,
    modified: typeof modified === 'string' ? modified : undefined,
    body: type.startsWith('text/html') && response.statusCode === 200 ? Buffer.from(finish(sent.toString())) : sent,
  }
}
