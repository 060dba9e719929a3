import type { Server } from 'node:http'

/** Replies that are under way get this long; an orchestrator usually kills after 10 s or more. */
const GRACE = 8_000
/** The same after an error that nobody caught: what is under way may be answered, but not much longer trusted. */
const GRACE_AFTER_ERROR = 2_000
/** The last lines of the log get this long. */
const LAST_WORDS = 500

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
 * On SIGTERM, SIGINT or SIGHUP (a terminal that closes): tells, drains, exits 0. On an error that nobody caught: the same with exit 1,
 * so that whoever supervises starts anew. A terminal sends its signal to every process of the group, so it can come twice; only
 * the first reason counts. `settled` resolves when the log is written.
 */
export function stopOnSignal(server: Server, stopping: (why: string) => void, settled: () => Promise<void>): void {
  let asked = false
  const stop = async (why: string, grace: number, code: number) => {
    if (asked) return
    asked = true
    stopping(why)
    await drain(server, grace)
    setTimeout(() => process.exit(code), LAST_WORDS)
    // The log writes its last lines at the end of this turn.
    setImmediate(() => settled().then(() => process.exit(code)))
  }
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const)
    process.on(signal, () => stop(`stopping on ${signal}`, GRACE, 0))
  process.on('uncaughtException', (error) =>
    stop(`stopping on an error that nobody caught: ${error.stack ?? error}`, GRACE_AFTER_ERROR, 1),
  )
}
