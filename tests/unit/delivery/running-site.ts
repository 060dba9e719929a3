import { request as ask, type IncomingHttpHeaders } from 'node:http'
import { connect } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { onTestFinished } from 'vitest'
import { type Outcome, pagesOf, type Rendered } from '#lib/delivery/render/rendered-pages.ts'
import type { Files } from '#lib/delivery/reply/files.ts'
import type { Health } from '#lib/delivery/reply/health.ts'
import { route, routesOf } from '#lib/delivery/route/route.ts'
import { createDelivery } from '#lib/delivery/server.ts'
import type { Entry } from '#lib/delivery/settings/log.ts'
import { createStore } from '#lib/delivery/store/store.ts'
import { takeTurns } from '#lib/delivery/store/turns.ts'
import { listening } from '../../fixtures/listening.ts'
import { tinySite } from './tiny-site.ts'

export const html = (text: string): Rendered => {
  const page = `<!DOCTYPE html><html lang="zh-CN"><body><p>${text}</p>${'<p>社保转移</p>'.repeat(40)}</body></html>`
  return { status: 200, type: 'text/html; charset=utf-8', location: undefined, body: Buffer.from(page) }
}
export const plain = (status: number, location?: string): Rendered => ({ ...html(`${status}`), status, location })

type Render = (target: string) => Rendered | Promise<Rendered>
export type Reply = { status: number; headers: IncomingHttpHeaders; body: Buffer }

/** A delivery on a free port with an invented renderer, while the test runs: what was rendered, logged and told can be looked at. */
export async function runSite(
  render: Render = html,
  {
    turns = { running: 2, waiting: 10 },
    pictures = { running: 1, waiting: 1 },
    draw = async (drawing: string): Promise<Buffer> => Buffer.from(drawing),
    files = new Map() as Files,
  } = {},
) {
  const state = {
    health: { stage: 'ready', renders: true, builtAsStarted: true, lostLogLines: 0, build: 'b1' } as Health,
    now: Date.parse('2026-11-24T04:00:00Z'),
    day: '2026-11-24',
    rendered: [] as string[],
    logged: [] as Entry[],
    events: [] as string[],
  }
  const routes = routesOf(tinySite, files)
  const store = createStore<Outcome>(1_000_000, takeTurns(turns))
  const pages = pagesOf(
    async (target) => {
      state.rendered.push(target)
      return render(target)
    },
    store,
    { draw, turns: takeTurns(pictures) },
  )
  const server = createDelivery({
    decide: (target) => route(target, routes),
    sources: { pages, files, now: () => state.now, health: () => state.health },
    day: () => state.day,
    log: { request: (entry) => state.logged.push(entry), event: (message) => state.events.push(message) },
    behindTls: false,
  })
  const port = await listening(server)
  onTestFinished(async () => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  })
  return { state, server, port, get: getter(port) }
}

function getter(port: number) {
  return (path: string, { method = 'GET', ...headers }: Record<string, string> = {}) =>
    new Promise<Reply>((resolve, reject) => {
      const request = ask({ port, host: '127.0.0.1', path, method, headers, agent: false }, async (incoming) => {
        const body = await buffer(incoming)
        resolve({ status: incoming.statusCode ?? 0, headers: incoming.headers, body })
      })
      request.on('error', reject).end()
    })
}

/** Sends bytes as they are, closes its own side when told so, and reads until the server closes the connection. */
export function sendRaw(port: number, text: string, { andEnd = false } = {}): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => (andEnd ? socket.end(text) : socket.write(text)))
    let received = ''
    socket.on('data', (bytes) => {
      received += bytes.toString()
    })
    socket.on('error', reject).on('close', () => resolve(received))
  })
}
