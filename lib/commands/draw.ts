import { getSite } from '#lib/content/load.ts'
import { missingCharacters } from './font-characters.ts'
import { drawShareImages, SHARE_FONTS, shareCharacters, shareImages } from './share-images.tsx'

/**
 * Part of the build: draws the pictures that chats show of shared pages into `.next/og`, from where they are served as files.
 * They are drawn here, so that the running server never loads the drawing program and no picture lags behind the words.
 */
async function main(): Promise<void> {
  const site = getSite()
  const missing = SHARE_FONTS.map(({ file }) => missingCharacters(file, shareCharacters(site))).join('')
  if (missing !== '') {
    console.error(
      `the fonts of the share pictures lack ${missing}; run npm run share-font (needs fonttools and fonts-noto-cjk)`,
    )
    process.exitCode = 1
    return
  }
  await drawShareImages(shareImages(site), '.next')
}

await main()
