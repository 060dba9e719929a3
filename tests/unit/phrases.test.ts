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
  ['先看户口：在新省份的能转', '：在新省份的能转'],
  ['户口在新省份，不看年龄，可以申请', '，不看年龄，'],
  ['换了地方，社保怎么转？', '地方，'],
  ['社保转移办到哪一步了，怎么查', '哪一步了，'],
])('%s: what belongs together stays so', (text, phrase) => {
  const cut = phrasesOf(text).join('|')
  expect(cut.replaceAll(/([，：])\|/g, '$1')).toContain(phrase)
})

test('a heading may break between its phrases, and nothing else is touched', () => {
  const text = '离开原来的省以后带什么材料'
  expect(withBreaks(`<h2 id="${text}">${text}</h2><p>${text}</p>`)).toBe(
    `<h2 id="${text}">离开<wbr/>原来的省<wbr/>以后带<wbr/>什么<wbr/>材料</h2><p>${text}</p>`,
  )
  expect(withBreaks('<h3><a href="/a">社会保险法</a> 2010 &amp;</h3>')).not.toContain('<wbr/>法')
})
