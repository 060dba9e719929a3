import type { Site } from '#lib/content/site.ts'
import { wordsOf } from '#lib/domain/words/text.ts'

/** The words of a language; a site without it uses its own. */
export function wordsIn(site: Site, wanted: string) {
  const { default_language: own } = site.settings
  const language = [wanted, own].flatMap((id) => site.languages.find((each) => each.id === id) ?? [])[0]
  if (!language) throw new Error('the site has no language; the content check would have found this')
  return { language: language.id, words: wordsOf(language) }
}
