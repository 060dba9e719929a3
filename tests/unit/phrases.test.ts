import fc from 'fast-check'
import { expect, test } from 'vitest'
import { phrasesOf, withBreaks } from '#lib/words/line-breaks.ts'

const HAN = /\p{Script=Han}/gu
const text = fc.string({ unit: fc.constantFrom(...'社会保险法材料年缴了几怎么办，。：') })

test('the pieces are the text, and none of a longer text is one character alone', () => {
  fc.assert(
    fc.property(text, (whole) => {
      const pieces = phrasesOf(whole)
      expect(pieces.join('')).toBe(whole)
      if ((whole.match(HAN) ?? []).length > 1)
        for (const piece of pieces) expect((piece.match(HAN) ?? []).length).toBeGreaterThan(1)
    }),
  )
})

test.each([
  ['先看户口：在新省份的能转', '在新省份的'],
  ['换了地方，社保怎么转？', '地方，'],
  ['社保转移办到哪一步了，怎么查', '哪一步了，'],
])('%s: what belongs together stays so', (text, phrase) => {
  expect(phrasesOf(text).some((piece) => piece.endsWith(phrase))).toBe(true)
})

test('a heading may break between its phrases, and nothing else is touched', () => {
  expect(withBreaks('<h2 id="材料">带什么材料</h2><p>带什么材料</p>')).toMatch(
    /^<h2 id="材料">带什么<wbr\/>材料<\/h2><p>带什么材料<\/p>$/,
  )
  expect(withBreaks('<h3><a href="/a">社会保险法</a> 2010 &amp;</h3>')).not.toContain('<wbr/>法')
})
