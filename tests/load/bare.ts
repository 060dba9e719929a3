import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { fetchRaw, type Raw } from './fetch-raw.ts'

/** Its own process: fetches every answer once from our server and then sends exactly these headers and bytes. */
const [port, origin, list = ''] = process.argv.slice(2)
const targets = JSON.parse(readFileSync(list, 'utf8')) as string[]
const answers = new Map<string, Raw & { unchanged: Raw['headers'] }>()
for (const target of targets) {
  const raw = await fetchRaw(Number(origin), target)
  const { 'Content-Length': _, 'Content-Encoding': __, 'Content-Type': ___, ...unchanged } = raw.headers
  answers.set(target, { ...raw, unchanged })
}

createServer((request, response) => {
  const answer = answers.get(request.url ?? '')
  if (!answer) {
    response.writeHead(request.url === '/healthz' ? 200 : 404).end()
    return
  }
  const known = request.headers['if-none-match'] === answer.headers.ETag
  if (known) response.writeHead(304, answer.unchanged).end()
  else response.writeHead(200, answer.headers).end(answer.body)
}).listen(Number(port), '127.0.0.1')
