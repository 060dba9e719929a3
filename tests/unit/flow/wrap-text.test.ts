import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { widthOf, wrapText } from '#lib/words/wrap-text.ts'

test('a Chinese character is one em wide, a Latin letter about half', () => {
  expect(widthOf('社保转移')).toBe(4)
  expect(widthOf('transfer')).toBeLessThan(5.5)
  expect(widthOf('transfer')).toBeGreaterThan(3.5)
})

describe('lines are broken', () => {
  test.each<[string, string, number, string[]]>([
    ['between words', 'one two three', 5, ['one two', 'three']],
    ['between any two Chinese characters', '您在新地方怎么参保', 4, ['您在新地', '方怎么参', '保']],
    ['never before a closing mark', '已经在领，或者', 4, ['已经在', '领，或者']],
    ['never after an opening mark', '户口（户籍）', 3, ['户口', '（户', '籍）']],
    ['within neither a number nor a word', '男满50周岁', 3, ['男满', '50周', '岁']],
    ['around a Chinese term in English', 'the hukou (户口) here', 5.5, ['the hukou', '(户口) here']],
    ['not at all when there is room', ' 不清楚 ', 9, ['不清楚']],
    ['into nothing when there is no text', '  ', 9, []],
  ])('%s', (_name, text, width, lines) => {
    expect(wrapText(text, width)).toEqual(lines)
  })

  test('so that nothing is lost and no line is longer than it may be, unless it is one piece', () => {
    const letters = fc.constantFrom(...'社保转移户口（）“”，。？abcMi 5/'.split(''))
    fc.assert(
      fc.property(fc.string({ unit: letters, maxLength: 60 }), fc.integer({ min: 4, max: 20 }), (text, width) => {
        const lines = wrapText(text, width)
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
        for (const line of lines) if (widthOf(line) > width) expect(wrapText(line, width)).toEqual([line])
      }),
    )
  })
})
