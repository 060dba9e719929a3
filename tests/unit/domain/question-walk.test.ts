import { describe, expect, test } from 'vitest'
import { type Asked, nextOpen, placeOf, questionsLeft } from '#lib/domain/address/question-walk.ts'
import type { Answers } from '#lib/domain/rules/when.ts'
import { country, insuranceOf, regionOf } from '../../fixtures/country.ts'

const asked = (joining: string, answers: Answers = {}): Asked => ({
  insurance: insuranceOf('pension'),
  leaving: regionOf('south'),
  joining: regionOf(joining),
  answers,
})
const question = (id: string) => {
  const found = country.circumstances.find((each) => each.id === id)
  if (!found) throw new Error(`the invented country does not ask "${id}"`)
  return found
}
const ids = (questions: readonly { id: string }[]) => questions.map(({ id }) => id)

describe('the questions left', () => {
  test.each<[string, string, Answers, string[]]>([
    ['all that decide something', 'hexi', {}, ['home', 'drawing', 'how']],
    ['none that a verdict has made idle', 'hexi', { drawing: 'yes' }, ['drawing', 'how']],
    ['but all that were answered', 'hexi', { drawing: 'yes', home: 'leaving' }, ['home', 'drawing', 'how']],
    ['and those on which a region’s verdict depends', 'north', { drawing: 'yes' }, ['home', 'drawing', 'how']],
  ])('are %s', (_name, joining, answers, expected) => {
    expect(ids(questionsLeft(country, asked(joining, answers)))).toEqual(expected)
  })
})

describe('a question that only papers and steps depend on', () => {
  const [drawing, , transfer] = insuranceOf('pension').outcomes
  if (!drawing || !transfer) throw new Error('the invented pension has another list of outcomes')
  const insurance: Asked['insurance'] = {
    ...insuranceOf('pension'),
    channels: [],
    notes: [],
    outcomes: [
      { ...drawing, id: 'ask', verdict: 'ask-first', when: { drawing: ['yes'] } },
      { ...drawing, id: 'stays', when: { home: ['leaving'] } },
      transfer,
    ],
  }
  test.each<[string, Answers, string[]]>([
    ['stays while an answer can bring a verdict with papers', { home: 'leaving' }, ['home', 'drawing', 'how']],
    ['goes with the last such verdict', { home: 'leaving', drawing: 'no' }, ['home', 'drawing']],
    ['is put with such a verdict', { home: 'leaving', drawing: 'yes' }, ['home', 'drawing', 'how']],
  ])('%s', (_name, answers, expected) => {
    expect(ids(questionsLeft(country, { ...asked('hexi', answers), insurance }))).toEqual(expected)
  })
})

describe('the place of a question in the walk', () => {
  test.each<
    [string, Answers, string, [number: number, count: number, before: string | undefined, next: string | undefined]]
  >([
    ['the first', {}, 'home', [1, 3, undefined, 'drawing']],
    ['one in the middle, the first passed over', {}, 'drawing', [2, 3, 'home', 'how']],
    ['the last', {}, 'how', [3, 3, 'drawing', undefined]],
    ['what an answer made idle is not counted', { drawing: 'yes' }, 'how', [2, 2, 'drawing', undefined]],
    ['an answer given anew may bring idle ones back', { drawing: 'yes' }, 'drawing', [2, 3, 'home', 'how']],
    ['answered ones are passed over on the way on', { drawing: 'no' }, 'home', [1, 3, undefined, 'how']],
    [
      'an answered one can be given anew though it is idle',
      { home: 'leaving', drawing: 'yes' },
      'home',
      [1, 3, undefined, 'how'],
    ],
  ])('%s', (_name, answers, id, expected) => {
    const place = placeOf(country, asked('hexi', answers), question(id))
    expect([place?.number, place?.questions.length, place?.before?.id, place?.next?.id]).toEqual(expected)
  })

  test('is none when it changes nothing any more; then the next open one is put', () => {
    const drawing = asked('hexi', { drawing: 'yes' })
    expect(placeOf(country, drawing, question('home'))).toBeUndefined()
    expect(nextOpen(questionsLeft(country, drawing), drawing, question('home'))?.id).toBe('how')
  })
})
