import { readFileSync, statSync } from 'node:fs'
import { expect, test } from 'vitest'
import { missingCharacters } from '#lib/commands/font-characters.ts'
import { pictureCharacters, shareImages } from '#lib/commands/share-images.ts'
import { PICTURE_FONT } from '#lib/domain/drawing/drawing.ts'
import { SHARE_KINDS } from '#lib/domain/pages/share-image.ts'
import { realSite } from './real-site.ts'

const { file } = PICTURE_FONT

test('the font has every character of the pictures; if not, run npm run picture-font', () => {
  expect(missingCharacters(file, pictureCharacters(realSite()))).toBe('')
})

test('it has common characters that nobody has written yet, and not rare ones, which is also how a missing one is noticed', () => {
  expect(missingCharacters(file, '缙云社龘保𠮷')).toBe('龘𠮷')
})

test('it is small, and its licence stands beside it', () => {
  expect(statSync(file).size).toBeLessThan(1_500_000)
  expect(readFileSync('lib/domain/drawing/fonts/OFL.txt', 'utf8')).toMatch(
    /Adobe[\s\S]+SIL OPEN FONT LICENSE Version 1\.1/,
  )
})

test('every language has a picture for every kind of page, and each says who speaks', () => {
  const images = shareImages(realSite())
  expect(new Set(images.map(({ path }) => path)).size).toBe(SHARE_KINDS.length * realSite().languages.length)
  for (const { identity, title } of images) {
    expect(identity).toMatch(/不是政府网站|not a government website/)
    expect(title).not.toMatch(/[*[\]{}]/)
  }
})
