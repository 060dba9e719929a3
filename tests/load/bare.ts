import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { fetchRaw } from './fetch-raw.ts'

/** Its own process: fetches every answer once from our server and then sends exactly these headers and bytes. */
const [port, origin, list = ''] = process.argv.slice(2)
const targets = JSON.parse(readFileSync(list, 'utf8')) as string[]
const answers = new Map<string, Awaited<ReturnType<typeof fetchRaw>>>()
for (const target of targets) answers.set(target, await fetchRaw(Number(origin), target))

createServer((request, response) => {
  const answer = answers.get(request.url ?? '')
  if (!answer) {
    response.writeHead(request.url === '/healthz' ? 200 : 404).end()
    return
  }
  const known = request.headers['if-none-match'] === answer.headers.ETag
  if (known) response.writeHead(304, { ...answer.headers, 'Content-Length': undefined }).end()
  else response.writeHead(200, answer.headers).end(answer.body)
}).listen(Number(port), '127.0.0.1')
