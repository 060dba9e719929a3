import { expect, test } from 'vitest'
import { shareKind } from '#lib/domain/pages/share-image.ts'
import { balancedLines } from '#lib/words/balanced-lines.ts'

test.each([
  ['', 'home'],
  ['/plan', 'plan'],
  ['/steps/pension', 'steps'],
  ['/regions/north/vs/south', 'regions'],
  ['/tools/deadlines', 'tools'],
  ['/about', 'page'],
  ['/homely', 'page'],
])('the kind of %j is %s', (path, kind) => {
  expect(shareKind(path)).toBe(kind)
})

test.each([
  ['一行放得下', 9, ['一行放得下']],
  ['搬了新家，风车怎么办？', 9, ['搬了新家，', '风车怎么办？']],
  ['风车税要交多少', 5, ['风车税', '要交多少']],
])('%s in lines of %i', (text, most, lines) => {
  expect(balancedLines(text, most)).toEqual(lines)
})

test('no line is longer than asked, and none begins with punctuation', () => {
  const text = '磨坊、水车、风车、牛车搬到别处怎么办：谁能搬，搬走什么，什么时候搬，一共要几天'
  for (const most of [6, 8, 11, 20]) {
    const lines = balancedLines(text, most)
    expect(lines.join('')).toBe(text)
    expect(lines.filter((line) => [...line].length > most || /^[，。：、？]/.test(line))).toEqual([])
  }
})
