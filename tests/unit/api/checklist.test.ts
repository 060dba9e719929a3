import { describe, expect, test } from 'vitest'
import { rows } from '../../fixtures/rows.ts'
import { answerTo, faultsOf } from './country.ts'

const checklist = (query: string, today?: string) => answerTo('checklist', `insurance=pension&${query}`, today).answer
const find = <T extends { id: string }>(items: readonly T[], id: string) => items.find((item) => item.id === id)

describe('a question that is not answered hides nothing', () => {
  const { materials, steps } = checklist('lang=en')

  test('what depends on it says on what, in words', () => {
    expect(materials.map(({ id }) => id)).toEqual(['id-card', 'proof', 'register', 'form'])
    expect(find(materials, 'register')?.only_if.map(({ circumstance, choices }) => [circumstance, choices])).toEqual([
      ['home', ['joining', 'elsewhere']],
      ['how', ['window']],
    ])
    expect(find(materials, 'register')?.only_if[0]?.text).toContain(' | ')
    expect(find(materials, 'id-card')?.only_if).toEqual([])
  })

  test('the alternatives inside a step stay, each with its condition', () => {
    expect(find(steps, 'apply')?.ways.map(({ id, only_if }) => [id, only_if.map(({ choices }) => choices)])).toEqual([
      ['online', [['online']]],
      ['window', [['window']]],
    ])
  })

  test('a verdict "not possible" asks for nothing', () => {
    const none = checklist('drawing=yes')
    expect([none.materials, none.steps, none.not_needed, none.omitted]).toEqual([[], [], [], []])
    expect(none.verdict.verdict).toBe('not-possible')
  })
})

test('a place inside a region has the region’s answer, and the answer says so', () => {
  const within = checklist('joining=910305')
  expect(within.understood).toEqual([{ key: 'joining', value: '910305', region: 'north' }])
  expect(within.materials).toEqual(checklist('joining=north').materials)
  expect(checklist('joining=north').understood).toEqual([])
})

describe('whose rule it is and how it is known stands in each item', () => {
  const answer = checklist('leaving=south&joining=north&lang=en')

  test('a region’s item has its ground, its reporter and its day', () => {
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
  })

  test('the nation’s has the law, with its number and official page', () => {
    expect(find(answer.materials, 'id-card')).toMatchObject({ from: null, known: 'official', reported_in: null })
    const [citation] = answer.verdict.basis
    expect(citation).toMatchObject({ source: 'transfer-law', article: 'art-1' })
    expect(citation?.url).toMatch(/^https:\/\/.*\.gov\.cn\//)
  })

  test('what a region does not ask for is told as omitted, not silently missing', () => {
    expect(find(answer.materials, 'register')).toBeUndefined()
    expect(answer.omitted.map(({ id, from, verified }) => [id, from, verified])).toEqual([
      ['register', 'north', '2026-11-20'],
    ])
    expect(answer.not_needed.map(({ id }) => id)).toEqual(['clearance'])
  })

  test('a limit is its number, not only its words', () => {
    const within = checklist('leaving=south&joining=hexi').steps.find(({ id }) => id === 'send')
    expect(within?.limit).toMatchObject({ id: 'review-limit', value: 10, unit: 'working-day', text: '10个工作日' })
    expect(within?.text).toBe('最多10个工作日。')
  })
})

describe('the three states of a region are told apart', () => {
  test.each([
    ['hexi', 'unchecked', null, null],
    ['south', 'same', 'south', '2026-11-23'],
    ['north', 'differs', 'north', '2026-11-20'],
    ['northport', 'differs', 'northport', '2026-11-22'],
  ])('%s: %s', (region, state, checked_for, verified) => {
    const { coverage } = checklist(`joining=${region}`)
    expect(coverage.leaving).toBeNull()
    expect(coverage.joining).toMatchObject({ region: { id: region }, state, checked_for, verified })
  })

  test('the route is derived and said to be so; nobody can ask for it', () => {
    expect(checklist('leaving=north&joining=northport').answers).toEqual([
      { circumstance: 'route', choice: 'same-region', derived: true },
    ])
    expect(faultsOf('checklist', 'insurance=pension&route=cross-region')).toMatchObject([{ key: 'route' }])
  })
})

describe('its address', () => {
  test('is canonical, however it was asked', () => {
    const sent = checklist('joining=%20９１００００%20&lang=EN&leaving=河西&how=window')
    expect(sent.links.self).toBe(
      'https://guide.example/api/v1/checklist?insurance=pension&leaving=hexi&joining=north&how=window&lang=en',
    )
    expect(sent.page).toBe('https://guide.example/en/plan?insurance=pension&leaving=hexi&joining=north&how=window')
  })

  test('without a language it is the site’s own', () => {
    const { lang, links, licence } = checklist('')
    expect([lang, links.self, licence]).toEqual([
      'zh',
      'https://guide.example/api/v1/checklist?insurance=pension',
      'CC BY 4.0',
    ])
  })
})

describe('what cannot be used is refused, with the key and the value', () => {
  test.each(rows`
    no insurance | | insurance | | missing | health pension
    an unknown one | insurance=pensoin | insurance | pensoin | unknown | health pension
    an unknown region | insurance=pension&joining=atlantis | joining | atlantis | unknown |
    a spelling of two regions | insurance=pension&leaving=he-xi | leaving | he-xi | one-of | heexi hexi
    an unknown choice | insurance=pension&how=pigeon | how | pigeon | unknown | online window
    an unknown language | insurance=pension&lang=fr | lang | fr | unknown | en zh
  `)('%s', (_name, query, ...fault) => {
    const [found, ...others] = faultsOf('checklist', query)
    const { key, value = '', why, oneOf = [] } = found ?? { key: '', why: '' }
    expect([key, value, why, [...oneOf].sort().join(' ')]).toEqual(fault)
    expect(others).toEqual([])
  })

  test('all of it at once', () => {
    expect(faultsOf('checklist', 'joining=atlantis&lang=fr').map(({ key }) => key)).toEqual([
      'insurance',
      'joining',
      'lang',
    ])
  })

  test('of a repeated key the first counts, an empty value counts as absent', () => {
    const { joining, leaving } = answerTo(
      'checklist',
      'insurance=pension&joining=north&joining=atlantis&leaving=',
    ).answer
    expect([joining?.id, leaving]).toEqual(['north', null])
  })
})

test('another answer that would bring another verdict is named, with that verdict', () => {
  const { verdict, otherwise, questions } = checklist('drawing=yes&lang=en')
  expect(verdict.id).toBe('drawing')
  expect(otherwise.map(({ id, by }) => [id, by.map(({ circumstance, choices }) => [circumstance, choices])])).toEqual([
    ['transfer', [['drawing', ['no']]]],
  ])
  expect(questions.find(({ id }) => id === 'drawing')?.answer).toBe('yes')
})
