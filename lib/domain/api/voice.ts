import type { Inline } from '#lib/content/markdown.ts'
import type { Text } from '#lib/content/schemas/common.ts'
import type { Language, Site } from '#lib/content/site.ts'
import { absolute, pathIn } from '#lib/domain/address/paths.ts'
import { inLanguage, plainWords, wordsOf } from '#lib/domain/words/text.ts'

/** How an answer tells its texts: `T` is a text in every language, or the words of one. */
export type Voice<T> = {
  label(text: Text): T
  /** The words of a sentence, without its links and bold. */
  sentence(text: Text<Inline>): T
  /** The absolute address of a page, given without its language. */
  page(path: string): T
}

/** A value of the content as an answer tells it: texts in the answer's voice, null for what is absent. */
export type Told<V, T> = V extends undefined ? null : V extends Text<string> | Text<Inline> ? T : V

/** The named fields of a thing of the site, told. */
export function told<I extends object, K extends keyof I, T>(voice: Voice<T>, item: I, ...fields: readonly K[]) {
  const pairs = fields.map((field) => [field, tell(voice, item[field])])
  return Object.fromEntries(pairs) as { [P in K]-?: Told<I[P], T> }
}

function tell<T>(voice: Voice<T>, value: unknown): unknown {
  if (value === undefined) return null
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  const text = Object.values(value)
  if (text.every((each) => typeof each === 'string')) return voice.label(value as Text)
  return text.every(Array.isArray) ? voice.sentence(value as Text<Inline>) : value
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

/** The interface words of a language; a site without it uses its own. */
export function wordsIn({ languages, settings }: Pick<Site, 'languages' | 'settings'>, wanted: string) {
  const find = (id: string) => languages.find((each) => each.id === id)
  const language = find(wanted) ?? find(settings.default_language)
  if (!language) throw new Error('the site has no language; the content check would have found this')
  return { language: language.id, words: wordsOf(language) }
}
