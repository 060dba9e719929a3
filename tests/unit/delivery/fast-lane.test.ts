import type { IncomingMessage, ServerResponse } from 'node:http'
import { expect, test } from 'vitest'
import { createFastLane } from '#lib/delivery/reply/fast-lane.ts'

const request = (url: string, headers: IncomingMessage['headers'] = {}, method = 'GET') =>
  ({ url, headers, method }) as IncomingMessage

/** A response that remembers what was written to it. */
function listener() {
  const heard: unknown[] = []
  const response = {
    writeHead: (status: number, headers: string[]) => {
      heard.push(status, headers)
      return response
    },
    end: (bytes?: Buffer) => heard.push(bytes?.toString()),
  }
  return { heard, response: response as unknown as ServerResponse }
}

const ready = {
  headers: ['A', '1', 'B', '2'],
  unchanged: ['A', '1'],
  tag: '"t"',
  bytes: Buffer.from('page'),
  path: '/zh',
}
const lane = () => {
  const made = createFastLane(() => 60_000)
  made.keep(request('/zh', { 'accept-encoding': 'br' }), ready)
  return made
}

test('the same question gets the same reply', () => {
  const { heard, response } = listener()
  expect(lane().send(request('/zh', { 'accept-encoding': 'br' }), response)).toEqual({
    status: 200,
    bytes: 4,
    path: '/zh',
  })
  expect(heard).toEqual([200, ready.headers, 'page'])
})

test('a client that has the page is told so, without the page’s own headers', () => {
  const { heard, response } = listener()
  const asked = request('/zh', { 'accept-encoding': 'br', 'if-none-match': '"t"' })
  expect(lane().send(asked, response)).toEqual({ status: 304, bytes: 0, path: '/zh' })
  expect(heard).toEqual([304, ready.unchanged, undefined])
})

test.each([
  ['another address', request('/en', { 'accept-encoding': 'br' })],
  ['another query', request('/zh?x=1', { 'accept-encoding': 'br' })],
  ['another coding', request('/zh', { 'accept-encoding': 'gzip' })],
  ['no coding', request('/zh')],
  ['HEAD', request('/zh', { 'accept-encoding': 'br' }, 'HEAD')],
  ['POST', request('/zh', { 'accept-encoding': 'br' }, 'POST')],
])('%s is not answered from memory', (_name, asked) => {
  const { heard, response } = listener()
  expect(lane().send(asked, response)).toBeUndefined()
  expect(heard).toEqual([])
})
