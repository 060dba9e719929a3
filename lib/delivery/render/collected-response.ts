import { type IncomingMessage, type OutgoingHttpHeaders, ServerResponse } from 'node:http'

/** The renderer gave up in the middle of a page. */
export class BrokenOff extends Error {
  override name = 'BrokenOff'
}

type Chunk = string | Uint8Array

/**
 * A response that is collected in memory in place of being written to a connection. The chunks are kept as they come, without a
 * copy: a page passes through here while a reader waits, and copies of 200 kB each are what the garbage collector works on most.
 */
export class CollectedResponse extends ServerResponse<IncomingMessage> {
  readonly #chunks: Uint8Array[] = []
  #resolve: (body: Buffer) => void = () => {}
  #reject: (error: Error) => void = () => {}
  /** The body, when it is complete. Rejects with BrokenOff, or with what the renderer threw. */
  readonly whole = new Promise<Buffer>((resolve, reject) => {
    this.#resolve = resolve
    this.#reject = reject
  })

  /** Node writes headers given here straight to the connection; set one by one they can be read afterwards. */
  override writeHead(status: number, reason?: string | OutgoingHttpHeaders | unknown[], headers?: unknown): this {
    const given = typeof reason === 'object' && !Array.isArray(reason) ? reason : (headers as OutgoingHttpHeaders)
    for (const [name, value] of Object.entries(given ?? {})) if (value !== undefined) this.setHeader(name, value)
    return super.writeHead(status)
  }

  override flushHeaders(): void {
    if (!this.headersSent) this.writeHead(this.statusCode)
  }

  override write(chunk: Chunk): boolean {
    this.flushHeaders()
    this.#chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk)
    return true
  }

  override end(chunk?: Chunk | (() => void) | null): this {
    if (this.finished) return this
    this.flushHeaders()
    if (chunk && typeof chunk !== 'function') this.write(chunk)
    this.finished = true
    this.#resolve(Buffer.concat(this.#chunks))
    this.emit('finish')
    this.emit('close')
    return this
  }

  override destroy(error?: Error): this {
    if (this.finished) return this
    this.finished = true
    this.#reject(error ?? new BrokenOff('the renderer broke off'))
    this.emit('close')
    return this
  }
}
