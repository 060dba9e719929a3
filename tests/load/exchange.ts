import { type IncomingHttpHeaders, request } from 'node:http'
import { buffer } from 'node:stream/consumers'

/** What today's browsers send over TLS. */
export const ACCEPT_ENCODING = 'gzip, deflate, br'

export type Sent = { target: string; headers: readonly (readonly [string, string])[] }
export type Exchange = { status: number; headers: IncomingHttpHeaders; body: Buffer }

const PATIENCE = 20_000

/** The answer to a browser's plain question. */
export const ask = (port: number, target: string, headers: Record<string, string> = {}): Promise<Exchange> =>
  exchange(port, { target, headers: Object.entries({ 'accept-encoding': ACCEPT_ENCODING, ...headers }) })

/** Asks on a connection of its own and reads the whole answer, in the coding in which it comes. */
export function exchange(port: number, { target, headers }: Sent): Promise<Exchange> {
  return new Promise((resolve, reject) => {
    const options = { host: '127.0.0.1', port, path: target, headers: Object.fromEntries(headers), agent: false }
    const asking = request({ ...options, timeout: PATIENCE }, (incoming) => {
      const { statusCode: status = 0, headers: told } = incoming
      buffer(incoming).then((body) => resolve({ status, headers: told, body }), reject)
    })
    asking.on('timeout', () => asking.destroy(new Error(`no whole answer within ${PATIENCE / 1000} s`)))
    asking.on('error', reject).end()
  })
}
