import type { IncomingMessage, ServerResponse } from 'node:http'
import { chooseCoding, hasAlready } from '#lib/delivery/store/accept.ts'
import type { Answer } from '#lib/delivery/store/answer.ts'
import { variantIn } from '#lib/delivery/store/encode.ts'
import type { Ready } from './fast-lane.ts'
import { ANYBODY } from './headers.ts'

/** What was sent, for the log. */
export type Sent = { status: number; bytes: number }

/** What was sent, and the same again for a client that asks alike: see the fast lane. */
export type Replied = Sent & { again: () => Omit<Ready, 'path'> }

/** Sends an answer in the form the client takes: coding, 304 when it has the page, no body for HEAD. */
export function reply(
  request: IncomingMessage,
  response: ServerResponse,
  answer: Answer,
  headers: Readonly<Record<string, string>>,
): Replied {
  const { status, body, caching, modified } = answer
  const coding = chooseCoding(
    acceptEncodingOf(request),
    body.variants.map((variant) => variant.coding),
  )
  const variant = variantIn(body, coding)
  const known = status === 200 && hasAlready(request.headers, { tag: variant.tag, modified })
  // All that a 304 has to say (RFC 9110, 15.4.5); the page that the client has keeps its other headers.
  const same = {
    'Cache-Control': caching,
    ...(body.variants.length > 1 ? { Vary: 'Accept-Encoding' } : {}),
    ...(status === 200 ? { ETag: variant.tag } : {}),
    // A browser asks a 304, too, whether a script of another origin may read what it has.
    ...(headers[ANYBODY] ? { [ANYBODY]: headers[ANYBODY] } : {}),
  }
  const all = { ...headers, ...answer.headers, ...same, ...(modified ? { 'Last-Modified': modified } : {}) }
  const coded = variant.coding === 'identity' ? {} : { 'Content-Encoding': variant.coding }
  // A reply without content has neither a type nor a length (RFC 9110, 8.6).
  const content =
    status === 204 ? {} : { 'Content-Type': body.type, ...coded, 'Content-Length': String(variant.bytes.length) }
  const whole = { ...all, ...content }
  // Made only for the replies that the fast lane keeps.
  const again = () => ({
    headers: Object.entries(whole).flat(),
    unchanged: Object.entries(same).flat(),
    tag: variant.tag,
    modified,
    bytes: variant.bytes,
  })
  if (known) {
    response.writeHead(304, same).end()
    return { status: 304, bytes: 0, again }
  }
  response.writeHead(status, whole)
  const bodiless = request.method === 'HEAD'
  response.end(bodiless ? undefined : variant.bytes)
  return { status, bytes: bodiless ? 0 : variant.bytes.length, again }
}

function acceptEncodingOf({ headers }: IncomingMessage): string | undefined {
  const value = headers['accept-encoding']
  return Array.isArray(value) ? value.join(',') : value
}
