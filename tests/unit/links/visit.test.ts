import { expect, test } from 'vitest'
import { MOST_BYTES, stateOf, visitLink } from '#lib/commands/link-visit.ts'
import { judge } from '#lib/domain/rules/link-health.ts'
import { badServer, WORDS } from './bad-server.ts'

const bad = await badServer()
const visit = (path: string, origin = bad.origin) => visitLink(origin + path, bad.visitor)

async function stateAt(path: string, words = [WORDS], nowhere?: string) {
  const missing = nowhere ? await visit(nowhere) : undefined
  return judge({ url: bad.origin + path, words }, await visit(path), missing)
}

test.each([
  ['a good page', '/good', 'ok'],
  ['a good page that moved within the site', '/moved', 'ok'],
  ['a file', '/paper', 'ok'],
  ['a page that is not there', '/missing', 'not-found'],
  ['a fault of the server', '/broken', 'server-error'],
  ['a guard that keeps robots out', '/kept-out', 'refused'],
  ['no answer', '/slow', 'no-answer'],
  ['an answer that stops half way', '/half', 'no-answer'],
  ['a connection that breaks off', '/reset', 'no-answer'],
  ['redirects without end', '/round', 'no-answer'],
  ['a redirect to another site', '/away', 'off-site'],
  ['a redirect to no address', '/away-scheme', 'off-site'],
  ['the start page in place of the page', '/to-root', 'soft-404'],
  ['other words', '/other-words', 'soft-404'],
  ['an apology with status 200', '/gone', 'soft-404'],
  ['an empty page', '/empty', 'soft-404'],
  ['a page that only a script fills', '/shell', 'unread'],
  ['a page too large to read to its end', '/huge', 'unread'],
])('%s: %s is %s', async (_name, path, state) => {
  expect(await stateAt(path)).toBe(state)
})

test('an address without known words is missing when the host says the same of a path that cannot exist', async () => {
  expect(await stateAt('/gone', [], '/0123456789.html')).toBe('soft-404')
  expect(await stateAt('/other-words', [], '/0123456789.html')).toBe('ok')
})

test('a page that is not UTF-8 though it says so is read as GB 18030', async () => {
  expect(await stateAt('/gbk', ['参保人员参保人员'])).toBe('ok')
  expect(await stateAt('/gbk', ['医疗保险关系转移'])).toBe('soft-404')
})

test('a huge page is read to a limit and no further', async () => {
  const found = await visit('/huge')
  expect(found).toMatchObject({ kind: 'page', cut: true })
  expect(found.kind === 'page' ? found.text.length : 0).toBeLessThanOrEqual(MOST_BYTES)
})

test('a site that another site leads to is never asked', async () => {
  expect(await visit('/away')).toEqual({ kind: 'off-site', to: 'http://look-alike.example/gov' })
})

test('a server that does not speak TLS where it should has no valid certificate', async () => {
  const found = await visit('/good', bad.origin.replace('http:', 'https:'))
  expect(found).toMatchObject({ kind: 'failure', state: 'certificate' })
})

test('a port where nobody listens gives no answer', async () => {
  const other = await badServer()
  await other.close()
  expect(await visit('/', other.origin)).toMatchObject({ state: 'no-answer', detail: 'ECONNREFUSED' })
})

test('each request says who asks', () => {
  expect([...bad.agents]).toEqual(['link check of a test'])
})

test.each([
  ['ENOTFOUND', 'no-host'],
  ['EAI_AGAIN', 'no-host'],
  ['CERT_HAS_EXPIRED', 'certificate'],
  ['ERR_TLS_CERT_ALTNAME_INVALID', 'certificate'],
  ['DEPTH_ZERO_SELF_SIGNED_CERT', 'certificate'],
  ['SELF_SIGNED_CERT_IN_CHAIN', 'certificate'],
  ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'unread'],
  ['ECONNRESET', 'no-answer'],
  ['UND_ERR_CONNECT_TIMEOUT', 'no-answer'],
  ['TimeoutError', 'no-answer'],
])('Node’s %s is %s', (code, state) => {
  expect(stateOf(code)).toBe(state)
})
