import { describe, expect, test } from 'vitest'
import type { Change } from '#lib/content/site.ts'
import { changesFor, changesOn, readHistoryCase } from '#lib/domain/history/changes.ts'
import { alertsFor, type Subject } from '#lib/domain/rules/concerns.ts'
import { country, insuranceOf, regionOf } from '../../fixtures/country.ts'

const scopes = {
  all: {},
  page: { pages: ['/plan'] },
  home: { pages: ['/'] },
  pension: { insurances: ['pension'] },
  north: { regions: ['north'] },
  northport: { regions: ['northport'] },
  'pension-north': { insurances: ['pension'], regions: ['north'] },
}
const alert = ([id, scope]: [string, object]) => ({
  id,
  title: {},
  text: {},
  from: '2026-12-01',
  until: '2026-12-03',
  ...scope,
})
const alerts = Object.entries(scopes).map(alert)
const shown = (today: string, subject: Subject) => alertsFor(alerts, today, subject).map(({ id }) => id)

describe('an alert', () => {
  test.each<[string, Subject]>([
    ['page', { path: '/plan' }],
    ['home', { path: '' }],
    ['pension', { path: '/steps/pension', insurances: ['pension'] }],
    ['north', { path: '/regions/north', regions: [regionOf('north')] }],
    ['pension-north', { path: '/x', insurances: ['pension'], regions: [regionOf('north')] }],
  ])('about %s begins on its first day and ends by itself after its last', (id, subject) => {
    const on = (today: string) => shown(today, subject)
    expect(on('2026-11-30')).toEqual([])
    for (const today of ['2026-12-01', '2026-12-02', '2026-12-03']) {
      expect(on(today)).toContain(id)
      expect(on(today)).toContain('all')
    }
    expect(on('2026-12-04')).toEqual([])
  })

  test.each<[string, Subject, string[]]>([
    ['another page', { path: '/law' }, ['all']],
    ['an insurance', { path: '/steps/pension', insurances: ['pension'] }, ['all', 'pension']],
    ['one of several', { path: '/problems/x', insurances: ['health', 'pension'] }, ['all', 'pension']],
    ['a province, for all insurances', { path: '/x', regions: [regionOf('north')] }, ['all', 'north', 'pension-north']],
    [
      'a city, which is in its province',
      { path: '/x', regions: [regionOf('northport')] },
      ['all', 'north', 'northport', 'pension-north'],
    ],
    ['another insurance there', { path: '/x', insurances: ['health'], regions: [regionOf('north')] }, ['all', 'north']],
    [
      'the insurance elsewhere',
      { path: '/x', insurances: ['pension'], regions: [regionOf('south'), undefined] },
      ['all', 'pension'],
    ],
  ])('is shown on a page of %s where it concerns its reader', (_name, subject, ids) => {
    expect(shown('2026-12-02', subject)).toEqual(ids)
  })
})

const change = (id: string, scope: Partial<Change> = {}) => ({ id, day: '2026-11-24', ...scope }) as Change
const changes = Object.entries(scopes).map(([id, scope]) => change(id, scope))
const site = { ...country, changes }

describe('the history', () => {
  const asked = (query: string) => {
    const { insurance, region } = readHistoryCase(new URLSearchParams(query), country)
    return changesFor(site, { insurance, region }).map(({ id }) => id)
  }

  test.each([
    ['', ['all', 'page', 'home', 'pension', 'north', 'northport', 'pension-north']],
    ['insurance=pension', ['all', 'pension', 'north', 'northport', 'pension-north']],
    ['insurance=health', ['all', 'north', 'northport']],
    ['region=north', ['all', 'pension', 'north', 'northport', 'pension-north']],
    ['region=northport', ['all', 'pension', 'north', 'northport', 'pension-north']],
    ['region=south', ['all', 'pension']],
    ['insurance=pension&region=south', ['all', 'pension']],
    ['insurance=health&region=north', ['all', 'north', 'northport']],
  ])('of %j', (query, ids) => {
    expect(asked(query)).toEqual(ids)
  })

  test('a region may be written in each of its ways; what is not known is named', () => {
    const read = (query: string) => readHistoryCase(new URLSearchParams(query), country)
    expect(read('region=910000&insurance=PENSION')).toMatchObject({
      insurance: insuranceOf('pension'),
      region: regionOf('north'),
      faults: [],
      pairs: [
        { key: 'insurance', sent: 'PENSION', canonical: 'pension' },
        { key: 'region', sent: '910000', canonical: 'north' },
      ],
    })
    expect(read('region=atlantis&insurance=luck').faults).toEqual([
      { key: 'insurance', value: 'luck', why: 'unknown' },
      { key: 'region', value: 'atlantis', why: 'unknown' },
    ])
    expect(read('region=&insurance=%20').pairs).toEqual([])
    expect(read('region=he-xi').faults).toMatchObject([{ key: 'region', oneOf: [{}, {}] }])
  })

  test('a page has its own, and those of the page whose matter it took over', () => {
    const redirects = new Map([['/plan', { from: '/plan', to: '/policy', reason: {} }]])
    const on = (path: string, moved = new Map()) =>
      changesOn({ changes, redirects: moved }, { path }).map(({ id }) => id)
    expect(on('/plan')).toEqual(['all', 'page'])
    expect(on('/policy')).toEqual(['all'])
    expect(on('/policy', redirects)).toEqual(['all', 'page'])
  })
})
