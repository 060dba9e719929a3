import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { Overloaded } from '#lib/delivery/render/turns.ts'
import { answerTo, noticeAnswer, preflightAnswer, refusalAnswer, type Sources } from '#lib/delivery/reply/answers.ts'
import { NEVER } from '#lib/delivery/reply/caching.ts'
import { createFastLane, type FastLane } from '#lib/delivery/reply/fast-lane.ts'
import { securityHeaders } from '#lib/delivery/reply/headers.ts'
import { refuseMalformed } from '#lib/delivery/reply/malformed.ts'
import { reply } from '#lib/delivery/reply/reply.ts'
import { isApiTarget } from '#lib/delivery/route/api-target.ts'
import { type Decision, HEALTH } from '#lib/delivery/route/route.ts'
import { LONGEST_TARGET } from '#lib/delivery/route/target.ts'
import { type Log, loggablePath } from '#lib/delivery/settings/log.ts'
import type { Answer } from '#lib/delivery/store/answer.ts'
import { Abandoned } from '#lib/delivery/store/store.ts'
import { type Day, untilNextDay } from '#lib/words/day.ts'

/** A connection that sends its request in drops, or never reads its reply, is closed; all times in milliseconds. */
const PATIENCE = {
  headersTimeout: 10_000,
  requestTimeout: 15_000,
  connectionsCheckingInterval: 2_000,
  // Longer than the 60 s after which common proxies drop an idle connection, so that it is never we who drop it under a request.
  keepAliveTimeout: 65_000,
  maxHeaderSize: 16_384,
}
const IDLE = 30_000

export type Delivery = {
  /** `route` bound to the site, usually with a memory. */
  decide: (target: string) => Decision
  sources: Sources
  day: () => Day
  log: Log
  behindTls: boolean
}

/** The HTTP server of the site. It is given everything it depends on and does not listen yet. */
export function createDelivery(delivery: Delivery): Server {
  const lane = createFastLane(() => untilNextDay(delivery.sources.now()))
  const server = createServer(PATIENCE, (request, response) => {
    if (delivery.sources.stage() === 'ready') {
      const sent = lane.send(request, response)
      if (sent) return delivery.log.request({ method: 'GET', ...sent, ms: 0, hit: true })
    }
    // `handle` answers every failure itself; what still escapes must cost one connection and not the process.
    handle(request, response, delivery, lane).catch((error) => {
      delivery.log.event(`a reply failed: ${messageOf(error)}`)
      response.destroy()
    })
  })
  server.timeout = IDLE
  server.on('clientError', (error, socket) => refuseMalformed(error, socket, delivery.behindTls))
  return server
}

async function handle(
  request: IncomingMessage,
  response: ServerResponse,
  delivery: Delivery,
  lane: FastLane,
): Promise<void> {
  const { log, sources, behindTls } = delivery
  const started = performance.now()
  const method = request.method ?? ''
  const answer = await answerOf(request, response, delivery)
  const ms = performance.now() - started
  // The client has gone: there is nobody to write to.
  if (!answer || response.destroyed) return
  if (sources.stage() !== 'ready') response.setHeader('Connection', 'close')
  const { again, ...sent } = reply(request, response, answer, securityHeaders(answer.path, behindTls))
  if (answer.hit && answer.status === 200 && answer.caching !== NEVER)
    lane.keep(request, { ...again(), path: answer.path })
  const known = answer.status === 200
  log.request({ method, path: known ? answer.path : loggablePath(request.url ?? ''), ...sent, ms, hit: answer.hit })
}

async function answerOf(
  request: IncomingMessage,
  response: ServerResponse,
  delivery: Delivery,
): Promise<Answer | undefined> {
  const { decide, sources, day, log } = delivery
  const target = request.url ?? ''
  const api = isApiTarget(target)
  const refuse = api ? refusalAnswer : noticeAnswer
  if (api && request.method === 'OPTIONS') return preflightAnswer()
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return refuse(405, { Allow: api ? 'GET, HEAD, OPTIONS' : 'GET, HEAD', Connection: 'close' })
  if (target.length > LONGEST_TARGET) return refuse(414)
  const decision = decide(target)
  const health = decision.kind === 'machine' && decision.path === HEALTH
  if (sources.stage() === 'starting' && !health) return refuse(503, { 'Retry-After': '2' })
  try {
    return await answerTo(decision, { day: day(), wanted: () => !response.destroyed }, sources)
  } catch (error) {
    if (error instanceof Abandoned) return undefined
    if (error instanceof Overloaded) return refuse(503, { 'Retry-After': '5' })
    log.event(`${'path' in decision ? decision.path : decision.kind} could not be rendered: ${messageOf(error)}`)
    return refuse(500)
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
