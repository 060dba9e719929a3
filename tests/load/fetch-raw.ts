import { request } from 'node:http'
import { buffer } from 'node:stream/consumers'

/** What today's browsers send over TLS. */
export const ACCEPT_ENCODING = 'gzip, deflate, br'

export type Raw = { status: number; headers: Record<string, string>; body: Buffer }

const OF_THE_CONNECTION = new Set(['date', 'connection', 'keep-alive', 'transfer-encoding'])

/** One answer as it comes over the wire: header names as sent, body still compressed. */
export function fetchRaw(port: number, path: string, headers: Record<string, string> = {}): Promise<Raw> {
  return new Promise((resolve, reject) => {
    const sent = { 'accept-encoding': ACCEPT_ENCODING, ...headers }
    const asking = request({ host: '127.0.0.1', port, path, headers: sent, agent: false }, async (incoming) => {
      const pairs: [string, string][] = []
      for (let at = 0; at < incoming.rawHeaders.length; at += 2) {
        const [name = '', value = ''] = incoming.rawHeaders.slice(at, at + 2)
        if (!OF_THE_CONNECTION.has(name.toLowerCase())) pairs.push([name, value])
      }
      const body = await buffer(incoming)
      resolve({ status: incoming.statusCode ?? 0, headers: Object.fromEntries(pairs), body })
    })
    asking.on('error', reject).end()
  })
}
