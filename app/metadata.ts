import type { Metadata } from 'next'
import type { View } from '#components/view.ts'
import { absolute, pathIn } from '#lib/domain/paths.ts'
import { inLanguage } from '#lib/domain/text.ts'

/** Title, description, canonical address and language alternates of a page. `query` is canonical; a page with one is not for search engines. */
export function metadata(
  view: View,
  page: { path: string; query?: string; title: string; description: string; index?: boolean },
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
    },
    ...(index ? {} : { robots: { index: false, follow: true } }),
  }
}
