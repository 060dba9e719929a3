import type { ReactNode } from 'react'
import type { Language, Site } from '#lib/content/site.ts'
import type { Grounds } from '#lib/domain/rules/grounds.ts'
import type { Words } from '#lib/domain/words/text.ts'
import type { Day } from '#lib/words/day.ts'

/** Writes elements as HTML in one pass. */
export type Markup = (node: ReactNode) => string

/** What every component may need to show anything: the content, the reader's language and its words, the day, and the site's origin. */
export type View = {
  site: Site
  language: Language
  words: Words
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
