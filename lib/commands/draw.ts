import { getSite } from '#lib/content/load.ts'
import { PICTURE_FONT } from '#lib/domain/drawing/glyphs.ts'
import { missingCharacters } from './font-characters.ts'
import { pictureCharacters } from './picture-characters.ts'
import { drawShareImages, shareImages } from './share-images.ts'

/**
 * Part of the build: draws the pictures that chats show of shared pages into `.next/og`, from where they are served as files.
 * They are drawn here, so that no picture lags behind the words.
 */
async function main(): Promise<void> {
  const site = getSite()
  const missing = missingCharacters(PICTURE_FONT.file, pictureCharacters(site))
  if (missing !== '') {
    console.error(
      `the font of the pictures lacks ${missing}; run npm run picture-font (needs fonttools and fonts-noto-cjk)`,
    )
    process.exitCode = 1
    return
  }
  await drawShareImages(shareImages(site), '.next')
}

await main()
