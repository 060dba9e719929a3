import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { afterAll } from 'vitest'
import { listening } from '../../fixtures/listening.ts'

/** The sentence that a good page of ours has. */
export const WORDS = '参保人员跨省流动就业'
export const page = (words: string, script = '') =>
  `<!DOCTYPE html><html><head><title>办事指南</title>${script}</head><body><p>${words}</p><p>社会保险关系转移接续办理指南全文</p></body></html>`

/** 参保人员 in GB 18030: a page that is not UTF-8 although it says so. */
const GBK = Buffer.from([0xb2, 0xce, 0xb1, 0xa3, 0xc8, 0xcb, 0xd4, 0xb1])
const html = { 'Content-Type': 'text/html; charset=utf-8' }

type Answer = (response: ServerResponse, request: IncomingMessage, hang: () => void) => void

const send =
  (status: number, body: string | Buffer, headers: Record<string, string> = html): Answer =>
  (response) =>
    response.writeHead(status, headers).end(body)

const ANSWERS: Readonly<Record<string, Answer>> = {
  '/': send(200, page('首页上有很多别的话，一条一条往下排')),
  '/good': send(200, page(`<b>参保人员</b>跨省&nbsp;流动就业的，`)),
  '/missing': send(404, page('没有这一页')),
  '/broken': send(500, page('服务器出错')),
  '/kept-out': send(412, ''),
  '/slow': (_response, _request, hang) => hang(),
  '/half': (response, _request, hang) => {
    response.writeHead(200, html).write('<p>开头')
    hang()
  },
  '/reset': (_response, request) => request.socket.destroy(),
  '/moved': send(301, '', { Location: '/good' }),
  '/to-root': send(302, '', { Location: '/' }),
  '/round': send(302, '', { Location: '/round' }),
  '/away': send(302, '', { Location: 'http://look-alike.example/gov' }),
  '/away-scheme': send(302, '', { Location: 'javascript:alert(1)' }),
  '/other-words': send(200, page('这里现在卖别的东西，和原来的内容没有关系')),
  '/shell': send(200, '<html><body><div id="app"></div><script src="/app.js"></script></body></html>'),
  '/empty': send(200, '<html><body></body></html>'),
  '/gbk': send(200, Buffer.concat([Buffer.from('<p>'), GBK, GBK, GBK, GBK, GBK, GBK, Buffer.from('</p>')])),
  '/huge': (response) => {
    response.writeHead(200, html)
    const piece = `<p>${'字'.repeat(20_000)}</p>`
    const more = () => {
      while (!response.destroyed && response.write(piece));
      if (!response.destroyed) response.once('drain', more)
    }
    response.on('error', () => {})
    more()
  },
  '/paper': send(200, '%PDF-1.7', { 'Content-Type': 'application/pdf' }),
}

/** What this host says of every path it does not know: an apology with status 200, which counts its readers. */
export const SOFT = (count: number) => page(`您访问的页面找不到了，您是第${count}位访客`)

/** A server that misbehaves in every way that official sites do, until the tests of a file are through. */
export async function badServer() {
  let hanging = () => {}
  const own = new Map<string, Answer>()
  const asked: string[] = []
  const agents = new Set<string | undefined>()
  const server = createServer((request, response) => {
    asked.push(request.url ?? '')
    agents.add(request.headers['user-agent'])
    const answer = own.get(request.url ?? '') ?? ANSWERS[request.url ?? ''] ?? send(200, SOFT(asked.length))
    answer(response, request, () => hanging())
  })
  const origin = `http://127.0.0.1:${await listening(server)}`
  const close = () => {
    server.closeAllConnections()
    return new Promise((resolve) => server.close(resolve))
  }
  afterAll(close)
  return {
    origin,
    agents,
    close,
    /** What a path answers from now on. */
    say: (path: string, body: string) => own.set(path, send(200, body)),
    visitor: {
      userAgent: 'link check of a test',
      isOfficial: (url: string) => url.startsWith(`${origin}/`),
      /** Ends when the server has the request and will not answer: no test waits by the clock. */
      patience: () => {
        const end = new AbortController()
        hanging = () => setImmediate(() => end.abort())
        return end.signal
      },
    },
  }
}
