import { connect } from 'node:net'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'

/** What today's browsers send over TLS. */
export const ACCEPT_ENCODING = 'gzip, deflate, br'

export type Sent = { method: string; target: string; headers: readonly (readonly [string, string])[] }
export type Exchange = {
  status: number
  head: string
  /** By their names in lower case. */
  headers: ReadonlyMap<string, string>
  body: Buffer
  /** The body in words, whatever its coding. */
  text: string
}

const PATIENCE = 20_000

export function bytesOf({ method, target, headers }: Sent): Buffer {
  const own = ['Host: 127.0.0.1', 'Connection: close', ...headers.map((each) => each.join(': '))]
  return Buffer.from(`${[`${method} ${target} HTTP/1.1`, ...own].join('\r\n')}\r\n\r\n`, 'utf8')
}

/** The answer to a browser's plain question. */
export function ask(port: number, target: string, headers: Record<string, string> = {}): Promise<Exchange> {
  const sent = Object.entries({ 'accept-encoding': ACCEPT_ENCODING, ...headers })
  return exchange(port, bytesOf({ method: 'GET', target, headers: sent }))
}

/** Sends bytes as they are on a connection of their own and reads until the server closes it, or says how long its answer is. */
export function exchange(port: number, sent: Buffer): Promise<Exchange> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    const socket = connect(port, '127.0.0.1', () => socket.write(sent))
    const fail = (why: string) => {
      socket.destroy()
      reject(new Error(why))
    }
    socket.setTimeout(PATIENCE, () => fail(`no whole answer within ${PATIENCE / 1000} s`))
    const finish = () => {
      socket.destroy()
      const whole = Buffer.concat(chunks)
      if (whole.length === 0) reject(new Error('the server closed the connection without an answer'))
      else resolve(read(whole))
    }
    socket.on('data', (bytes) => {
      chunks.push(bytes)
    })
    socket.on('end', finish)
    socket.on('error', (error: NodeJS.ErrnoException) =>
      chunks.length > 0 ? finish() : fail(error.code ?? error.message),
    )
  })
}

function read(whole: Buffer): Exchange {
  const end = whole.indexOf('\r\n\r\n')
  const head = whole.subarray(0, end).toString('latin1')
  const body = whole.subarray(end + 4)
  const [line = '', ...lines] = head.split('\r\n')
  const headers = new Map(
    lines.map((each): [string, string] => {
      const at = each.indexOf(':')
      return [each.slice(0, at).toLowerCase(), each.slice(at + 1).trim()]
    }),
  )
  const status = Number(line.split(' ')[1])
  return { status, head, headers, body, text: decoded(body, headers.get('content-encoding')) }
}

function decoded(body: Buffer, coding: string | undefined): string {
  if (body.length === 0) return ''
  if (coding === 'br') return brotliDecompressSync(body).toString()
  return (coding === 'gzip' ? gunzipSync(body) : body).toString()
}
