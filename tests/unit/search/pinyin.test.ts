import { expect, test } from 'vitest'
import { readSyllables, syllablesOf } from '#lib/domain/search/pinyin.ts'

test.each([
  ['社保转移', 'she bao zhuan yi'],
  ['重庆', 'chong qing'],
  ['厦门', 'xia men'],
  ['陕西', 'shan xi'],
  ['女儿', 'nv er'],
  ['養老保險', 'yang lao bao xian'],
])('%s is read %s, also in the other script', (run, read) => {
  expect(syllablesOf(run)).toEqual(read.split(' '))
})

test('each character has one place in the list, also one that nobody reads', () => {
  expect(syllablesOf('𠮷野家')).toHaveLength(3)
})

const known = new Set(['zhuan', 'she', 'bao', 'xi', 'an', 'xian', 'yi', 'e', 'lv', 'fang', 'gang', 'fan', 'ang'])

test.each([
  ['zhuanshebao', ['zhuan', 'she', 'bao']],
  ['xian', ['xian']],
  ['fangan', ['fang', 'an']],
  ['lüyi', ['lv', 'yi']],
  ['move', undefined],
  ['zhuansheb', undefined],
  ['', undefined],
])('"%s" is taken apart', (word, syllables) => {
  expect(readSyllables(word, known)).toEqual(syllables)
})
