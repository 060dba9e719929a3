import type { Metadata } from 'next'
import { feedAddress } from '#components/history-title.ts'
import type { View } from '#components/view.ts'
import { absolute, pathIn } from '#lib/domain/paths.ts'
import { inLanguage } from '#lib/domain/text.ts'

/**
 * Title, description, canonical address and language alternates of a page, and where its changes can be followed. `query` is
 * canonical; a page with one is not for search engines. `feed` is the query that narrows the feeds to what the page is about.
 */
export function metadata(
  view: View,
  page: { path: string; query?: string; title: string; description: string; index?: boolean; feed?: string },
): Metadata {
  const { site, language } = view
  const address = (id: string) => absolute(view.origin, pathIn(id, page.path) + (page.query ?? ''))
  const index = page.index ?? !page.query
  return {
    title: `${page.title}${view.words('title.separator')}${inLanguage(site.settings.name, language.id)}`,
    description: page.description,
    alternates: {
      canonical: address(language.id),
      ...(index
        ? {
            languages: {
              ...Object.fromEntries(site.languages.map((other) => [other.tag, address(other.id)])),
              'x-default': address(site.settings.default_language),
            },
          }
        : {}),
      ...(site.changes.length > 0 ? { types: feeds(view, page.feed) } : {}),
    },
    ...(index ? {} : { robots: { index: false, follow: true } }),
  }
}

function feeds(view: View, query = '') {
  const title = view.words('changes.title')
  return {
    'application/atom+xml': [{ url: feedAddress(view, 'atom', query), title }],
    'application/feed+json': [{ url: feedAddress(view, 'json', query), title }],
  }
}
