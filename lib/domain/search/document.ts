import type { Inline } from '#lib/content/markdown.ts'
import type { Text } from '#lib/content/schemas/common.ts'
import type { Language, Site } from '#lib/content/site.ts'
import { inLanguage, plainWords, wordsOf } from '#lib/domain/words/text.ts'

/** What sort of page a search leads to, and how likely that is what a reader wants, other things being equal. */
export const KIND_WEIGHT = {
  policy: 0.95,
  steps: 0.9,
  materials: 1,
  channels: 1,
  regions: 1,
  status: 1,
  problems: 1.1,
  questions: 1.1,
  tools: 1.05,
  law: 0.6,
  glossary: 0.75,
  page: 1.15,
} as const
export type DocumentKind = keyof typeof KIND_WEIGHT

/** A part of a page: its anchor (`''` when it has none), its heading, and what it says in plain words. */
export type DocumentSection = { anchor: string; heading: string; text: string }

/** One address of the site as it can be found. `path` is without the language and may name an anchor. */
export type SearchDocument = {
  path: string
  kind: DocumentKind
  /** The title that a reader sees. */
  title: string
  /** What the page is about when its title is a form that many pages share; it is looked up in the title's place. */
  subject?: string
  /** Other names of its matter: everyday words, numbers, the title in the other languages. */
  names: readonly string[]
  /** The region whose page it is. */
  region?: string
  /** The insurances it is about, when not of all. */
  insurances?: readonly string[]
  sections: readonly DocumentSection[]
}

/** A site read aloud in one language: what every maker of documents needs. */
export type Reading = ReturnType<typeof readingOf>

/** Reads a site in a language. */
export function readingOf(site: Site, language: Language) {
  const { id } = language
  const others = site.languages.filter((other) => other !== language)
  const words = wordsOf(language)
  /** Everything that a piece of content says, whatever its shape, without its markup. */
  const all = (value: unknown) => textsIn(value, id).join('\n')
  return {
    site,
    language: id,
    words,
    has: (key: string) => key in language.words,
    /** A label. */
    say: (text: Text) => inLanguage(text, id),
    all,
    /** A label in the other languages. */
    elsewhere: (text: Text) => others.map((other) => inLanguage(text, other.id)),
    /** An interface word in the other languages. */
    wordsElsewhere: (key: string) => others.map((other) => wordsOf(other)(key)),
    /** What a page says first. */
    opening: (value: unknown): DocumentSection => ({ anchor: '', heading: '', text: all(value) }),
    /** Parts of a thing, each under its heading: `problem.remedy`. What it does not have is left out. */
    parts: (kind: string, parts: Readonly<Record<string, unknown>>): DocumentSection[] =>
      Object.entries(parts).flatMap(([anchor, value]) =>
        value === undefined ? [] : [{ anchor, heading: words(`${kind}.${anchor}`), text: all(value) }],
      ),
  }
}

/** Fields that hold no words of the page itself. */
const SILENT = new Set(['basis', 'reported_in', 'when', 'url'])

/** All texts of one language inside a value: an object with a key of the language's id is a text. */
function textsIn(value: unknown, language: string): string[] {
  if (typeof value !== 'object' || value === null) return []
  const text = (value as Record<string, unknown>)[language]
  if (typeof text === 'string') return [text]
  if (Array.isArray(text)) return [plainWords(text as Inline)]
  return Object.entries(value).flatMap(([key, inner]) => (SILENT.has(key) ? [] : textsIn(inner, language)))
}
