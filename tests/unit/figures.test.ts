import { createElement, type FunctionComponent } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Lanes } from '#components/figures/lanes.tsx'
import { Money } from '#components/figures/money.tsx'
import { RegionTiles } from '#components/figures/region-tiles.tsx'
import { StageDots } from '#components/figures/stage-dots.tsx'
import { TimeLine } from '#components/figures/time-line.tsx'
import { WhereToTap } from '#components/figures/where-to-tap.tsx'
import { viewFor } from '#components/words/view.ts'
import type { Site } from '#lib/content/site.ts'
import { handOversOf, isAgency } from '#lib/domain/rules/lanes.ts'
import type { Due } from '#lib/domain/tools/deadlines.ts'
import { heardOf, standingsOf } from '#lib/domain/tools/standing.ts'
import { country, edited, found, insuranceOf, siteOf } from '../fixtures/country.ts'
import { rows } from '../fixtures/rows.ts'

const viewOf = (today = '2026-11-24', site: Site = country) => {
  const language = found(site.languages[0], 'language')
  const view = viewFor({ site, language, today, origin: 'https://guide.example.org' })
  return { ...view, words: (key: string) => `[${key}]` }
}
const html = <P extends object>(of: FunctionComponent<P>, props: P) => renderToStaticMarkup(createElement(of, props))
const marks = (text: string, mark: string) =>
  [...text.matchAll(new RegExp(`${mark}="([^"]*)"`, 'g'))].map(([, is]) => is)

/** Steps whose last days are known: two of them, one after the other. */
const due = ['2026-11-12', '2026-11-22'].map((day): Due => {
  const step = found(insuranceOf('pension').steps.find(isAgency), 'agency step')
  const fact = found(country.facts.get('review-limit'), 'review-limit')
  const last = { certain: true, day, skipped: [], madeUp: [] } as const
  return { step, stage: undefined, kind: 'dated', fact, total: 10, last, transit: false }
})

test.each(rows`
  2026-11-02 | now 10 0, ahead 20 0
  2026-11-07 | now 5 0.5, ahead 15 0
  2026-11-12 | now 0 1, ahead 10 0
  2026-11-23 | past 11 1, past 1 1
`)('a step is ahead, runs, ends today, and is over, by calendar days: on %s %s', (today = '', expected) => {
  const standings = standingsOf(due, '2026-11-02', today)
  expect(standings.map((each) => [each?.state, each?.days, each?.part].join(' ')).join(', ')).toBe(expected)
})

test('the reader hears days left, then which step is overdue, then that all of them are; never a day gone by as the next', () => {
  const at = (today: string) => heardOf(due, '2026-11-02', today)
  expect(at('2026-11-10')).toMatchObject({ kind: 'left', days: 2, day: '2026-11-12' })
  expect(at('2026-11-15')).toMatchObject({ kind: 'overdue', days: 3, day: '2026-11-12' })
  expect(at('2026-12-02')).toMatchObject({ kind: 'all-overdue', days: 10, day: '2026-11-22' })
  expect(heardOf([], '2026-11-02', '2026-12-02')).toBeUndefined()
})

test('the time line is a list of the agencies’ steps, filled as far as the day, with no style of its own', () => {
  const drawn = html(TimeLine, { view: viewOf('2026-11-17'), due, date: '2026-11-02' })
  expect(marks(drawn, 'data-standing')).toEqual(['past', 'now'])
  expect(drawn).toContain('<rect width="50" height="6" class="full"')
  expect(drawn).not.toContain('style=')
  expect(marks(html(TimeLine, { view: viewOf(), due }), 'data-standing')).toEqual([])
  expect(html(TimeLine, { view: viewOf(), due: [] })).toBe('')
})

test('lanes show the application, what the agencies hand over, and nothing where there is no old place', () => {
  const { steps } = insuranceOf('pension')
  expect(handOversOf(steps).map(({ step, lane, from }) => [step.id, lane, from])).toEqual([
    ['apply', 'you', undefined],
    ['send', 'leaving', 'you'],
    ['receive', 'joining', 'leaving'],
  ])
  expect(marks(html(Lanes, { view: viewOf(), steps }), 'data-lane')).toEqual(['you', 'leaving', 'joining'])
  expect(html(Lanes, { view: viewOf(), steps: steps.filter(({ id }) => id !== 'send') })).toBe('')
})

test('one stage is the present one; each is a link to its page', () => {
  const drawn = html(StageDots, { view: viewOf(), current: 'done' })
  expect(marks(drawn, 'href')).toEqual(country.stages.map(({ id }) => `/zh/status/${id}`))
  expect(drawn.match(/aria-current="step"/g)).toHaveLength(1)
  expect(html(StageDots, { view: viewOf() })).not.toContain('aria-current')
})

test('every province-level region is a tile that says in words how much of it was checked', () => {
  const drawn = html(RegionTiles, { view: viewOf(), folder: '/regions' })
  const provinces = country.regions.filter(({ parent }) => !parent)
  expect(marks(drawn, 'data-region')).toEqual(provinces.map(({ id }) => id))
  for (const known of marks(drawn, 'data-known-of'))
    expect(drawn).toContain(`<span class="sr-only">[known-of.${known}]`)
})

test('a telephone is drawn only for menu words that somebody read, and says that it is a drawing', () => {
  const use = found(insuranceOf('pension').channels[0], 'channel')
  const channel = found(country.channels.get(use.channel), use.channel)
  expect(html(WhereToTap, { view: viewOf(), channel, use })).toBe('')
  const drawn = html(WhereToTap, { view: viewOf(), channel, use: { ...use, menu: ['社保', '转移'] } })
  expect(drawn).toContain('<li>社保</li><li>转移</li>')
  expect(drawn).toContain('[figure.drawing]')
})

test('the money is drawn from what an insurance says of it', () => {
  const before = 'verified: 2026-11-24\nbasis:'
  const one = (id: string, how: string) =>
    `  - { id: ${id}, name: { zh: 钱, en: money }, how: ${how}, text: { zh: 转。, en: It moves. }, basis: [{ source: transfer-law, article: art-1 }] }\n`
  const path = 'content/insurances/pension/insurance.md'
  const site = siteOf(edited(path, before, `moves:\n${one('a', 'part')}${one('b', 'stays')}${before}`))
  const drawn = html(Money, { view: viewOf('2026-11-24', site), insurance: insuranceOf('pension', site) })
  expect(marks(drawn, 'data-moves')).toEqual(['part', 'stays'])
  expect(drawn.match(/class="full"/g)).toHaveLength(1)
  expect(html(Money, { view: viewOf(), insurance: insuranceOf('pension') })).toBe('')
})
