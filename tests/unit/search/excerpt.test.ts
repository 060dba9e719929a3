import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { SearchDocument } from '#lib/domain/search/document.ts'
import { excerptOf, marked } from '#lib/domain/search/excerpt.ts'

const shown = (text: string, ...words: string[]) =>
  marked(text, new Set(words))
    .map((piece) => (piece.hit ? `[${piece.text}]` : piece.text))
    .join('')

test.each([
  ['pairs that overlap are one mark', shown('办社保转移吧', '社保', '保转', '转移'), '办[社保转移]吧'],
  ['words by their stem', shown('Moving it: moved', 'mov'), '[Moving] it: [moved]'],
  ['markup is text like any other', shown('<b>社保</b>', '社保'), '<b>[社保]</b>'],
  ['nothing found, nothing marked', shown('社保', '医保'), '社保'],
])('%s', (_, is, should) => {
  expect(is).toBe(should)
})

test('the pieces together are the text, whatever it is and whatever was sought', () => {
  const text = fc.string({ unit: 'binary', maxLength: 60 })
  fc.assert(
    fc.property(text, fc.array(text, { maxLength: 4 }), (whole, words) => {
      const pieces = marked(whole, new Set([...words, whole.slice(0, 2)]))
      expect(pieces.map((piece) => piece.text).join('')).toBe(whole)
      expect(pieces.every(({ text: piece }, at) => piece !== '' && pieces[at - 1]?.hit !== pieces[at]?.hit)).toBe(true)
    }),
  )
})

const page: SearchDocument = {
  path: '/x',
  kind: 'page',
  title: 'X',
  names: [],
  sections: [
    { anchor: '', heading: '', text: '开头。' },
    { anchor: 'a', heading: '医保', text: '先说别的。医保的余额在这里。' },
    { anchor: 'b', heading: '别的', text: '医保一句。' },
  ],
}

test('the section that says most is shown, by its best sentence', () => {
  const excerpt = excerptOf(page, new Set(['医保', '余额']), 40)
  expect(excerpt?.section.anchor).toBe('a')
  expect(excerpt?.sentence).toBe('医保的余额在这里。')
})

test('a page without the words shows its opening, and one without sections nothing', () => {
  expect(excerptOf(page, new Set(['失业']), 40)).toMatchObject({ sentence: '开头。', section: { anchor: '' } })
  expect(excerptOf({ ...page, sections: [] }, new Set(['失业']), 40)).toBeUndefined()
})

test('a long sentence is cut around the first word found, and never inside a character', () => {
  const text = `${'𠮷'.repeat(60)}余额${'后'.repeat(60)}`
  const sentence = excerptOf(
    { ...page, sections: [{ anchor: '', heading: '', text }] },
    new Set(['余额']),
    40,
  )?.sentence
  expect([...(sentence ?? '')]).toHaveLength(42)
  expect(sentence).toMatch(/^…𠮷+余额后+…$/u)
})
