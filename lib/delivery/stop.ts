import type { Server } from 'node:http'

/** Replies that are under way get this long; an orchestrator usually kills after 10 s or more. */
const GRACE = 8_000

/**
 * Stops taking connections and resolves when every reply under way has been sent, or when the grace is over.
 * Kept-alive connections that are idle are closed at once; the others close with their reply.
 */
export function drain(server: Server, grace = GRACE): Promise<void> {
  return new Promise((resolve) => {
    const impatience = setTimeout(() => server.closeAllConnections(), grace)
    server.close(() => {
      clearTimeout(impatience)
      resolve()
    })
    server.closeIdleConnections()
  })
}
