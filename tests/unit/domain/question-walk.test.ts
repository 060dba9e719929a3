import { describe, expect, test } from 'vitest'
import { type Asked, nextOpen, placeOf, questionsLeft } from '#lib/domain/address/question-walk.ts'
import { country, found, insuranceOf, regionOf } from '../../fixtures/country.ts'
import { rows } from '../../fixtures/rows.ts'

const asked = (joining: string, answers = ''): Asked => ({
  insurance: insuranceOf('pension'),
  leaving: regionOf('south'),
  joining: regionOf(joining),
  answers: Object.fromEntries(new URLSearchParams(answers)),
})
const question = (id: string) =>
  found(
    country.circumstances.find((each) => each.id === id),
    `question "${id}"`,
  )
const left = (of: Asked) =>
  questionsLeft(country, of)
    .map(({ id }) => id)
    .join(' ')

test.each(rows`
  all that decide something | hexi | | home drawing how
  none that a verdict has made idle | hexi | drawing=yes | drawing how
  but all that were answered | hexi | drawing=yes&home=leaving | home drawing how
  and those on which a region’s verdict depends | north | drawing=yes | home drawing how
`)('the questions left are %s', (_name, joining = '', answers, expected) => {
  expect(left(asked(joining, answers))).toBe(expected)
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
  test.each(rows`
    stays while an answer can bring a verdict with papers | home=leaving | home drawing how
    goes with the last such verdict | home=leaving&drawing=no | home drawing
    is put with such a verdict | home=leaving&drawing=yes | home drawing how
  `)('%s', (_name, answers, expected) => {
    expect(left({ ...asked('hexi', answers), insurance })).toBe(expected)
  })
})

describe('the place of a question in the walk', () => {
  test.each(rows`
    the first | | home | 1 of 3, before it –, then drawing
    one in the middle, the first passed over | | drawing | 2 of 3, before it home, then how
    the last | | how | 3 of 3, before it drawing, then –
    what an answer made idle is not counted | drawing=yes | how | 2 of 2, before it drawing, then –
    an answer given anew may bring idle ones back | drawing=yes | drawing | 2 of 3, before it home, then how
    answered ones are passed over on the way on | drawing=no | home | 1 of 3, before it –, then how
    an answered one can be given anew though it is idle | home=leaving&drawing=yes | home | 1 of 3, before it –, then how
  `)('%s', (_name, answers, id = '', expected) => {
    const { number, questions, before, next } = found(placeOf(country, asked('hexi', answers), question(id)), 'place')
    expect(`${number} of ${questions.length}, before it ${before?.id ?? '–'}, then ${next?.id ?? '–'}`).toBe(expected)
  })

  test('is none when it changes nothing any more; then the next open one is put', () => {
    const drawing = asked('hexi', 'drawing=yes')
    expect(placeOf(country, drawing, question('home'))).toBeUndefined()
    expect(nextOpen(questionsLeft(country, drawing), drawing, question('home'))?.id).toBe('how')
  })
})
