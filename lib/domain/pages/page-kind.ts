import type { Text } from '#lib/content/schemas/common.ts'
import type { Language, Site } from '#lib/content/site.ts'
import { inLanguage, type Words } from '#lib/domain/words/text.ts'
import type { Ground } from './ground.ts'
import type { Reader } from './page-query.ts'

/** Who speaks: the site in one language. */
export type Speaker = { site: Site; language: Language; words: Words }

/**
 * What a search engine shows of a page. The title stands before the site's name; both are in the words that people search for.
 * The heading is the page's `h1`: the title, unless that is too long for a list of results or too dry for a reader.
 */
export type Head = { title: string; description: string; heading?: string }

/** All that the house knows of a kind of page: router, head, sitemap, share picture and tests follow from it. */
export type PageKind = {
  /** How its query is read; absent when it takes none. */
  reader?: Reader
  /** What the picture of its folder says, as a key of the interface words; a folder without one has the picture of the site. */
  preview?: string | undefined
  /** It takes a case only to hand it on: it says the same without it, and its canonical address has none. */
  handsOn?: boolean
}

/** A page for search engines. `id` is what stands in its path; all answer nothing for an id that is not there. */
export type ListedKind = PageKind & {
  /** What the page is about; absent where that is no single thing. */
  at?: (site: Site, id: string) => unknown
  ground: (site: Site, id: string, language: string) => Ground | undefined
  head: (speaker: Speaker, id: string) => Head | undefined
}

/** A page about one thing of the site. */
export function page<T>(
  at: (site: Site, id: string) => T | undefined,
  ground: (thing: T, site: Site, language: string) => Ground,
  head: (thing: T, speaker: Speaker) => Head,
): ListedKind & { at: (site: Site, id: string) => T | undefined } {
  return {
    at,
    ground: (site, id, language) => {
      const thing = at(site, id)
      return thing && ground(thing, site, language)
    },
    head: (speaker, id) => {
      const thing = at(speaker.site, id)
      return thing && head(thing, speaker)
    },
  }
}

/** A head with a name in its blanks. */
export function headOfName({ words, language }: Speaker, text: Text, part: string): Head {
  const name = inLanguage(text, language.id)
  return { title: words(`${part}.title`, { name }), description: words(`${part}.description`, { name }) }
}
