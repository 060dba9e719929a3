import type { ReactNode } from 'react'
import type { Text } from '#lib/content/schemas/common.ts'
import type { Language, Site } from '#lib/content/site.ts'
import { pathIn } from '#lib/domain/address/paths.ts'
import { type Case, caseQuery } from '#lib/domain/address/query.ts'
import type { Grounds } from '#lib/domain/rules/grounds.ts'
import { inLanguage, type Words, wordsOf } from '#lib/domain/words/text.ts'
import type { Day } from '#lib/words/day.ts'

/** Writes elements as HTML in one pass and edits it. Gives that, or a comment which stands for it until the page leaves its thread. */
export type Markup = (node: ReactNode, edit: (html: string) => string) => string

/** What every component may need to show anything: the content, the reader's language and its words, the day, and the site's origin. */
export type View = {
  site: Site
  language: Language
  words: Words
  /** A text of the content in the reader's language. */
  say: <T>(text: Text<T>) => T
  /** The address of a page in the reader's language, with a case in its query where one is given; `path` is without the language. */
  at: (path: string, asked?: Partial<Case>) => string
  today: Day
  /** Where the site is published, without a trailing slash. */
  origin: string
  /** The page is made for paper: what is cited stands there as text, and the addresses of sources are written out. */
  paper?: boolean
  /** On a page that numbers what it rests on: then a statement carries a number in place of its articles. */
  grounds?: Grounds | undefined
  /** The query of the case that a page is about: it travels along to the law, so that one finds back. */
  caseQuery?: string | undefined
  /** Only where pages are rendered for `lib/delivery`. */
  markup?: Markup | undefined
}

/** The view of a reader of a language. */
export function viewFor(given: Pick<View, 'site' | 'language' | 'today' | 'origin' | 'markup'>): View {
  const { site, language } = given
  return {
    ...given,
    words: wordsOf(language),
    say: (text) => inLanguage(text, language.id),
    at: (path, asked) => pathIn(language.id, path) + (asked ? caseQuery(asked, site) : ''),
  }
}
