import type { Metadata } from 'next'
import type { View } from '#components/view.ts'
import { absolute, pathIn } from '#lib/domain/paths.ts'
import { inLanguage } from '#lib/domain/text.ts'

/**
 * Title, description, canonical address and language alternates of a page. `query` is canonical; a page with one is not for search
 * engines. `embed` says that its checklist can be embedded (lib/domain/embed.ts), and how other sites find that out.
 */
export function metadata(
  view: View,
  page: { path: string; query?: string; title: string; description: string; index?: boolean; embed?: boolean },
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
      ...(page.embed ? { types: oembedLink(view, address(language.id), page.title) } : {}),
    },
    ...(index ? {} : { robots: { index: false, follow: true } }),
  }
}

function oembedLink(view: View, address: string, title: string) {
  const url = absolute(view.origin, `/oembed?url=${encodeURIComponent(address)}`)
  return { 'application/json+oembed': [{ url, title }] }
}
