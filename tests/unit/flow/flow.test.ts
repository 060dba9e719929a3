import { describe, expect, test } from 'vitest'
import { type Asked, type Flow, flowOf, follow, type Rule, writtenUnder } from '#lib/domain/rules/flow.ts'
import { country, insuranceOf } from '../../fixtures/country.ts'

const asked = (id: string, ...choices: string[]): Asked => ({ id, choices: choices.map((choice) => ({ id: choice })) })
const COLOUR = asked('colour', 'red', 'blue')
const SIZE = asked('size', 'small', 'middle', 'large')
const BOTH = [COLOUR, SIZE]

/** A diagram a line: `1 colour: red → end; blue/? → 2`. */
const lines = ({ questions }: Flow) =>
  questions.map(
    ({ circumstance, branches }, index) =>
      `${index + 1} ${circumstance}: ${branches
        .map(({ choices, unsure, target }) => {
          const end = 'question' in target ? target.question : 'outcome' in target ? target.outcome : 'nowhere'
          return `${[...choices, ...(unsure ? ['?'] : [])].join('/')} → ${end}`
        })
        .join('; ')}`,
  )
const opens = ({ questions }: Flow) => questions.map(({ branches }) => branches.flatMap(({ open }) => open).join())

describe('the diagram', () => {
  test('of one outcome asks nothing', () => {
    expect(flowOf([{ id: 'always' }], BOTH)).toEqual({ first: { outcome: 'always' }, questions: [] })
  })

  test('asks in the order of the rules, outcomes before further questions', () => {
    const flow = flowOf(
      [{ id: 'a', when: { size: ['small'] } }, { id: 'b', when: { colour: ['red'] } }, { id: 'c' }],
      BOTH,
    )
    expect(lines(flow)).toEqual(['1 size: small → a; middle/large/? → 2', '2 colour: red → b; blue/? → c'])
  })

  test('writes equal parts once, and names the last question that leads there as the place', () => {
    const rules: Rule[] = [
      { id: 'a', when: { colour: ['red'], size: ['small'] } },
      { id: 'b', when: { shape: ['round'] } },
      { id: 'c' },
    ]
    const flow = flowOf(rules, [...BOTH, asked('shape', 'round', 'square')])
    expect(lines(flow)).toEqual([
      '1 colour: red → 2; blue/? → 3',
      '2 size: small → a; middle/large/? → 3',
      '3 shape: round → b; square/? → c',
    ])
    expect([2, 3].map((number) => writtenUnder(flow, number))).toEqual([1, 2])
    expect(opens(flow)).toEqual(['a', 'a', 'b'])
  })

  test('leaves out a question that changes nothing at its place', () => {
    const rules: Rule[] = [
      { id: 'a', when: { colour: ['red'] } },
      { id: 'b', when: { colour: ['red'], size: ['small'] } },
      { id: 'c' },
    ]
    expect(lines(flowOf(rules, BOTH))).toEqual(['1 colour: red → a; blue/? → c'])
  })

  test('keeps "not sure" apart from an answer that is needed', () => {
    const flow = flowOf([{ id: 'any', when: { colour: ['red', 'blue'] } }, { id: 'none' }], BOTH)
    expect(lines(flow)).toEqual(['1 colour: red/blue → any; ? → none'])
    expect([{ colour: 'red' }, { colour: 'blue' }, {}].map((answers) => follow(flow, answers))).toEqual([
      'any',
      'any',
      'none',
    ])
  })

  test('of the invented country', () => {
    const pension = insuranceOf('pension')
    const flow = flowOf(pension.outcomes, country.circumstances)
    expect(lines(flow)).toEqual([
      '1 drawing: yes → drawing; no/? → 2',
      '2 route: same-region → within; cross-region/? → transfer',
    ])
  })
})

test('a path without an end is followed nowhere', () => {
  expect(follow(flowOf([{ id: 'a', when: { colour: ['red'] } }], BOTH), { colour: 'blue' })).toBeUndefined()
  expect(follow(flowOf([], BOTH), {})).toBeUndefined()
})
