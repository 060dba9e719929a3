import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { askedOf } from '#lib/domain/address/query.ts'
import { API_NAMES, type ApiName, apiKeys, apiPath } from '#lib/domain/api/addresses.ts'
import { exampleQuery } from '#lib/domain/api/parameters.ts'
import { transfer } from '#lib/domain/rules/transfer.ts'
import { EVENTS } from '#lib/domain/tools/deadlines.ts'
import { list, rows } from '../fixtures/rows.ts'
import { runs, some } from '../fixtures/some.ts'
import { checked, document, itemReplyOf, reply, validatorOf } from './api.ts'
import { realSite } from './real-site.ts'
import { drawnPairs } from './walk.ts'

const site = realSite()
const languages = site.languages.map(({ id }) => id)
const insurances = site.insurances.map(({ id }) => id)

describe('the description', () => {
  test('has every address, each with its keys, an example that fits, and its refusals', () => {
    expect(Object.keys(document.paths).filter((path) => !path.includes('{'))).toEqual(API_NAMES.map(apiPath))
    for (const name of API_NAMES) {
      const { parameters, responses } = document.paths[apiPath(name)]?.get ?? { parameters: [], responses: {} }
      expect(parameters.map((parameter) => parameter.name)).toEqual(apiKeys(name, site))
      const validate = validatorOf(name, 200)
      const example = responses[200]?.content?.['application/json']?.example
      expect([name, validate(example), validate.errors]).toEqual([name, true, null])
      for (const status of [400, 500, 503]) {
        const refusal = responses[status]?.content?.['application/problem+json']?.example
        expect([status, validatorOf(name, 400)(refusal)]).toEqual([status, true])
      }
    }
  })

  test('names the ids that the site really has', () => {
    const keys = document.paths['/api/v1/checklist']?.get.parameters ?? []
    const of = (key: string) => keys.find(({ name }) => name === key)?.schema
    expect(of('insurance')).toEqual({ type: 'string', enum: insurances })
    expect(of('joining')).toEqual({ type: 'string', enum: site.regions.map(({ id }) => id) })
    for (const { id, choices } of askedOf(site.circumstances))
      expect(of(id)).toEqual({ type: 'string', enum: choices.map((choice) => choice.id) })
  })

  test('explains every schema of an item, and every type of problem has its place on a page', () => {
    const silent = Object.entries(document.components.schemas).filter(
      ([name, { description }]) => !/Answer$|^Choice/.test(name) && !description,
    )
    expect(silent.map(([name]) => name)).toEqual([])
    for (const language of languages) {
      const sections = site.pages.get('api')?.[language]?.sections.map(({ id }) => id) ?? []
      for (const anchor of ['bad-value', 'not-found', 'bad-address', 'only-reading', 'unavailable'])
        expect(sections).toContain(anchor)
    }
  })
})

/** What an item of a checklist must say, as it is told there and as the page shows it: itself, whose it is, and on what it depends. */
type Item = { id: string; from: string | null; only_if: { circumstance: string }[] }
const told = ({ id, from, only_if }: Item) => `${id}@${from ?? ''}?${only_if.map(({ circumstance }) => circumstance)}`
const meant = (placed: { item: { id: string }; from: { id: string } | undefined; onlyIf?: readonly string[] }) =>
  `${placed.item.id}@${placed.from?.id ?? ''}?${placed.onlyIf ?? []}`

describe('every answer is as described', () => {
  test.each(API_NAMES)('%s, in its example', (name) => {
    expect(checked(name, exampleQuery(name, site))).toMatchObject({ status: 200, faults: [] })
  })

  test.each(site.insurances)('a checklist of $id, with the items that the page shows, in their order', (insurance) => {
    for (const [index, { leaving, joining }] of drawnPairs(site, 12).entries()) {
      const query = new URLSearchParams({ insurance: insurance.id, lang: languages[index % languages.length] ?? '' })
      if (leaving) query.set('leaving', leaving.id)
      if (joining) query.set('joining', joining.id)
      const { status, body, faults } = checked('checklist', String(query))
      expect([status, faults]).toEqual([200, []])
      const answer = transfer(insurance, leaving, joining, {})
      expect(told(body.verdict as Item)).toBe(meant(answer.verdict))
      for (const list of ['materials', 'steps', 'omitted', 'unless', 'channels', 'notes'] as const)
        expect([list, (body[list] as Item[]).map(told)]).toEqual([list, answer[list].map(meant)])
    }
  })

  test.each(insurances)('deadlines of %s, for every event, with days settled and not', (insurance) => {
    for (const event of EVENTS)
      for (const [index, date] of ['2026-03-02', '2026-12-20', '2027-06-01'].entries()) {
        const query = `insurance=${insurance}&event=${event}&date=${date}&lang=${languages[index % languages.length]}`
        expect(checked('deadlines', query)).toMatchObject({ status: 200, faults: [] })
      }
  })

  test.each(rows`
  item 1 | hukou=sichuan&now=sichuan&place=sichuan&years=3 | hukou-place
  item 2 | hukou=sichuan&now=guangdong&place=guangdong&years=10 | current-place
  item 3 | hukou=sichuan&now=guangdong&place=zhejiang&years=11&place=guangdong&years=8 | last-long-place
  item 4 | hukou=sichuan&now=guangdong&place=guangdong&years=8-6 | gathered
  what is left open | place=guangdong&years=11&place=zhejiang&years=3 |
  the age of a man | birth=1972-05&sex=male |
  the ages of a woman | birth=1972-05&sex=female |
`)('payment place: %s', (_item, query, rule) => {
    for (const lang of languages) {
      const { body, faults } = checked('payment-place', `${query}&lang=${lang}`)
      expect(faults).toEqual([])
      expect((body.verdict as { rule: string } | null)?.rule ?? '').toBe(rule)
    }
  })

  test('payment place that depends tells each branch, and a retirement age stands alone', () => {
    const open = reply('payment-place', 'place=guangdong&years=11&place=zhejiang&years=3').body
    expect(open).toMatchObject({ verdict: null, total_months: 168 })
    expect((open.branches as unknown[]).length).toBeGreaterThan(1)
    const alone = reply('payment-place', 'birth=1972-05&sex=male').body
    expect(alone.retirement).toMatchObject([{ group: 'men', years: 61, months: 11, reached: '2034-04' }])
  })

  test('the history, whole and for every insurance and region', () => {
    const keys = ['', ...insurances.map((id) => `insurance=${id}`), ...site.regions.map(({ id }) => `region=${id}`)]
    for (const query of [...some(keys, 20), `insurance=medical&region=guangdong`, 'region=shan-xi&insurance=x'])
      expect(checked('changes', query).faults).toEqual([])
    const { changes } = reply('changes', '').body as { changes: { id: string }[] }
    expect(changes.map(({ id }) => id)).toEqual(site.changes.map(({ id }) => id))
  })
})

describe('one item', () => {
  const PATHS = Object.keys(document.paths).filter((path) => path.endsWith('/{id}'))

  test.each(PATHS)('%s answers for an item of its list as the list does', (path) => {
    const name = path.split('/')[3] as ApiName
    const validate = validatorOf(name, 200, path)
    const items = reply(name, '').body[name] as { id: string }[]
    expect(items.length).toBeGreaterThan(0)
    for (const item of some(items, 25)) {
      const answer = itemReplyOf(path.replace('{id}', item.id))
      expect([item.id, validate(answer), validate.errors]).toEqual([item.id, true, null])
      expect(Object.values(answer ?? {})).toContainEqual(item)
    }
  })

  test('a region in another spelling is that region; what is not there has no answer; a key is refused', () => {
    expect(itemReplyOf('/api/v1/regions/440000')).toEqual(itemReplyOf('/api/v1/regions/guangdong'))
    expect(itemReplyOf('/api/v1/regions/shan-xi')).toBeUndefined()
    expect(itemReplyOf('/api/v1/facts/toString')).toBeUndefined()
    expect(itemReplyOf('/api/v1/changes/x')).toBeUndefined()
    expect(itemReplyOf('/api/v1/regions/guangdong', 'x=1')).toMatchObject({ status: 400, errors: [{ key: 'x' }] })
  })
})

describe('a question of any kind', () => {
  const known = fc.constantFrom(
    ...insurances,
    ...languages,
    ...EVENTS,
    ...site.regions.flatMap(({ id, code, name }) => [id, code ?? id, name.zh ?? id]),
    ...askedOf(site.circumstances).flatMap(({ choices }) => choices.map(({ id }) => id)),
    ...list`shan-xi 2026-11-24 20270230 8 8-6 8.5 -1 1972-05 male`,
  )
  const text = fc.string({ unit: 'grapheme', maxLength: 60 })
  const value = fc.oneof({ weight: 4, arbitrary: known }, fc.constant(''), text)
  const question = fc.constantFrom(...API_NAMES).chain((name) => {
    const key = fc.constantFrom(...apiKeys(name, site), 'utm_source', '__proto__', 'constructor')
    return fc.tuple(fc.constant(name), fc.array(fc.tuple(key, value), { maxLength: 8 }))
  })

  test('gets an answer or a problem as described, and the problem names each key and value', () => {
    fc.assert(
      fc.property(question, ([name, pairs]: [ApiName, [string, string][]]) => {
        const query = String(new URLSearchParams(pairs))
        const { status, body, faults } = checked(name, query)
        expect(faults).toEqual([])
        if (status === 200) return
        for (const { key, value: sent, detail, detail_zh } of body.errors as Record<string, string | null>[]) {
          expect([...apiKeys(name, site), ...pairs.map(([each]) => each)]).toContain(key)
          for (const text of [detail, detail_zh, body.detail, body.detail_zh]) expect(text).toContain(key)
          if (sent !== null && [...(sent ?? '')].length <= 40) expect(detail).toContain(sent)
        }
      }),
      runs(100),
    )
  })
})
