import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { foldInPlace, stem, tokensIn, wordsOfText } from '#lib/domain/search/tokens.ts'

describe('the pieces of a text', () => {
  test.each([
    ['neighbouring characters in pairs', '社保转移', ['社保', '保转', '转移']],
    ['a lone character as it is', '转？', ['转']],
    ['no pair across punctuation or a space', '医保，材料 表', ['医保', '材料', '表']],
    ['numbers whole', '12333打不通', ['12333', '打不', '不通']],
    ['a number of a notice', '国办发〔2009〕66号', ['国办', '办发', '2009', '66', '号']],
    ['width and case folded', 'ＰＥＮＳＩＯＮ １２３', ['pension', '123']],
    ['scripts apart', '办ETC卡', ['办', 'etc', '卡']],
    ['characters beyond the first plane', '𠮷野家', ['𠮷野', '野家']],
    ['nothing in nothing', '…—？ 🙂', []],
  ])('%s', (_, text, pieces) => {
    expect(wordsOfText(text)).toEqual(pieces)
  })

  test('know where they stand', () => {
    expect(tokensIn('去 医保局 ok')).toEqual([
      { token: '去', start: 0, end: 1 },
      { token: '医保', start: 2, end: 4 },
      { token: '保局', start: 3, end: 5 },
      { token: 'ok', start: 6, end: 8 },
    ])
  })

  test('lie inside any text, in order and never empty', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        let before = 0
        for (const { token, start, end } of tokensIn(text)) {
          expect(token).not.toBe('')
          expect([start >= before, end > start, end <= text.length]).toEqual([true, true, true])
          before = start
        }
      }),
    )
  })

  test('folding moves nothing', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => foldInPlace(text).length === text.length))
    expect(foldInPlace('ＡＢ①㎏İ')).toBe('ab1㎏İ')
  })
})

describe('English words without their endings', () => {
  test.each([
    ['move', ['move', 'moves', 'moved', 'moving', 'MOVE'.toLowerCase()]],
    ['transfer', ['transfer', 'transfers', 'transferred', 'transferring', 'transfer’s']],
    ['paper', ['paper', 'papers', "paper's"]],
    ['agency', ['agency', 'agencies']],
  ])('%s', (_, words) => {
    expect(new Set(words.map(stem)).size).toBe(1)
  })

  test.each([
    ['bus', 'bu'],
    ['business', 'busine'],
    ['status', 'statu'],
    ['sing', 's'],
    ['ring', 'r'],
  ])('%s keeps what is no ending', (word, wrong) => {
    expect(stem(word)).not.toBe(wrong)
  })
})
