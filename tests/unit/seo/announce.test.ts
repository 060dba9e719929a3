import { createServer, type IncomingMessage } from 'node:http'
import { text } from 'node:stream/consumers'
import { expect, onTestFinished, test } from 'vitest'
import { ENDPOINTS, planOf, sendAll } from '#lib/commands/announcements.ts'
import { listening } from '../../fixtures/listening.ts'

const KEY = 'a1b2c3d4e5f6'
const TOKEN = 'sEcret/1'
const set = { SITE_URL: 'https://guide.example.org', INDEXNOW_KEY: KEY, BAIDU_PUSH_TOKEN: TOKEN }
const addresses = (count: number) =>
  Array.from({ length: count }, (_, index) => `https://guide.example.org/zh/${index}`)

type Got = { method: string | undefined; url: string | undefined; type: string | undefined; body: string }

/** A server in the place of both services, which answers as it is told. */
async function service(answer: (got: Got) => [status: number, body: string]) {
  const received: Got[] = []
  const server = createServer(async (request: IncomingMessage, response) => {
    const { method, url, headers } = request
    const got = { method, url, type: headers['content-type'], body: await text(request) }
    received.push(got)
    const [status, body] = answer(got)
    response.writeHead(status).end(body)
  })
  const origin = `http://127.0.0.1:${await listening(server)}`
  onTestFinished(() => void server.close())
  return { received, endpoints: { indexNow: `${origin}/indexnow`, baidu: `${origin}/urls` } }
}

test('both services get every address, in the form that each documents', async () => {
  const { received, endpoints } = await service(({ url }) => (url === '/indexnow' ? [202, ''] : [200, '{"success":2}']))
  const said: string[] = []
  expect(await sendAll(planOf(addresses(2), set, endpoints).announcements, (line) => said.push(line))).toBe(true)
  const [indexNow, baidu] = received
  expect([indexNow?.method, indexNow?.type]).toEqual(['POST', 'application/json; charset=utf-8'])
  expect(JSON.parse(indexNow?.body ?? '')).toEqual({
    host: 'guide.example.org',
    key: KEY,
    keyLocation: `https://guide.example.org/${KEY}.txt`,
    urlList: addresses(2),
  })
  expect([baidu?.method, baidu?.type]).toEqual(['POST', 'text/plain'])
  expect(baidu?.url).toBe('/urls?site=https://guide.example.org&token=sEcret%2F1')
  expect(baidu?.body).toBe(addresses(2).join('\n'))
  expect(said).toEqual(['IndexNow: 2 addresses accepted (202)', 'Baidu: 2 addresses accepted (200 {"success":2})'])
})

test('a refusal or a silent service is said, without the token, and the rest is still sent', async () => {
  const { endpoints } = await service(() => [422, 'wrong host'])
  const said: string[] = []
  const plan = planOf(addresses(1), set, { ...endpoints, baidu: 'http://127.0.0.1:1/urls' })
  expect(await sendAll(plan.announcements, (line) => said.push(line))).toBe(false)
  expect(said[0]).toBe('IndexNow: 1 addresses refused (422 wrong host)')
  expect(said[1]).toMatch(/^Baidu: 1 addresses refused \(no answer/)
  expect(said.join()).not.toContain('sEcret')
})

test('no request has more addresses than its service takes: 10,000 for IndexNow, 2,000 for Baidu', () => {
  const { announcements } = planOf(addresses(10_001), set)
  const counts = (service: string) => announcements.filter((each) => each.service === service).map(({ count }) => count)
  expect(counts('IndexNow')).toEqual([10_000, 1])
  expect(counts('Baidu')).toEqual([2_000, 2_000, 2_000, 2_000, 2_000, 1])
  expect(planOf([], set)).toEqual({ announcements: [], missing: [] })
})

test.each([
  [{ ...set, SITE_URL: undefined }, /SITE_URL="" does not begin with https/, 0],
  [{ ...set, SITE_URL: 'http://guide.example.org' }, /SITE_URL="http:.*does not begin with https/, 0],
  [{ ...set, INDEXNOW_KEY: undefined }, /INDEXNOW_KEY is not set/, 1],
  [{ ...set, INDEXNOW_KEY: 'too/bad' }, /INDEXNOW_KEY is not an IndexNow key/, 1],
  [{ ...set, BAIDU_PUSH_TOKEN: '' }, /BAIDU_PUSH_TOKEN is not set/, 1],
])('what is missing is named, and the other service is still told: %o', (environment, message, sent) => {
  const { announcements, missing } = planOf(addresses(3), environment)
  expect(missing).toHaveLength(1)
  expect(missing[0]).toMatch(message)
  expect(announcements).toHaveLength(sent)
})

test('what is shown of a request never holds the token', () => {
  const shown = planOf(addresses(1), set).announcements.map((each) => each.shown)
  expect(shown).toEqual([ENDPOINTS.indexNow, 'http://data.zz.baidu.com/urls?site=https://guide.example.org&token=…'])
})
