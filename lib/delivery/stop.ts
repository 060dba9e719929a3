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

/**
 * On SIGTERM, SIGINT or SIGHUP (a terminal that closes): tells, drains, exits 0. A terminal sends its signal to every process of the group, so it can come twice;
 * only the first counts.
 */
export function stopOnSignal(server: Server, stopping: (signal: string) => void): void {
  let asked = false
  const stop = async (signal: string) => {
    if (asked) return
    asked = true
    stopping(signal)
    await drain(server)
    // The log writes its last lines at the end of this turn.
    setImmediate(() => process.exit(0))
  }
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, stop)
}
