import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import { RendererLost } from '#lib/delivery/render/render-thread.ts'
import { answerTo, noticeAnswer, preflightAnswer, refusalAnswer, type Sources } from '#lib/delivery/reply/answers.ts'
import { refuseMalformed, refuseOnSocket } from '#lib/delivery/reply/malformed.ts'
import { reply } from '#lib/delivery/reply/reply.ts'
import type { Decision } from '#lib/delivery/route/decision.ts'
import { HEALTH, LIVE } from '#lib/delivery/route/route.ts'
import { isApiTarget, LONGEST_TARGET } from '#lib/delivery/route/target.ts'
import { type Log, loggablePath } from '#lib/delivery/settings/log.ts'
import type { Answer } from '#lib/delivery/store/answer.ts'
import { Overloaded } from '#lib/delivery/store/turns.ts'
import type { Day } from '#lib/words/day.ts'
import { inTurn } from './in-turn.ts'

/** A connection that sends its request in drops, or never reads its reply, is closed; all times in milliseconds. */
const LIMITS = {
  headersTimeout: 10_000,
  requestTimeout: 15_000,
  connectionsCheckingInterval: 2_000,
  // Longer than the 60 s after which common proxies drop an idle connection, so that it is never we who drop it under a request.
  keepAliveTimeout: 65_000,
  maxHeaderSize: 16_384,
  // A request without a host is refused with our own page and not with Node's.
  requireHostHeader: false,
}
const IDLE = 30_000
/** How long the answer that nothing renders is held back. */
const LOST_PAUSE = 500

export type Delivery = {
  /** `route` bound to the site. */
  decide: (target: string) => Decision
  sources: Sources
  day: () => Day
  log: Log
  behindTls: boolean
}

/** The HTTP server of the site. It is given everything it depends on and does not listen yet. */
export function createDelivery(delivery: Delivery): Server {
  const turn = inTurn()
  const serve = (request: IncomingMessage, response: ServerResponse) => {
    turn.took(request, response)
    // `handle` answers every failure itself; what still escapes must cost one connection and not the process.
    handle(request, response, delivery).catch((error) => {
      delivery.log.event(`a reply failed: ${messageOf(error)}`)
      response.destroy()
    })
  }
  const server = createServer(LIMITS, serve)
  server.timeout = IDLE
  // A client may close its side when it has asked, and still wants its answer. Node has this setting, its types have not.
  Object.assign(server, { httpAllowHalfOpen: true })
  // Node would answer these itself, without our page and headers: a body that waits for leave, another expectation, a tunnel.
  server.on('checkContinue', serve)
  server.on('checkExpectation', serve)
  server.on('connect', ({ url = '' }, socket) => refuseOnSocket(405, url, socket, delivery.behindTls))
  server.on('clientError', (error, socket) =>
    turn.failed(socket, () => refuseMalformed(error, socket, delivery.behindTls)),
  )
  return server
}

async function handle(request: IncomingMessage, response: ServerResponse, delivery: Delivery): Promise<void> {
  const { log, sources, behindTls } = delivery
  const started = performance.now()
  const answer = await answerOf(request, delivery)
  const ms = performance.now() - started
  // The client has gone: there is nobody to write to.
  if (response.destroyed) return
  if (sources.health().stage !== 'ready') response.setHeader('Connection', 'close')
  // From HTTP/1.1 on a connection stays open without being told so four times for a page (RFC 9112, 9.3). Where the client has
  // closed its side, Node says itself that ours follows.
  else if (request.httpVersion !== '1.0' && !request.socket.readableEnded) response.removeHeader('Connection')
  const sent = reply(request, response, answer, behindTls)
  const path = answer.status === 200 ? answer.path : loggablePath(request.url ?? '')
  log.request({ method: request.method ?? '', path, ...sent, ms, hit: answer.hit })
}

async function answerOf(request: IncomingMessage, delivery: Delivery): Promise<Answer> {
  const { decide, sources, day, log } = delivery
  const { method = '', url: target = '' } = request
  const api = isApiTarget(target)
  const refuse = api ? refusalAnswer : noticeAnswer
  const objection = objectionTo(request)
  if (objection) return refuse(objection, { Connection: 'close' })
  if (api && method === 'OPTIONS') return preflightAnswer()
  if (method !== 'GET' && method !== 'HEAD')
    return refuse(405, { Allow: api ? 'GET, HEAD, OPTIONS' : 'GET, HEAD', Connection: 'close' })
  if (target.length > LONGEST_TARGET) return refuse(414)
  const decision = decide(target)
  const health = decision.kind === 'machine' && (decision.path === HEALTH || decision.path === LIVE)
  if (sources.health().stage === 'starting' && !health) return refuse(503, { 'Retry-After': '2' })
  try {
    return await answerTo(decision, day(), sources)
  } catch (error) {
    // Programs that ask again at once would take the processor from what is being started.
    if (error instanceof RendererLost) await pause(LOST_PAUSE)
    if (error instanceof Overloaded || error instanceof RendererLost) return refuse(503, { 'Retry-After': '5' })
    log.event(`${'path' in decision ? decision.path : decision.kind} could not be rendered: ${messageOf(error)}`)
    return refuse(500)
  }
}

/**
 * Why a request that Node could read is not answered: without a host, with two (a proxy may have looked at the other one), with a body
 * whose end is a matter of opinion, or with an expectation that we do not know. RFC 9112, 3.2 and 6.1; RFC 9110, 10.1.1.
 */
function objectionTo({ rawHeaders, headers, httpVersion, method }: IncomingMessage): 400 | 417 | undefined {
  let hosts = 0
  for (let at = 0; at < rawHeaders.length; at += 2) if (rawHeaders[at]?.toLowerCase() === 'host') hosts++
  if (hosts > 1 || (hosts === 0 && httpVersion === '1.1')) return 400
  if (headers['transfer-encoding'] !== undefined && (method === 'GET' || method === 'HEAD')) return 400
  const { expect } = headers
  return expect !== undefined && expect.toLowerCase() !== '100-continue' ? 417 : undefined
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
