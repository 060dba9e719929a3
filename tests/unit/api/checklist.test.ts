import { describe, expect, test } from 'vitest'
import { rows } from '../../fixtures/rows.ts'
import { answerTo, faultsOf } from './country.ts'

const checklist = (query: string, today?: string) => answerTo('checklist', `insurance=pension&${query}`, today).answer
const find = <T extends { id: string }>(items: readonly T[], id: string) => items.find((item) => item.id === id)
type Condition = { circumstance: string; choices: readonly string[] }
const brief = (conditions: readonly Condition[] = []) =>
  conditions.map(({ circumstance, choices }) => `${circumstance}=${choices.join('/')}`).join(' ')

describe('a question that is not answered hides nothing', () => {
  const { materials, steps, unless, questions } = checklist('lang=en')

  test('what depends on it says on what, in words, also inside a step', () => {
    expect(brief(find(materials, 'register')?.only_if)).toBe('home=joining/elsewhere how=window')
    expect(find(materials, 'register')?.only_if[0]?.text).toContain(' | ')
    expect(find(materials, 'id-card')?.only_if).toEqual([])
    const ways = find(steps, 'apply')?.ways
    expect(ways?.map(({ id, only_if }) => `${id}: ${brief(only_if)}`)).toEqual([
      'online: how=online',
      'window: how=window',
    ])
  })

  test('a verdict that an answer would bring stands beside the verdict', () => {
    expect(unless.map(({ id, verdict }) => [id, verdict])).toEqual([
      ['drawing', 'not-possible'],
      ['within', 'can-wait'],
    ])
    expect(questions.map(({ id, answer }) => [id, answer])).toEqual([
      ['home', null],
      ['drawing', null],
      ['how', null],
    ])
  })
})

test('a verdict "not possible" asks for nothing; another answer that would bring another verdict is named', () => {
  const none = checklist('drawing=yes')
  expect([none.materials, none.steps, none.not_needed, none.omitted]).toEqual([[], [], [], []])
  expect(none.verdict).toMatchObject({ id: 'drawing', verdict: 'not-possible' })
  expect(none.otherwise.map(({ id, by }) => `${id}: ${brief(by)}`)).toEqual(['transfer: drawing=no'])
  expect(find(none.questions, 'drawing')?.answer).toBe('yes')
})

test('a place inside a region has the region’s answer, and the answer says so', () => {
  const within = checklist('joining=910305')
  expect(within.understood).toEqual([{ key: 'joining', value: '910305', region: 'north' }])
  expect(within.materials).toEqual(checklist('joining=north').materials)
  expect(checklist('joining=north').understood).toEqual([])
})

describe('whose rule it is and how it is known stands in each item', () => {
  const answer = checklist('leaving=south&joining=north&lang=en')

  test('a region’s item has its ground, its reporter and its day; the nation’s the law with its official page', () => {
    expect(find(answer.materials, 'north-slip')).toMatchObject({
      from: 'north',
      known: 'reported',
      reported_in: 'a reprint of the North’s guide (2026)',
      verified: '2026-11-20',
      next_check: '2026-12-20',
      basis: [
        {
          source: 'north-guide',
          article: 'sec-1',
          label: 'Papers',
          title: 'Guide of the North',
          number: null,
          url: null,
        },
      ],
    })
    expect(find(answer.materials, 'id-card')).toMatchObject({ from: null, known: 'official', reported_in: null })
    expect(answer.verdict.basis).toMatchObject([
      { source: 'transfer-law', article: 'art-1', url: expect.stringMatching(/^https:\/\/.*\.gov\.cn\//) },
    ])
  })

  test('what a region does not ask for is told as omitted, not silently missing', () => {
    expect(find(answer.materials, 'register')).toBeUndefined()
    expect(answer.omitted).toMatchObject([{ id: 'register', from: 'north', verified: '2026-11-20' }])
    expect(answer.not_needed).toMatchObject([{ id: 'clearance' }])
  })

  test('a limit is its number, not only its words', () => {
    expect(find(checklist('leaving=south&joining=hexi').steps, 'send')).toMatchObject({
      limit: { id: 'review-limit', value: 10, unit: 'working-day', text: '10个工作日' },
      text: '最多10个工作日。',
    })
  })
})

test.each(rows`
  hexi | unchecked | |
  south | same | south | 2026-11-23
  north | differs | north | 2026-11-20
  northport | differs | northport | 2026-11-22
`)('the three states of a region are told apart: %s %s', (id, state, checked_for, verified) => {
  expect(checklist(`joining=${id}`).coverage).toMatchObject({
    leaving: null,
    joining: { region: { id }, state, checked_for: checked_for || null, verified: verified || null },
  })
})

test('the route is derived and said to be so; nobody can ask for it', () => {
  expect(checklist('leaving=north&joining=northport').answers).toEqual([
    { circumstance: 'route', choice: 'same-region', derived: true },
  ])
  expect(faultsOf('checklist', 'insurance=pension&route=cross-region')).toMatchObject([{ key: 'route' }])
})

test('its address is canonical, however it was asked; without a language it is the site’s own', () => {
  const sent = checklist('joining=%20９１００００%20&lang=EN&leaving=河西&how=window')
  const query = 'insurance=pension&leaving=hexi&joining=north&how=window'
  expect(sent.links.self).toBe(`https://guide.example/api/v1/checklist?${query}&lang=en`)
  expect(sent.page).toBe(`https://guide.example/en/plan?${query}`)
  const { lang, links, licence } = checklist('')
  expect([lang, links.self, licence]).toEqual([
    'zh',
    'https://guide.example/api/v1/checklist?insurance=pension',
    'CC BY 4.0',
  ])
})

test.each(rows`
  no insurance | | insurance  missing health pension
  an unknown one | insurance=pensoin | insurance pensoin unknown health pension
  an unknown region | insurance=pension&joining=atlantis | joining atlantis unknown
  a spelling of two regions | insurance=pension&leaving=he-xi | leaving he-xi one-of heexi hexi
  an unknown choice | insurance=pension&how=pigeon | how pigeon unknown online window
  an unknown language | insurance=pension&lang=fr | lang fr unknown en zh
  all of it at once | joining=atlantis&lang=fr | insurance  missing health pension, joining atlantis unknown, lang fr unknown en zh
`)('what cannot be used is refused, with the key and the value: %s', (_name, query, expected) => {
  const told = faultsOf('checklist', query).map(({ key, value = '', why, oneOf = [] }) => [
    key,
    value,
    why,
    ...oneOf.sort(),
  ])
  expect(told.map((each) => each.join(' ')).join(', ')).toBe(expected)
})

test('of a repeated key the first counts, an empty value counts as absent', () => {
  const { joining, leaving } = checklist('joining=north&joining=atlantis&leaving=')
  expect([joining?.id, leaving]).toEqual(['north', null])
})
