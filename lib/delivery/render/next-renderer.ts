import type { RequestListener } from 'node:http'
import inject, { type Response } from 'light-my-request'
import { finish } from './finish.ts'
import type { Rendered, Renderer } from './rendered-pages.ts'

/**
 * Asks Next for pages inside the process, without a port, a connection or a parser between. Every request is the same whoever
 * asked: no Host, cookie or RSC header of a reader is in it. A page comes back finished; one that breaks off is an error.
 */
export function rendererOf(handler: RequestListener, siteUrl: string): Renderer {
  const { host, protocol } = new URL(siteUrl)
  // A user agent must be there for next.config.ts to recognise (htmlLimitedBots): such a client gets its metadata in the head.
  const headers = { host, accept: 'text/html', 'user-agent': 'delivery', 'x-forwarded-proto': protocol.slice(0, -1) }
  return async (target) => {
    const answer = await inject(
      // A listener may be async, as Next's is; what it throws must not be lost.
      (request, response) => void Promise.resolve(handler(request, response)).catch((error) => response.destroy(error)),
      { method: 'GET', url: target, headers },
    )
    return rendered(answer)
  }
}

function rendered({ statusCode: status, headers, rawPayload, payload }: Response): Rendered {
  const type = String(headers['content-type'] ?? 'application/octet-stream')
  const whole = type.startsWith('text/html') && status === 200
  return {
    status,
    type,
    location: headers.location,
    modified: headers['last-modified'] === undefined ? undefined : String(headers['last-modified']),
    body: whole ? Buffer.from(finish(payload)) : rawPayload,
  }
}
