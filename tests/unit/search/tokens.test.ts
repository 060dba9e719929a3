import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lexiconOf } from '#lib/domain/search/lexicon.ts'
import { stem } from '#lib/domain/search/stem.ts'
import { foldInPlace, tokensIn, wordsOfText } from '#lib/domain/search/tokens.ts'

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
    ['traditional characters simplified', '養老賬戶', ['养老', '老账', '账户']],
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

describe('words of a lexicon', () => {
  const lexicon = lexiconOf(
    [
      { typed: ['风车', 'windmill'], means: ['磨坊'] },
      { typed: ['车', 'big cart'], means: ['马车', '牛车'] },
    ],
    ['怎么', 'the'],
  )

  test.each([
    ['stand for one another, the longest first', '风车和磨坊', ['=风车', '和', '=风车']],
    ['each of several meanings for what they have in common', '牛车马车', ['=车', '=车']],
    ['in Latin letters also as phrases, by their stems', 'the big carts, windmills', ['=车', '=风车']],
    ['that say nothing are left out', '怎么修', ['修']],
  ])('%s', (_, text, pieces) => {
    expect(wordsOfText(text, lexicon)).toEqual(pieces)
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
