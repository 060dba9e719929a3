import { STATUS_CODES } from 'node:http'
import type { Duplex } from 'node:stream'
import { isApiTarget, LONGEST_TARGET } from '#lib/delivery/route/target.ts'
import { variantIn } from '#lib/delivery/store/encode.ts'
import { NEVER } from './caching.ts'
import { securityHeaders } from './headers.ts'
import { movedNotice, notice, problemNotice } from './notice.ts'
import { encodedAddress } from './raw-address.ts'

/** Answers what is no HTTP request at all, on the bare socket: Node has no response object for it. */
export function refuseMalformed(
  error: Error & { code?: string; rawPacket?: Buffer },
  socket: Duplex,
  behindTls: boolean,
): void {
  if (error.code === 'ECONNRESET') return void socket.destroy()
  const location = error.code === 'HPE_INVALID_URL' ? encodedAddress(error.rawPacket) : undefined
  refuseOnSocket(location ? 308 : statusOf(error), targetOf(error), socket, behindTls, location)
}

/** Answers where Node has no response object, and closes. A socket that was ended already is left to say its last words. */
export function refuseOnSocket(
  status: number,
  target: string,
  socket: Duplex,
  behindTls: boolean,
  location?: string,
): void {
  if (!socket.writable) return
  const api = isApiTarget(target)
  const body = location ? movedNotice(location) : api ? problemNotice(status) : notice(status)
  const { bytes } = variantIn(body, 'identity')
  const headers = {
    ...securityHeaders(api ? '/api' : '', behindTls),
    ...(location ? { Location: location } : {}),
    'Cache-Control': NEVER,
    'Content-Type': body.type,
    'Content-Length': bytes.length,
    ...(status === 405 ? { Allow: 'GET, HEAD' } : {}),
    Connection: 'close',
  }
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`)
  socket.end(Buffer.concat([Buffer.from(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('')}\r\n`), bytes]))
}

/** The target of the first line, as far as it can be seen; it decides only in which form the refusal is written. */
function targetOf({ rawPacket }: { rawPacket?: Buffer }): string {
  return /^\S+ (\S+)/.exec(rawPacket?.toString('latin1', 0, 200) ?? '')?.[1] ?? ''
}

function statusOf({ code, rawPacket }: { code?: string; rawPacket?: Buffer }): number {
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return 408
  if (code !== 'HPE_HEADER_OVERFLOW') return 400
  // One limit holds for request line and headers together: a first line that alone is too long is the address.
  const line = rawPacket?.indexOf('\r\n') ?? 0
  return line === -1 || line > LONGEST_TARGET ? 414 : 431
}
