import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { connect } from 'node:http2'
import { connect as connectPlain } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { proxyFiles, queryPaths } from '#lib/commands/proxy-files.ts'
import { startNginx } from '#tests/load/nginx.ts'
import type { Started } from '#tests/load/processes.ts'
import { temporary } from '#tests/load/servers.ts'
import { listening } from '../../fixtures/listening.ts'
import { tinySite } from './tiny-site.ts'

/** A replica that says what it was sent. */
const replica = createServer(({ url, headers }, response) => {
  response.writeHead(200, { 'X-Asked-Coding': headers['accept-encoding'] ?? 'none' }).end(url)
})
const started: Started[] = []
const ports = { plain: 0, lonely: 0, http: 0, https: 0 }

beforeAll(async () => {
  const alive = await listening(replica)
  for (const name of ['plain', 'lonely', 'http', 'https'] as const) ports[name] = await freePort()
  const plain = (port: number, behind: number) =>
    proxyFiles(tinySite, { replicas: [`127.0.0.1:${behind}`], plain: `127.0.0.1:${port}`, host: 'a.example' })
  started.push(startNginx('nginx', ports.plain, plain(ports.plain, alive)))
  started.push(startNginx('nginx alone', ports.lonely, plain(ports.lonely, await freePort())))
  started.push(startNginx('nginx with TLS', ports.https, withTls(alive)))
  await Promise.all(Object.values(ports).map(open))
})

afterAll(async () => {
  await Promise.all(started.map((each) => each.stop()))
  replica.close()
})

/** With a certificate of its own, on free ports. */
function withTls(behind: number): Record<string, string | Buffer> {
  const { 'nginx.conf': conf = '', ...pages } = proxyFiles(tinySite, {
    replicas: [`127.0.0.1:${behind}`],
    host: 'a.example',
  })
  const moved = conf
    .replace('listen 80;', `listen 127.0.0.1:${ports.http};`)
    .replace('listen 443 ', `listen 127.0.0.1:${ports.https} `)
    .replaceAll(/ *listen \[::\].*\n/g, '')
  return { 'nginx.conf': moved, ...pages, ...certificate() }
}

function certificate(): Record<string, Buffer> {
  const folder = temporary('certificate')
  const [key, own] = [join(folder, 'key'), join(folder, 'own')]
  const how = ['-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-subj', '/CN=a.example']
  try {
    execFileSync('openssl', ['req', ...how, '-keyout', key, '-out', own], { stdio: 'pipe' })
  } catch (error) {
    throw new Error(`no certificate to test with (${String(error)}); install openssl ("apt-get install openssl")`)
  }
  return { 'privkey.pem': readFileSync(key), 'fullchain.pem': readFileSync(own) }
}

async function freePort(): Promise<number> {
  const server = createServer()
  const port = await listening(server)
  await new Promise((resolve) => server.close(resolve))
  return port
}

/** Resolves when somebody listens; throws with nginx's last words when nobody does. */
async function open(port: number): Promise<void> {
  for (;;) {
    const there = await new Promise<boolean>((resolve) => {
      const socket = connectPlain(port, '127.0.0.1', () => resolve(true)).on('error', () => resolve(false))
      socket.on('connect', () => socket.destroy())
    })
    if (there) return
    const ended = started.find((each) => each.ended())
    if (ended) throw new Error(`${ended.name} ended: ${ended.output()}`)
  }
}

const asked = (port: number, path: string, init: RequestInit = {}) =>
  fetch(`http://127.0.0.1:${port}${path}`, { redirect: 'manual', ...init })
const sentOn = async (path: string) => (await asked(ports.plain, path)).text()

describe('a query', () => {
  test.each([
    ['of a page that takes one', '/zh/plan?insurance=medical'],
    ['of a ninth insurance or a place that the file knows nothing of', '/en/materials/luck?joining=north'],
    ['of data', '/api/v1/checklist/anything?x=1'],
    ['in another case, with a slash too many', '/ZH/Plan/?insurance=medical'],
  ])('%s is sent on as it came', async (_, path) => {
    expect(await sentOn(path)).toBe(path)
  })

  test('of a page that takes none is dropped', async () => {
    expect(await sentOn('/zh/about?from=singlemessage')).toBe('/zh/about')
  })

  test('of each address that takes one passes, wherever it stands in its section', () => {
    const pattern = new RegExp(`^${queryPaths(tinySite)}$`)
    for (const path of ['/zh', '/zh/plan', '/zh/tools/deadlines', '/zh/changes.atom', '/zh/search', '/oembed'])
      expect(path).toMatch(pattern)
    for (const path of ['/zh/about', '/zh/changes-atom', '/zh/planning', '/icon.svg']) expect(path).not.toMatch(pattern)
  })
})

test.each([
  ['br, gzip', 'br'],
  ['gzip;q=0.5, x', 'gzip'],
  ['br;q=0', 'identity'],
])('Accept-Encoding "%s" is asked of the replica in one of three forms', async (accepted, coding) => {
  const { headers } = await asked(ports.plain, '/zh', { headers: { 'Accept-Encoding': accepted } })
  expect(headers.get('x-asked-coding')).toBe(coding)
})

describe('what nginx says by itself is said in our words and under our headers', () => {
  test('no replica answers: to people', async () => {
    const reply = await asked(ports.lonely, '/zh/plan')
    expect(reply.status).toBe(503)
    expect(Object.fromEntries(reply.headers)).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'retry-after': '5',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    })
    expect(await reply.text()).toMatch(/12333[\s\S]*lang="en"/)
  })

  test('no replica answers: to programs', async () => {
    const reply = await asked(ports.lonely, '/api/v1/regions')
    expect(reply.status).toBe(503)
    expect(reply.headers.get('content-type')).toBe('application/problem+json')
    expect(await reply.json()).toMatchObject({ status: 503 })
  })

  test.each([
    ['an address that is too long', `/zh/${'x'.repeat(20_000)}`, {}, 414],
    ['headers that are too long', '/zh', { headers: { x: 'x'.repeat(20_000) } }, 431],
    ['a body that is too long', '/zh', { method: 'POST', body: 'x'.repeat(2_000) }, 405],
  ])('%s', async (_, path, init, status) => {
    const reply = await asked(ports.plain, path, init)
    expect(reply.status).toBe(status)
    expect(await reply.text()).toContain('12333')
    expect(reply.headers.get('allow')).toBe(status === 405 ? 'GET, HEAD' : null)
  })

  test('nobody can ask for these pages', async () => {
    const reply = await asked(ports.plain, '/errors/503.html')
    expect([reply.status, await reply.text()]).toEqual([404, expect.stringContaining('12333')])
  })
})

test('without TLS a reader is led to TLS, and there HTTP/2 is spoken', async () => {
  const plain = await asked(ports.http, '/zh/plan?insurance=medical')
  expect([plain.status, plain.headers.get('location')]).toEqual([301, 'https://a.example/zh/plan?insurance=medical'])
  const session = connect(`https://127.0.0.1:${ports.https}`, { rejectUnauthorized: false })
  const status = await new Promise((resolve, reject) => {
    session.on('error', reject)
    session
      .request({ ':path': '/zh' })
      .on('response', (headers) => resolve(headers[':status']))
      .resume()
  })
  session.close()
  expect([status, session.alpnProtocol]).toEqual([200, 'h2'])
})
