import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Answers, applies } from '#lib/domain/rules/when.ts'

test.each<[string, Record<string, string[]> | undefined, Answers, ReturnType<typeof applies>]>([
  ['no condition', undefined, {}, { holds: 'yes', open: [] }],
  ['an empty condition', {}, { how: 'online' }, { holds: 'yes', open: [] }],
  ['the choice named', { how: ['online'] }, { how: 'online' }, { holds: 'yes', open: [] }],
  ['another choice', { how: ['online'] }, { how: 'window' }, { holds: 'no', open: [] }],
  ['one of a list', { home: ['joining', 'leaving'] }, { home: 'leaving' }, { holds: 'yes', open: [] }],
  ['none of a list', { home: ['joining', 'leaving'] }, { home: 'elsewhere' }, { holds: 'no', open: [] }],
  ['unanswered', { how: ['online'] }, {}, { holds: 'unknown', open: ['how'] }],
  ['answered with nothing', { how: ['online'] }, { how: undefined }, { holds: 'unknown', open: ['how'] }],
  [
    'one of two unanswered',
    { how: ['online'], home: ['joining'] },
    { how: 'online' },
    { holds: 'unknown', open: ['home'] },
  ],
  ['one of two refused', { how: ['online'], home: ['joining'] }, { how: 'window' }, { holds: 'no', open: [] }],
  ['an answer nobody asked for', { how: ['online'] }, { how: 'online', age: 'over' }, { holds: 'yes', open: [] }],
])('%s', (_name, when, answers, expected) => {
  expect(applies(when, answers)).toEqual(expected)
})

test('answering one more question never brings back what was refused, and closes what was open', () => {
  const word = fc.constantFrom('a', 'b', 'c')
  const when = fc.dictionary(word, fc.array(word, { minLength: 1, maxLength: 3 }))
  fc.assert(
    fc.property(when, fc.dictionary(word, word), word, word, (condition, answers, question, choice) => {
      const before = applies(condition, answers)
      const after = applies(condition, { ...answers, [question]: answers[question] ?? choice })
      if (before.holds !== 'unknown') expect(after).toEqual(before)
      else expect(after.open).not.toContain(question)
    }),
  )
}, 60_000)
