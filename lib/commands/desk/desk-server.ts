import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Spoken } from '#lib/content/messages/message-in.ts'
import { ACTIONS } from './actions.ts'
import { editPage } from './edit-page.ts'
import { type DeskFolder, markOf } from './folder.ts'
import { listPage } from './list-page.ts'
import { previewOf, problemList } from './preview.ts'
import { sayIn } from './words.ts'

const LARGEST = 1024 * 1024
type Reply = { status: number; type?: string; body?: string; to?: string }

/** The desk of a folder as a server; whoever starts it binds it to this machine only. */
export function deskServer(folder: DeskFolder): Server {
  return createServer(async (request, response) => {
    try {
      send(response, await answer(folder, request))
    } catch (error) {
      send(response, { status: 500, body: error instanceof Error ? error.message : String(error) })
    }
  })
}

async function answer(folder: DeskFolder, request: IncomingMessage): Promise<Reply> {
  const host = request.headers.host ?? ''
  const url = new URL(request.url ?? '/', 'http://desk')
  const language = languageOf(url.searchParams)
  if (!allowed(request, host)) return { status: 403, body: sayIn(language)('refused') }
  if (request.method === 'POST') return act(folder, request, url.pathname)
  if (request.method !== 'GET') return { status: 405 }
  if (url.pathname === '/') return page(listPage(folder.read(), folder.today(), url.searchParams, language))
  const path = url.searchParams.get('path') ?? ''
  const text = folder.text(path)
  if (text === undefined) return { status: 404, body: sayIn(language)('unknown') }
  if (url.pathname === '/edit') return page(editPage(folder.read(), { path, text }, url.searchParams, language))
  const mark = markOf(text)
  if (url.pathname === '/preview') {
    if (url.searchParams.get('mark') === mark) return { status: 204 }
    const { html, problems } = previewOf({ path, text }, folder.files())
    return json({ mark, html, problems: problemList(problems, path, language) })
  }
  if (url.pathname === '/check') return json({ mark, problems: problemList(folder.read().problems, path, language) })
  return { status: 404, body: sayIn(language)('unknown') }
}

/** A page of somebody else may send a browser here: its requests have another origin, or a name of its own for this machine. */
function allowed(request: IncomingMessage, host: string): boolean {
  if (!/^(127\.0\.0\.1|localhost)(:\d+)?$/.test(host)) return false
  const { origin, 'sec-fetch-site': site = 'none' } = request.headers
  if (origin !== undefined || request.method !== 'GET') return origin === `http://${host}`
  return site === 'same-origin' || site === 'none'
}

async function act(folder: DeskFolder, request: IncomingMessage, name: string): Promise<Reply> {
  const action = ACTIONS[name]
  if (!action) return { status: 404 }
  const form = new URLSearchParams(await bodyOf(request))
  const path = form.get('path') ?? ''
  const text = folder.text(path)
  const refusal = text === undefined ? 'unknown' : action({ folder, form, path, text })
  const back = new URL(request.headers.referer ?? 'http://desk/')
  if (refusal) return { status: 409, body: sayIn(languageOf(back.searchParams))(refusal) }
  if (request.headers.accept !== 'application/json') return { status: 303, to: back.pathname + back.search }
  const saved = folder.text(path) ?? ''
  return json({ mark: markOf(saved), text: saved })
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = []
  let size = 0
  for await (const piece of request as AsyncIterable<Buffer>) {
    size += piece.length
    if (size > LARGEST) throw new Error('the text is larger than a megabyte')
    pieces.push(piece)
  }
  return Buffer.concat(pieces).toString('utf8')
}

const languageOf = (query: URLSearchParams): Spoken => (query.get('lang') === 'en' ? 'en' : 'zh')
const page = (body: string): Reply => ({ status: 200, type: 'text/html', body })
const json = (data: unknown): Reply => ({ status: 200, type: 'application/json', body: JSON.stringify(data) })

function send(response: ServerResponse, { status, type = 'text/plain', body = '', to }: Reply): void {
  response.writeHead(status, {
    'content-type': `${type}; charset=utf-8`,
    'cache-control': 'no-store',
    'x-frame-options': 'DENY',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'same-origin',
    ...(to ? { location: to } : {}),
  })
  response.end(status === 204 ? undefined : body)
}
