import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { getSite } from '#lib/content/load.ts'
import { rasterize } from '#lib/delivery/picture/rasterize.ts'
import { PICTURE_FONT, svgText } from '#lib/domain/drawing/drawing.ts'
import { shareCard } from '#lib/domain/drawing/share-card.ts'
import { SHARE_SIZE } from '#lib/domain/pages/share-image.ts'
import { missingCharacters } from './font-characters.ts'
import { pictureCharacters, shareImages } from './share-images.ts'

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
  for (const { path, ...card } of shareImages(site)) {
    const target = join('.next', path)
    mkdirSync(dirname(target), { recursive: true })
    writeFileSync(target, await rasterize(svgText(shareCard(card, SHARE_SIZE)), 'colours'))
  }
}

await main()
