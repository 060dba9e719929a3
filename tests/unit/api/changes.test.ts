import { describe, expect, test } from 'vitest'
import type { Change, Site } from '#lib/content/site.ts'
import { answerTo, faultsOf, land } from './country.ts'

const words = (value: string) => [{ type: 'text' as const, value }]
const link = { type: 'link' as const, url: '/regions', children: words('there') }
const said = { title: { zh: '题', en: 'Title' }, reason: { zh: words('因'), en: words('Why') } }
const is = { zh: words('今'), en: [...words('See '), link] }
const whole: Change = { ...said, is, id: '2026-11-24-first', day: '2026-11-24' }
const narrow: Change = {
  ...said,
  is,
  id: '2026-11-28-slip',
  day: '2026-11-28',
  was: { zh: words('昔'), en: words('Before') },
  pages: ['/plan', '/'],
  insurances: ['pension'],
  regions: ['north'],
  basis: [{ source: 'north-guide', article: 'sec-1' }],
}
const site: Site = { ...land, changes: [narrow, whole] }
const asked = (query: string, today?: string) => answerTo('changes', query, today, site)
const ids = (query: string) => asked(query).answer.changes.map(({ id }) => id)

describe('the history for programs', () => {
  test('has each entry in every language, without markup; what an entry does not name is null', () => {
    expect(asked('').answer.changes[1]).toEqual({
      id: '2026-11-24-first',
      day: '2026-11-24',
      title: { zh: '题', en: 'Title' },
      reason: { zh: '因', en: 'Why' },
      was: null,
      is: { zh: '今', en: 'See there' },
      pages: null,
      insurances: null,
      regions: null,
      basis: [],
    })
  })

  test('names pages by their addresses, and the articles with title and number', () => {
    expect(asked('').answer.changes[0]).toMatchObject({
      was: { zh: '昔', en: 'Before' },
      pages: [
        { zh: 'https://guide.example/zh/plan', en: 'https://guide.example/en/plan' },
        { zh: 'https://guide.example/zh', en: 'https://guide.example/en' },
      ],
      insurances: ['pension'],
      regions: ['north'],
      basis: [{ source: 'north-guide', article: 'sec-1', label: { zh: '材料', en: 'Papers' } }],
    })
  })

  test.each([
    ['', ['2026-11-28-slip', '2026-11-24-first']],
    ['insurance=pension&region=north', ['2026-11-28-slip', '2026-11-24-first']],
    ['region=910000', ['2026-11-28-slip', '2026-11-24-first']],
    ['region=south', ['2026-11-24-first']],
    ['insurance=health', ['2026-11-24-first']],
  ])('asked for %j has what concerns it, newest first', (query, expected) => {
    expect(ids(query)).toEqual(expected)
  })

  test('tells its own canonical address, which has no language', () => {
    const { links } = asked('region=910000&insurance=PENSION').answer
    expect(links.self).toBe('https://guide.example/api/v1/changes?insurance=pension&region=north')
    expect(faultsOf('changes', 'lang=en', site)).toMatchObject([{ key: 'lang', why: 'unknown-key' }])
  })

  test('refuses what it does not know, with what may stand there', () => {
    expect(faultsOf('changes', 'insurance=luck&region=he-xi', site)).toMatchObject([
      { key: 'insurance', value: 'luck', why: 'unknown', oneOf: expect.arrayContaining(['pension', 'health']) },
      { key: 'region', value: 'he-xi', why: 'one-of' },
    ])
  })

  // A day begins in Shanghai at 16:00 UTC of the day before.
  test.each([
    ['2026-11-27', 'Mon, 23 Nov 2026 16:00:00 GMT'],
    ['2026-11-28', 'Fri, 27 Nov 2026 16:00:00 GMT'],
    ['2027-01-01', 'Fri, 27 Nov 2026 16:00:00 GMT'],
  ])('on %s was changed on the day of its newest entry', (today, expected) => {
    expect(new Date(asked('', today).modified).toUTCString()).toBe(expected)
  })
})
