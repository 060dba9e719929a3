import { execFileSync } from 'node:child_process'
import { getSite } from '#lib/content/load.ts'
import { SHARE_FONTS, shareCharacters } from './share-images.tsx'

/** Where Debian's fonts-noto-cjk puts the whole fonts; the simplified Chinese face is the third of each collection. */
const WHOLE = { 400: 'NotoSansCJK-Regular.ttc', 700: 'NotoSansCJK-Bold.ttc' } as const
const FOLDER = '/usr/share/fonts/opentype/noto'
const SIMPLIFIED_CHINESE = 2

/**
 * `npm run share-font`: cuts the fonts of the pictures down to the characters that they are written with. Needs Debian's packages
 * fonttools and fonts-noto-cjk; only when words of the pictures change, and a test says so.
 */
function main(): void {
  const text = shareCharacters(getSite())
  for (const { file, weight } of SHARE_FONTS) {
    execFileSync('pyftsubset', [
      `${FOLDER}/${WHOLE[weight]}`,
      `--font-number=${SIMPLIFIED_CHINESE}`,
      `--text=${text}`,
      '--layout-features=kern,halt,palt',
      '--no-hinting',
      '--desubroutinize',
      '--name-IDs=0,1,2,13,14',
      `--output-file=${file}`,
    ])
  }
}

main()
