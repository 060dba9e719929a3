import { execFileSync } from 'node:child_process'
import { getSite } from '#lib/content/load.ts'
import { PICTURE_FONT } from '#lib/domain/drawing/drawing.ts'
import { pictureCharacters } from './share-images.ts'

/** Where Debian's fonts-noto-cjk puts the whole font; the simplified Chinese face is the third of the collection. */
const WHOLE = '/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc'
const SIMPLIFIED_CHINESE = 2

/**
 * `npm run picture-font`: cuts the font of the pictures down to the common characters and those that the pictures are written with. Needs
 * Debian's packages fonttools and fonts-noto-cjk; only when the content has a rare character anew, and the build says so.
 */
function main(): void {
  execFileSync('pyftsubset', [
    WHOLE,
    `--font-number=${SIMPLIFIED_CHINESE}`,
    `--text=${commonCharacters()}${pictureCharacters(getSite())}`,
    '--layout-features=kern,halt,palt',
    '--no-hinting',
    '--name-IDs=0,1,2,6,13,14',
    `--output-file=${PICTURE_FONT.file}`,
  ])
}

/** The 6,763 characters of GB/T 2312: plain words need the first half, names of places now and then one of the other. */
function commonCharacters(): string {
  const bytes: number[] = []
  for (let row = 0xb0; row <= 0xf7; row++) for (let cell = 0xa1; cell <= 0xfe; cell++) bytes.push(row, cell)
  return new TextDecoder('gb18030').decode(Uint8Array.from(bytes)).replace(/[^\p{Script=Han}]/gu, '')
}

main()
