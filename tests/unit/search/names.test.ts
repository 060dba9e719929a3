import { describe, expect, test } from 'vitest'
import { findNames, gatherNames } from '#lib/domain/search/names.ts'
import { isNear } from '#lib/words/near.ts'

const syllables = new Set(['shang', 'hai', 'shan', 'xi', 'xian', 'bao', 'yi', 'zhuan', 'yang', 'lao', 'an', 'hui'])
const names = gatherNames([
  ['上海市', 'shanghai'],
  ['上海', 'shanghai'],
  ['山西', 'shanxi'],
  ['陕西', 'shaanxi'],
  ['Shaanxi', 'shaanxi'],
  ['西安', 'xian'],
  ["Xi'an", 'xian'],
  ['安徽', 'anhui'],
  ['inner-mongolia', 'inner'],
])
const found = (text: string) => findNames(text, names, syllables).map(({ meant }) => meant.join('|'))

describe('names in a text', () => {
  test.each([
    ['Chinese, wherever it stands', '从上海到西安怎么转', ['shanghai', 'xian']],
    ['the longest name', '上海市的医保', ['shanghai']],
    ['pinyin', 'dao shanghai', ['shanghai']],
    ['pinyin in two words', 'shang hai yibao', ['shanghai']],
    ['pinyin run together with others', 'shanghaiyibao', ['shanghai']],
    ['what two places share', 'shanxi', ['shanxi|shaanxi']],
    ['a spelling that only one has', 'shaanxi', ['shaanxi']],
    ['an apostrophe or none', "xi'an, xian", ['xian', 'xian']],
    ['an English name of two words', 'to Inner Mongolia'.toLowerCase(), ['inner']],
    ['no place in the middle of a word', 'yanglao baoxian', []],
    ['no place in an English word', 'mexican shindig', []],
    ['nothing', '', []],
  ])('%s', (_, text, meant) => {
    expect(found(text)).toEqual(meant)
  })

  test('say where they stand', () => {
    expect(findNames('去上海市 ok', names, syllables)).toEqual([{ meant: ['shanghai'], start: 1, end: 4 }])
  })
})

test.each([
  ['guangdong', 'guangdnog', true],
  ['guangdong', 'guangdon', true],
  ['guangdong', 'guamgdong', true],
  ['guangdong', 'guangdoong', true],
  ['guangdong', 'guangxi', false],
  ['hebei', 'hubei', true],
  ['jilin', 'jinan', false],
  ['gansu', 'gansuuu', false],
  ['xian', 'xiam', false],
  ['beijing', 'beijing', true],
])('%s and %s: near is %s', (a, b, near) => {
  expect([isNear(a, b), isNear(b, a)]).toEqual([near, near])
})
