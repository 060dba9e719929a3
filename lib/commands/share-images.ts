import type { Site } from '#lib/content/site.ts'
import type { ShareCardTexts } from '#lib/domain/drawing/share-card.ts'
import { SHARE_KINDS, shareImagePath, shareWords } from '#lib/domain/pages/share-image.ts'
import { inLanguage, plainWords, wordsOf } from '#lib/domain/words/text.ts'

/** Every picture of a site: one for each kind of page in each language. */
export function shareImages(site: Site): (ShareCardTexts & { path: string })[] {
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

/** The characters that pictures are written with, each once, in order: of all that can stand on a handout, and of the share pictures. */
export function pictureCharacters(site: Site): string {
  const { languages, insurances, regions, circumstances, facts, channels, settings } = site
  const written = [languages, insurances, regions, circumstances, [...facts.values()], [...channels.values()], settings]
  return [...new Set(JSON.stringify([written, shareImages(site)]))].sort().join('')
}
