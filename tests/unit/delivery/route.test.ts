import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { route, routesOf } from '#lib/delivery/route/route.ts'
import { readTarget } from '#lib/delivery/route/target.ts'
import { unescaped } from '../../fixtures/rows.ts'
import { tinySite } from './tiny-site.ts'

const files = new Map([
  ['/enhance.js', 'public/enhance.js'],
  ['/_next/static/chunks/app_[lang].css', '.next/static/chunks/app_[lang].css'],
])
const routes = routesOf({ ...tinySite, addresses: [...tinySite.addresses, '/staff'] }, files)
const notFound = { kind: 'not-found', language: 'zh' }

/** What is decided of an address, as the table says it. */
function told(sent: string): string {
  const decision = route(sent, routes)
  switch (decision.kind) {
    case 'page':
    case 'machine':
      expect(decision.path).toBe(decision.target.split('?')[0])
      return `${decision.kind}${decision.storable ? '' : ', not stored'} ${decision.language} ${decision.target}`
    case 'redirect':
      // Nobody is sent on twice: what is led to is its own address.
      expect(told(decision.location).split(' ').at(-1)).toBe(decision.location)
      return `${decision.status} ${decision.location}`
    default:
      return Object.values(decision).join(' ')
  }
}

/** The table's addresses are written as people do; what is not ASCII is sent as a browser would, and \\u00e5 as it stands. */
const sentOf = (written: string) => unescaped(written.replace(/[^!-~]+/gu, encodeURIComponent))

const table = readFileSync('tests/unit/delivery/addresses.tsv', 'utf8').trimEnd().split('\n')
test.each(table.map((line) => line.split('\t')))('%s: %s → %s', (_why, written = '', becomes) => {
  expect(told(sentOf(written))).toBe(becomes)
})

test('a form of eight rows is read to its ninth, which says that there are too many; no query beyond its 64th pair', () => {
  const pairs = (query: string) => {
    const target = readTarget(`/zh/plan?${query}`)
    return 'query' in target ? [...target.query.keys()] : []
  }
  expect(pairs('place=XY&years=1&'.repeat(80)).filter((key) => key === 'place')).toHaveLength(9)
  const many = Array.from({ length: 100 }, (_, index) => `k${index}`)
  expect(pairs(many.join('&'))).toEqual(many.slice(0, 64))
})

describe('the key by which IndexNow knows the site', () => {
  const withKey = routesOf(tinySite, files, 'a1b2c3d4')

  test('is shown at its own address alone', () => {
    expect(route('/a1b2c3d4.txt', withKey)).toEqual({ kind: 'text', path: '/a1b2c3d4.txt', text: 'a1b2c3d4' })
    for (const other of ['/a1b2c3d4.txt/', '/A1B2C3D4.txt', '/zh/a1b2c3d4.txt', '/a1b2c3d4'])
      expect(route(other, withKey)).toEqual(notFound)
  })

  test('is not there when none is configured', () => {
    expect(route('/a1b2c3d4.txt', routes)).toEqual(notFound)
    expect(route('/undefined.txt', routes)).toEqual(notFound)
  })
})

describe('whom to tell of a hole in the defences', () => {
  const security = { contact: 'mailto:a@example.org', expires: '2027-06-01' }
  const operator = { name: { zh: '某', en: 'Some' }, security }
  const withContact = { ...tinySite, settings: { ...tinySite.settings, operator } }

  test('is said where programs look, when the operator says it', () => {
    expect(route('/.well-known/security.txt', routesOf(withContact))).toEqual({
      kind: 'text',
      path: '/.well-known/security.txt',
      text: expect.stringMatching(
        /^Contact: mailto:a@example\.org\nExpires: 2027-06-01T00:00:00Z\nPreferred-Languages: .+\n$/,
      ),
    })
  })

  test('is nowhere when nobody is named', () => {
    expect(route('/.well-known/security.txt', routes)).toMatchObject({ kind: 'not-found' })
  })
})
