import fc from 'fast-check'
import { expect, test } from 'vitest'
import { folded, isolated, letters, spelling, typed } from '#lib/words/typed.ts'

test.each([
  ['重\u200b庆', '重庆'],
  ['\u202a重庆\u202c', '重庆'],
  ['\u200e2026-11-24', '2026-11-24'],
  ['北\u200d京', '北京'],
  ['re\u00adtire', 'retire'],
  ['☎\ufe0f', '☎'],
  ['医保\t转移\r\n  多久', '医保 转移 多久'],
  ['\u3000ＡＢＣ\u00a0１２ ', 'ABC 12'],
])('%j is typed %s', (text, seen) => {
  expect(typed(text)).toBe(seen)
})

test('reading again changes nothing, and nothing invisible is left', () => {
  const text = fc.string({ unit: 'binary' })
  for (const read of [typed, folded, spelling, letters])
    fc.assert(
      fc.property(text, (given) => {
        const once = read(given)
        expect(read(once)).toBe(once)
        expect(once).not.toMatch(/\p{Cf}|[\t\n\r]|^\s|\s$/u)
      }),
    )
})

test('marks that nobody sees, anywhere in a word, make it no other word', () => {
  const mark = fc.constantFrom('\u200b', '\u200e', '\u202e', '\u2066', '\ufeff', '\u00ad', '\u{e0041}')
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom('a', '北', '1'), mark)), (pairs) => {
      expect(typed(pairs.flat().join(''))).toBe(pairs.map(([letter]) => letter).join(''))
    }),
  )
})

test('what is isolated cannot turn what follows it', () => {
  expect([isolated('北京 x'), isolated('بكين')]).toEqual(['北京 x', '\u2068بكين\u2069'])
})

test.each([
  ['  陕 西 ', '陕-西'],
  ["Shan'xi", 'shan-xi'],
  ['ＡＢＣ　１２３', 'abc-123'],
  ['a_b—c  d', 'a-b-c-d'],
])('%j is compared as %s', (text, compared) => {
  expect(spelling(text)).toBe(compared)
})
