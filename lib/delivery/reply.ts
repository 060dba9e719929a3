import type { IncomingMessage, ServerResponse } from 'node:http'
import { chooseCoding, matchesTag } from './accept.ts'
import type { Answer } from './answer.ts'
import { variantIn } from './encode.ts'

/** What was sent, for the log. */
export type Sent = { status: number; bytes: number }

/** Sends an answer in the form the client takes: coding, 304 when it has the page, no body for HEAD. */
export function reply(
  request: IncomingMessage,
  response: ServerResponse,
  answer: Answer,
  headers: Readonly<Record<string, string>>,
): Sent {
  const { status, body, caching } = answer
  const coding = chooseCoding(
    acceptEncodingOf(request),
    body.variants.map((variant) => variant.coding),
  )
  const variant = variantIn(body, coding)
  const known = status === 200 && matchesTag(request.headers['if-none-match'], variant.tag)
  const all = {
    ...headers,
    ...answer.headers,
    'Cache-Control': caching,
    ...(body.variants.length > 1 ? { Vary: 'Accept-Encoding' } : {}),
    ...(status === 200 ? { ETag: variant.tag } : {}),
  }
  if (known) {
    response.writeHead(304, all).end()
    return { status: 304, bytes: 0 }
  }
  const coded = variant.coding === 'identity' ? {} : { 'Content-Encoding': variant.coding }
  response.writeHead(status, { ...all, 'Content-Type': body.type, ...coded, 'Content-Length': variant.bytes.length })
  const bodiless = request.method === 'HEAD'
  response.end(bodiless ? undefined : variant.bytes)
  return { status, bytes: bodiless ? 0 : variant.bytes.length }
}

function acceptEncodingOf({ headers }: IncomingMessage): string | undefined {
  const value = headers['accept-encoding']
  return Array.isArray(value) ? value.join(',') : value
}
