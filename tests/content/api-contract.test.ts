import { Validator } from '@seriousme/openapi-schema-validator'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { askedOf } from '#lib/domain/address/query.ts'
import { API_NAMES, type ApiName, apiKeys, apiPath } from '#lib/domain/api/addresses.ts'
import { exampleQuery } from '#lib/domain/api/examples.ts'
import { EVENTS } from '#lib/domain/tools/deadlines.ts'
import { list, rows } from '../fixtures/rows.ts'
import { runs, some } from '../fixtures/some.ts'
import { checked, document, itemReplyOf, reply, validatorOf } from './api.ts'
import { realSite } from './real-site.ts'

const site = realSite()
const languages = site.languages.map(({ id }) => id)
const insurances = site.insurances.map(({ id }) => id)

describe('the description', () => {
  test('is valid OpenAPI 3.1, by a validator of somebody else’s', async () => {
    const validator = new Validator()
    const { valid, errors } = await validator.validate(JSON.parse(JSON.stringify(document)))
    expect(errors ?? []).toEqual([])
    expect([valid, validator.version]).toEqual([true, '3.1'])
  })

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

describe('every answer is as described', () => {
  test.each(API_NAMES)('%s, in its example', (name) => {
    expect(checked(name, exampleQuery(name, site))).toMatchObject({ status: 200, faults: [] })
  })

  test.each(insurances)('checklists of %s, for pairs of regions in every state', (insurance) => {
    const regions = [undefined, ...some(site.regions, 5).map(({ id }) => id), 'xpcc', 'guangzhou']
    for (const [index, joining] of regions.entries()) {
      const leaving = regions[(index * 3 + 2) % regions.length]
      const pair = `${leaving ? `&leaving=${leaving}` : ''}${joining ? `&joining=${joining}` : ''}`
      const lang = languages[index % languages.length]
      expect(checked('checklist', `insurance=${insurance}${pair}&lang=${lang}`)).toMatchObject({
        status: 200,
        faults: [],
      })
    }
  })

  test.each(insurances)('deadlines of %s, for every event, with days settled and not', (insurance) => {
    for (const event of EVENTS)
      for (const date of ['2026-03-02', '2026-12-20', '2027-06-01']) {
        const query = `insurance=${insurance}&event=${event}&date=${date}&lang=${languages[date.length % languages.length]}`
        expect(checked('deadlines', query)).toMatchObject({ status: 200, faults: [] })
      }
  })

  test.each(rows`
  item 1 | hukou=sichuan&now=sichuan&place=sichuan&years=3 | hukou-place | sichuan
  item 2 | hukou=sichuan&now=guangdong&place=guangdong&years=10 | current-place | guangdong
  item 3 | hukou=sichuan&now=guangdong&place=zhejiang&years=11&place=guangdong&years=8 | last-long-place | zhejiang
  item 4 | hukou=sichuan&now=guangdong&place=guangdong&years=8-6 | gathered | sichuan
`)('payment place by %s of the article', (_item, query, rule, place) => {
    for (const lang of languages) expect(checked('payment-place', `${query}&lang=${lang}`).faults).toEqual([])
    expect(reply('payment-place', query).body.verdict).toMatchObject({ rule, place: { id: place } })
  })

  test('the history, whole and for every insurance and region', () => {
    const keys = ['', ...insurances.map((id) => `insurance=${id}`), ...site.regions.map(({ id }) => `region=${id}`)]
    for (const query of [...some(keys, 20), `insurance=medical&region=guangdong`])
      expect(checked('changes', query)).toMatchObject({ status: 200, faults: [] })
    const { changes } = reply('changes', '').body as { changes: { id: string; day: string }[] }
    expect(changes.map(({ id }) => id).sort()).toEqual(site.changes.map(({ id }) => id).sort())
    expect(changes.map(({ day }) => day)).toEqual(
      changes
        .map(({ day }) => day)
        .sort()
        .reverse(),
    )
  })

  test.each([
    ['insurance=luck', [{ key: 'insurance', value: 'luck', why: 'unknown', one_of: insurances }]],
    ['region=shan-xi', [{ key: 'region', value: 'shan-xi', why: 'one-of', one_of: ['shanxi', 'shaanxi'] }]],
    [
      'region=atlantis&insurance=x',
      [
        { key: 'insurance', value: 'x' },
        { key: 'region', value: 'atlantis', why: 'unknown', one_of: null },
      ],
    ],
  ])('the history of %s is refused', (query, errors) => {
    expect(checked('changes', query)).toMatchObject({ status: 400, body: { errors }, faults: [] })
  })

  test('payment place that depends, and a retirement age alone', () => {
    const open = reply('payment-place', 'place=guangdong&years=11&place=zhejiang&years=3')
    expect(open.body).toMatchObject({ verdict: null, total_months: 168 })
    expect((open.body.branches as unknown[]).length).toBeGreaterThan(1)
    // Men reach 60 in May 2032; from 2025 the age rises by one month for every four, so by 23 months then (Measures of 2024, Art. 1).
    const alone = reply('payment-place', 'birth=1972-05&sex=male')
    expect(alone.body.retirement).toMatchObject([{ group: 'men', years: 61, months: 11, reached: '2034-04' }])
    for (const query of [
      'place=guangdong&years=11&place=zhejiang&years=3',
      'birth=1972-05&sex=male',
      'birth=1972-05&sex=female',
    ])
      expect(checked('payment-place', query).faults).toEqual([])
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
