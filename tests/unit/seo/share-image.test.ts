import { readFileSync, statSync } from 'node:fs'
import { expect, test } from 'vitest'
import { missingCharacters } from '#lib/commands/font-characters.ts'
import { SHARE_FONTS, shareCharacters, shareImages } from '#lib/commands/share-images.tsx'
import { SHARE_KINDS, shareKind } from '#lib/domain/pages/share-image.ts'
import { balancedLines } from '#lib/words/balanced-lines.ts'
import { realSite } from '../../content/real-site.ts'

const files = SHARE_FONTS.map(({ file }) => file)

test.each(files)('%s has every character of the pictures; if not, run npm run share-font', (file) => {
  expect(missingCharacters(file, shareCharacters(realSite()))).toBe('')
})

test.each(files)('%s has not what nobody asked for, which is also how a missing character is noticed', (file) => {
  expect(missingCharacters(file, '社龘保𠮷')).toBe('龘𠮷')
})

test('the fonts are small, and their licence stands beside them', () => {
  expect(files.reduce((sum, file) => sum + statSync(file).size, 0)).toBeLessThan(300_000)
  expect(readFileSync('lib/commands/fonts/OFL.txt', 'utf8')).toMatch(/Adobe[\s\S]+SIL OPEN FONT LICENSE Version 1\.1/)
})

test('every language has a picture for every kind of page, and each says who speaks', () => {
  const images = shareImages(realSite())
  expect(new Set(images.map(({ path }) => path)).size).toBe(SHARE_KINDS.length * realSite().languages.length)
  for (const { identity, title } of images) {
    expect(identity).toMatch(/不是政府网站|not a government website/)
    expect(title).not.toMatch(/[*[\]{}]/)
  }
})

test.each([
  ['', 'home'],
  ['/plan', 'plan'],
  ['/steps/medical', 'steps'],
  ['/regions/guangdong/vs/zhejiang', 'regions'],
  ['/tools/deadlines', 'tools'],
  ['/about', 'page'],
  ['/homely', 'page'],
])('the kind of %j is %s', (path, kind) => {
  expect(shareKind(path)).toBe(kind)
})

test.each([
  ['一行放得下', 9, ['一行放得下']],
  ['换了地方，社保怎么转？', 9, ['换了地方，', '社保怎么转？']],
  ['社保转移要带什么材料', 9, ['社保转移', '要带什么材料']],
])('%s in lines of %i', (text, most, lines) => {
  expect(balancedLines(text, most)).toEqual(lines)
})

test('no line is longer than asked, and none begins with punctuation', () => {
  const text = '养老、医保、失业、工伤、生育保险换地方怎么办：谁能转，转走什么，什么时候转，年限怎么算'
  for (const most of [6, 8, 11, 20]) {
    const lines = balancedLines(text, most)
    expect(lines.join('')).toBe(text)
    expect(lines.filter((line) => [...line].length > most || /^[，。：、？]/.test(line))).toEqual([])
  }
})
