import { AsyncLocalStorage } from 'node:async_hooks'
import type { RequestListener } from 'node:http'
import inject, { type Response } from 'light-my-request'
import type { ReactNode } from 'react'
import type { Markup } from '#components/words/view.ts'
import { finish } from './finish.ts'
import type { Rendered, Renderer } from './rendered-pages.ts'

/** The large parts of the page that is being made. */
const parts = new AsyncLocalStorage<string[]>()

/**
 * Sets each part that is written aside and gives Next a comment in its place, for `finish`: Next would copy, escape and encode it
 * four times over, as HTML and as data for scripts.
 */
export const setAside =
  (write: (node: ReactNode) => string): Markup =>
  (node, edit) => {
    const aside = parts.getStore()
    // Without this, a Next that loses the context would cost half of the rate and nobody would notice.
    if (!aside) throw new Error('a part was written, and it is not known of which page')
    return `<!--${aside.push(edit(write(node))) - 1}-->`
  }

/**
 * Asks Next for pages inside the process, without a port, a connection or a parser between. Every request is the same whoever
 * asked: no Host, cookie or RSC header of a reader is in it. A page comes back finished; one that breaks off is an error.
 */
export function rendererOf(handler: RequestListener, siteUrl: string): Renderer {
  const { host, protocol } = new URL(siteUrl)
  // A user agent must be there for next.config.ts to recognise (htmlLimitedBots): such a client gets its metadata in the head.
  const headers = { host, accept: 'text/html', 'user-agent': 'delivery', 'x-forwarded-proto': protocol.slice(0, -1) }
  return async (target) => {
    const aside: string[] = []
    const answer = await inject(
      // A listener may be async, as Next's is; what it throws must not be lost.
      (request, response) =>
        void parts.run(aside, async () => handler(request, response)).catch((error) => response.destroy(error)),
      { method: 'GET', url: target, headers },
    )
    return rendered(answer, aside)
  }
}

function rendered({ statusCode: status, headers, rawPayload, payload }: Response, aside: readonly string[]): Rendered {
  const type = String(headers['content-type'] ?? 'application/octet-stream')
  const whole = type.startsWith('text/html') && status === 200
  return {
    status,
    type,
    location: headers.location,
    modified: headers['last-modified'] === undefined ? undefined : String(headers['last-modified']),
    body: whole ? Buffer.from(finish(payload, aside)) : rawPayload,
  }
}
