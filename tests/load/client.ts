import { connect, type Socket } from 'node:net'

/** The status as text, or what went wrong on the connection. */
export type Asked = { status: string; ms: number; size: number }

const END_OF_HEADERS = '\r\n\r\n'
const LAST_CHUNK = '0\r\n\r\n'

/** One kept-alive connection that asks one thing at a time and reads no more of the answer than it must: a cheap client. */
export class Client {
  #socket: Socket | undefined
  #settle: ((status: string) => void) | undefined
  #size = 0
  #head = ''
  #tail = ''
  /** Bytes that complete the answer; unknown while the head is incomplete or when it comes in chunks. */
  #whole: number | undefined

  constructor(private readonly port: number) {}

  ask(request: Buffer): Promise<Asked> {
    const begun = performance.now()
    return new Promise((resolve) => {
      this.#size = 0
      this.#head = ''
      this.#tail = ''
      this.#whole = undefined
      this.#settle = (status) => {
        this.#settle = undefined
        resolve({ status, ms: performance.now() - begun, size: this.#size })
      }
      this.#socket ??= this.#open()
      this.#socket.write(request)
    })
  }

  close(): void {
    this.#settle = undefined
    this.#socket?.destroy()
  }

  #open(): Socket {
    const socket = connect({ port: this.port, host: '127.0.0.1', noDelay: true })
    // A server may close a connection between two answers; under an answer it may not.
    const end = (reason: string) => {
      if (this.#socket === socket) {
        this.#socket = undefined
        this.#settle?.(reason)
      }
      socket.destroy()
    }
    socket.on('data', (bytes: Buffer) => this.#read(bytes, end))
    socket.on('error', (error: NodeJS.ErrnoException) => end(error.code ?? error.message))
    socket.on('end', () => end('closed early'))
    return socket
  }

  #read(bytes: Buffer, end: (reason: string) => void): void {
    this.#size += bytes.length
    if (this.#whole === undefined) {
      this.#head += bytes.toString('latin1')
      const at = this.#head.indexOf(END_OF_HEADERS)
      if (at === -1) return
      this.#head = this.#head.slice(0, at + 2)
      this.#whole = lengthOf(this.#head) + at + END_OF_HEADERS.length
    }
    if (this.#whole === Number.POSITIVE_INFINITY) this.#tail = (this.#tail + bytes.toString('latin1')).slice(-5)
    if (this.#size < this.#whole && this.#tail !== LAST_CHUNK) return
    const status = this.#head.slice(9, 12)
    if (/\r\nconnection: close\r\n/i.test(this.#head)) {
      this.#socket?.destroy()
      this.#socket = undefined
    }
    if (this.#settle) this.#settle(status)
    else end('')
  }
}

function lengthOf(head: string): number {
  if (/^HTTP\/1\.1 (?:304|204)/.test(head)) return 0
  const length = /\r\ncontent-length: (\d+)/i.exec(head)
  return length ? Number(length[1]) : Number.POSITIVE_INFINITY
}
