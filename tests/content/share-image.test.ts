import { readFileSync, statSync } from 'node:fs'
import { expect, test } from 'vitest'
import { missingCharacters } from '#lib/commands/font-characters.ts'
import { SHARE_FONTS, shareCharacters, shareImages } from '#lib/commands/share-images.tsx'
import { SHARE_KINDS } from '#lib/domain/pages/share-image.ts'
import { realSite } from './real-site.ts'

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
