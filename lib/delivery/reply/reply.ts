import type { IncomingMessage, ServerResponse } from 'node:http'
import { chooseCoding, hasAlready } from '#lib/delivery/store/accept.ts'
import type { Answer } from '#lib/delivery/store/answer.ts'
import { variantIn } from '#lib/delivery/store/encode.ts'
import { noticeAnswer, refusalAnswer } from './answers.ts'
import { ANYBODY, securityHeaders } from './headers.ts'

/** What was sent, for the log. */
export type Sent = { status: number; bytes: number }

/**
 * The most that one answer sends, in bytes. A list of data is larger only in its plain form, which is then not sent (406): whoever
 * asks takes gzip, or asks for less of it.
 */
const LARGEST = 150_000

/** Sends an answer in the form the client takes: coding, 304 when it has the page, no body for HEAD. */
export function reply(request: IncomingMessage, response: ServerResponse, answer: Answer, behindTls: boolean): Sent {
  const { status, body, caching, modified, path } = answer
  const accepted = request.headers['accept-encoding']
  const coding = chooseCoding(
    Array.isArray(accepted) ? accepted.join(',') : accepted,
    body.variants.map((variant) => variant.coding),
  )
  if (coding === 'identity' && body.plainSize > LARGEST && status !== 406)
    return reply(request, response, (path.startsWith('/api/') ? refusalAnswer : noticeAnswer)(406), behindTls)
  const variant = variantIn(body, coding)
  const headers = securityHeaders(path, behindTls)
  // All that a 304 has to say (RFC 9110, 15.4.5); the page that the client has keeps its other headers.
  const same = {
    'Cache-Control': caching,
    ...(body.variants.length > 1 ? { Vary: 'Accept-Encoding' } : {}),
    ...(status === 200 ? { ETag: variant.tag } : {}),
    // A browser asks a 304, too, whether a script of another origin may read what it has.
    ...(headers[ANYBODY] ? { [ANYBODY]: headers[ANYBODY] } : {}),
  }
  if (status === 200 && hasAlready(request.headers, variant.tag, modified)) {
    response.writeHead(304, same).end()
    return { status: 304, bytes: 0 }
  }
  const coded = variant.coding === 'identity' ? {} : { 'Content-Encoding': variant.coding }
  // A reply without content has neither a type nor a length (RFC 9110, 8.6).
  const content =
    status === 204 ? {} : { 'Content-Type': body.type, ...coded, 'Content-Length': String(variant.bytes.length) }
  const since = modified ? { 'Last-Modified': modified } : {}
  response.writeHead(status, { ...headers, ...answer.headers, ...same, ...since, ...content })
  const bodiless = request.method === 'HEAD'
  response.end(bodiless ? undefined : variant.bytes)
  return { status, bytes: bodiless ? 0 : variant.bytes.length }
}
