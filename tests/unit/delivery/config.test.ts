import { describe, expect, test } from 'vitest'
import { readConfig } from '#lib/delivery/settings/config.ts'

const DEFAULT = {
  port: 3000,
  host: undefined,
  siteUrl: 'http://localhost:3000',
  siteUrlGuessed: true,
  storeBytes: 64 * 1024 * 1024,
  log: true,
  behindTls: false,
  asOf: undefined,
  watchContent: true,
  indexNowKey: undefined,
  metrics: undefined,
}

test.each([
  [{}, {}],
  [
    { PORT: '8080', BEHIND_TLS: '', PATH: '/bin' },
    { port: 8080, siteUrl: 'http://localhost:8080' },
  ],
  [{ HOST: '127.0.0.1' }, { host: '127.0.0.1' }],
  [
    { SITE_URL: 'https://sb.example.gov.cn/' },
    { siteUrl: 'https://sb.example.gov.cn', siteUrlGuessed: false, behindTls: true },
  ],
  [{ STORE_MB: '2' }, { storeBytes: 2 * 1024 * 1024 }],
  [
    { LOG: 'off', WATCH_CONTENT: 'off' },
    { log: false, watchContent: false },
  ],
  [{ AS_OF: '2026-11-24' }, { asOf: '2026-11-24' }],
  [{ INDEXNOW_KEY: 'a1b2c3d4' }, { indexNowKey: 'a1b2c3d4' }],
  [{ METRICS_PORT: '9464' }, { metrics: { port: 9464, host: '127.0.0.1' } }],
])('%j changes only what it says', (environment, changed) => {
  expect(readConfig(environment)).toEqual({ ...DEFAULT, ...changed })
})

test('https in front can be denied', () => {
  expect(readConfig({ SITE_URL: 'https://example.org', BEHIND_TLS: 'no' }).behindTls).toBe(false)
  expect(() => readConfig({ BEHIND_TLS: 'yes' })).toThrow('BEHIND_TLS="yes" needs SITE_URL to begin with https:')
})

describe('a wrong value is named', () => {
  test.each([
    ['PORT', 'http', 'PORT="http" is not a port'],
    ['PORT', '70000', 'PORT="70000" is not a port'],
    ['PORT', '80.5', 'PORT="80.5" is not a port'],
    ['HOST', 'a b', 'HOST="a b" is not an address'],
    ['SITE_URL', 'example.org', 'SITE_URL="example.org" is not the origin'],
    ['SITE_URL', 'ftp://example.org', 'SITE_URL="ftp://example.org" is not the origin'],
    ['SITE_URL', 'https://example.org/zh', 'SITE_URL="https://example.org/zh" is not the origin'],
    ['SITE_URL', 'https://me:pw@example.org', 'is not the origin'],
    ['INDEXNOW_KEY', 'short', 'INDEXNOW_KEY="short" is not an IndexNow key'],
    ['INDEXNOW_KEY', '../secrets', 'INDEXNOW_KEY="../secrets" is not an IndexNow key'],
    ['METRICS_PORT', '0', 'METRICS_PORT="0" is not a port'],
    ['METRICS_HOST', 'a b', 'METRICS_HOST="a b" is not an address'],
    ['STORE_MB', '0', 'STORE_MB="0" is not a size'],
    ['STORE_MB', '-1', 'STORE_MB="-1" is not a size'],
    ['LOG', 'yes', 'LOG="yes" is none of: on, off'],
    ['AS_OF', '2026-02-30', 'AS_OF="2026-02-30" is not a day'],
    ['AS_OF', 'today', 'AS_OF="today" is not a day'],
  ])('%s=%s', (name, value, sentence) => {
    expect(() => readConfig({ [name]: value })).toThrow(sentence)
  })

  test('all of them at once, in one line', () => {
    const wrong = () => readConfig({ PORT: 'x', LOG: 'x' })
    expect(wrong).toThrow(/^configuration: PORT="x".*; LOG="x".*$/)
  })
})
