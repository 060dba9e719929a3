import type { Nodes } from 'mdast'
import type { Citation } from '#lib/content/schemas/common.ts'
import type { Fact, Prose, Site, Source } from '#lib/content/site.ts'
import { inLanguage } from '#lib/domain/words/text.ts'
import { factOn } from './dated.ts'

/** A citation ready to show: which source, which article, and where on this site its words stand. */
export type Cited = { source: Source; label: string | undefined; quote: string | undefined; path: string }

/** Resolves a citation against the site's sources. */
export function citedIn(site: Pick<Site, 'sources'>, { source: id, article: key }: Citation, language: string): Cited {
  const source = site.sources.get(id)
  if (!source) throw new Error(`"${id}" is not in content/sources; the content check would have found this`)
  const article = key ? source.articles[key] : undefined
  return {
    source,
    label: article && inLanguage(article.label, language),
    quote: article?.quote,
    path: `/law/${id}${key ? `#${key}` : ''}`,
  }
}

/** A fact by its id, as it is; or as of a day: `minimum-years@2031-01-01`. */
export function factOf(site: Pick<Site, 'facts'>, named: string): Fact {
  const [id = '', day] = named.split('@')
  const found = site.facts.get(id)
  const fact = found && day ? factOn(found, day) : found
  if (!fact) throw new Error(`"${named}" is not in content/facts; the content check would have found this`)
  return fact
}

/** The name by which a source is cited in running text: its number when it is a notice, else its title without the country's name. */
export function shortName(source: Source, language: string): string {
  return source.number?.includes('〔') ? source.number : withoutCountry(inLanguage(source.title, language))
}

/** The title of a law as it is spoken of: nobody says the country's name before it. */
export const withoutCountry = (title: string): string =>
  title.replace(/^中华人民共和国| of the People['’]s Republic of China$/, '')

/** The sources that a text links to, once each, in reading order. */
export function citationsIn(prose: Prose): Citation[] {
  const found = new Map<string, Citation>()
  const look = (node: Nodes) => {
    if (node.type === 'link' && node.url.startsWith('source:')) {
      const [source = '', article] = node.url.slice('source:'.length).split('#')
      found.set(node.url, article ? { source, article } : { source })
    }
    if ('children' in node) node.children.forEach(look)
  }
  for (const node of [...prose.lead, ...prose.sections.flatMap((section) => [...section.title, ...section.nodes])])
    look(node)
  return [...found.values()]
}

/** Citations once each, in order of first use. */
export function unique(citations: readonly Citation[]): Citation[] {
  return [...new Map(citations.map((citation) => [`${citation.source}#${citation.article ?? ''}`, citation])).values()]
}
