import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Site } from '#lib/content/site.ts'
import { rasterize } from '#lib/delivery/picture/rasterize.ts'
import { svgText } from '#lib/domain/drawing/drawing.ts'
import { type ShareCardTexts, shareCard } from '#lib/domain/drawing/share-card.ts'
import { SHARE_KINDS, SHARE_SIZE, shareImagePath, shareWords } from '#lib/domain/pages/share-image.ts'
import { inLanguage, plainWords, wordsOf } from '#lib/domain/words/text.ts'

export type ShareImage = ShareCardTexts & { path: string }

/** Every picture of a site: one for each kind of page in each language. */
export function shareImages(site: Site): ShareImage[] {
  return site.languages.flatMap((language) =>
    SHARE_KINDS.map((kind) => ({
      path: shareImagePath(language.id, kind),
      kind,
      title: shareWords({ site, language, words: wordsOf(language) }, kind),
      name: inLanguage(site.settings.name, language.id),
      identity: plainWords(inLanguage(site.settings.identity, language.id)),
      tag: language.tag,
    })),
  )
}

/** Draws pictures as PNG files below a folder. */
export async function drawShareImages(images: readonly ShareImage[], folder: string): Promise<void> {
  for (const { path, ...card } of images) {
    const target = join(folder, path)
    mkdirSync(dirname(target), { recursive: true })
    writeFileSync(target, await rasterize(svgText(shareCard(card, SHARE_SIZE)), 'colours'))
  }
}
