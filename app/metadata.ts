import type { Metadata } from 'next'
import { feedAddress } from '#components/page/history-title.ts'
import type { View } from '#components/words/view.ts'
import { absolute, pathIn } from '#lib/domain/address/paths.ts'
import { embedOf } from '#lib/domain/embed/embed.ts'
import { isListed, pageGround } from '#lib/domain/pages/pages.ts'
import { SHARE_SIZE, shareImagePath, shareKind, shareWords } from '#lib/domain/pages/share-image.ts'
import { oldest } from '#lib/domain/rules/freshness.ts'

/** What the head of a page says. Only a page of the sitemap without a query is for search engines. */
export type Headed = {
  path: string
  query?: string
  title: string
  description: string
  feed?: string | undefined
  faulty?: boolean
  /** It was come to from a case, which it only hands on. */
  aside?: boolean
}

/**
 * Title, description, canonical address and language alternates of a page, and where its changes can be followed. `query` is
 * canonical; a page with one, or with something wrong in its address (`faulty`), is not for search engines. `feed` is the query that narrows the feeds of the history; they are named there and on the home page.
 * A page whose checklist can be embedded says where other sites ask for it.
 */
export function metadata(view: View, page: Headed): Metadata {
  const { site, language } = view
  const address = (id: string) => absolute(view.origin, pathIn(id, page.path) + (page.query ?? ''))
  const index = isListed(page.path) && !page.query && !page.faulty && !page.aside
  return {
    title: titleOf(view, page.title),
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
      types: {
        ...(site.changes.length > 0 && (page.path === '' || page.feed !== undefined) ? feeds(view, page.feed) : {}),
        ...oembedLink(view, address(language.id), page.title),
      },
    },
    openGraph: shared(view, page, address(language.id), index),
    // A page of a case leads to more cases without end; what is for search engines is in the sitemap.
    ...(index ? {} : { robots: { index: false, follow: false } }),
  }
}

/** The head of a page that only says what went wrong. `title` is a key of the interface words. */
export function bareMetadata(view: View, title: string): Metadata {
  return { title: titleOf(view, view.words(title)), robots: { index: false } }
}

const titleOf = ({ site, words, say }: View, title: string) =>
  `${title}${words('title.separator')}${say(site.settings.name)}`

/** What a chat shows of a shared link. A page that answers one case has no day of its own: it was put together just now. */
function shared(view: View, page: Headed, url: string, index: boolean): Metadata['openGraph'] {
  const { site, language, origin } = view
  const kind = shareKind(page.path)
  const ground = index ? pageGround(site, page.path, language.id) : undefined
  return {
    siteName: view.say(site.settings.name),
    title: page.title,
    description: page.description,
    url,
    locale: territoryTag(language.tag),
    images: [
      {
        url: absolute(origin, shareImagePath(language.id, kind)),
        ...SHARE_SIZE,
        alt: shareWords(view, kind),
      },
    ],
    ...(ground ? { type: 'article', modifiedTime: oldest(ground.days) } : { type: 'website' }),
  }
}

/** Open Graph wants a language with its territory: `zh_CN`; where the tag has none, the likeliest one. */
function territoryTag(tag: string): string {
  const { language, region } = new Intl.Locale(tag).maximize()
  return [language, region].join('_')
}

function feeds(view: View, query = '') {
  const title = view.words('changes.title')
  return {
    'application/atom+xml': [{ url: feedAddress(view, 'atom', query), title }],
    'application/feed+json': [{ url: feedAddress(view, 'json', query), title }],
  }
}

function oembedLink(view: View, address: string, title: string) {
  if (!embedOf(address, view.origin, view.site)) return {}
  const url = absolute(view.origin, `/oembed?url=${encodeURIComponent(address)}`)
  return { 'application/json+oembed': [{ url, title }] }
}
