import type { Inline } from '#lib/content/markdown.ts'
import type { Text } from '#lib/content/schemas/common.ts'
import type { Language, Site } from '#lib/content/site.ts'
import { absolute, pathIn } from '#lib/domain/address/paths.ts'
import { inLanguage, plainWords } from '#lib/domain/words/text.ts'

/** How an answer tells its texts: `T` is a text in every language, or the words of one. */
export type Voice<T> = {
  label(text: Text): T
  /** The words of a sentence, without its links and bold. */
  sentence(text: Text<Inline>): T
  /** The absolute address of a page, given without its language. */
  page(path: string): T
}

/** Texts in every language of the site: for lists. */
export function inAllLanguages({ languages }: Pick<Site, 'languages'>, origin: string): Voice<Text> {
  const each = (of: (language: string) => string) => Object.fromEntries(languages.map(({ id }) => [id, of(id)]))
  return {
    label: (text) => each((language) => inLanguage(text, language)),
    sentence: (text) => each((language) => plainWords(inLanguage(text, language))),
    page: (path) => each((language) => absolute(origin, pathIn(language, path))),
  }
}

/** Texts in one language: for answers to one case. */
export function inOneLanguage({ id }: Pick<Language, 'id'>, origin: string): Voice<string> {
  return {
    label: (text) => inLanguage(text, id),
    sentence: (text) => plainWords(inLanguage(text, id)),
    page: (path) => absolute(origin, pathIn(id, path)),
  }
}
