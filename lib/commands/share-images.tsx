import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { ImageResponse } from 'next/og.js'
import { ShareCard, type ShareCardProps } from '#components/page/share-card.tsx'
import { plainText } from '#components/words/inline.tsx'
import type { Site } from '#lib/content/site.ts'
import { SHARE_KINDS, SHARE_SIZE, shareImagePath, shareWords } from '#lib/domain/pages/share-image.ts'
import { inLanguage, wordsOf } from '#lib/domain/words/text.ts'

/** Subsets of Noto Sans CJK SC under the OFL, which stands beside them; `npm run share-font` makes them anew. */
export const SHARE_FONTS = [
  { file: 'lib/commands/fonts/noto-sans-sc-regular.otf', weight: 400 },
  { file: 'lib/commands/fonts/noto-sans-sc-bold.otf', weight: 700 },
] as const

export type ShareImage = ShareCardProps & { path: string }

/** Every picture of a site: one for each kind of page in each language. */
export function shareImages(site: Site): ShareImage[] {
  return site.languages.flatMap((language) =>
    SHARE_KINDS.map((kind) => ({
      path: shareImagePath(language.id, kind),
      kind,
      title: shareWords({ site, language, words: wordsOf(language) }, kind),
      name: inLanguage(site.settings.name, language.id),
      identity: plainText({ language }, site.settings.identity),
      tag: language.tag,
    })),
  )
}

/** The characters that the pictures of a site are written with, each once, in order. */
export function shareCharacters(site: Site): string {
  const texts = shareImages(site).flatMap(({ title, name, identity }) => [title, name, identity])
  return [...new Set(texts.join(''))].sort().join('')
}

/** Draws pictures as PNG files below a folder. */
export async function drawShareImages(images: readonly ShareImage[], folder: string): Promise<void> {
  const fonts = SHARE_FONTS.map(({ file, weight }) => ({ name: 'Noto Sans SC', data: readFileSync(file), weight }))
  for (const { path, ...card } of images) {
    const drawn = new ImageResponse(<ShareCard {...card} />, { ...SHARE_SIZE, fonts })
    const target = join(folder, path)
    mkdirSync(dirname(target), { recursive: true })
    writeFileSync(target, Buffer.from(await drawn.arrayBuffer()))
  }
}
