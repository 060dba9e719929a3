import Builder from 'fast-xml-builder'
import { type Feed, type FeedEntry, htmlOf, instantOf } from './feed.ts'

const builder = new Builder({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  format: true,
  suppressEmptyNode: true,
})

/** An Atom feed (RFC 4287). What is said is HTML inside text, as feed readers expect it. */
export function atomFeed(feed: Feed): string {
  const xml = builder.build({
    '?xml': { '@version': '1.0', '@encoding': 'utf-8' },
    feed: {
      '@xmlns': 'http://www.w3.org/2005/Atom',
      '@xml:lang': feed.language,
      id: feed.id,
      title: feed.title,
      subtitle: feed.subtitle,
      updated: instantOf(feed.updated),
      author: { name: feed.author },
      rights: feed.rights,
      link: [
        { '@rel': 'self', '@type': 'application/atom+xml', '@href': feed.atom },
        { '@rel': 'alternate', '@type': 'text/html', '@hreflang': feed.language, '@href': feed.home },
      ],
      entry: feed.entries.map((entry) => atomEntry(entry, feed.language)),
    },
  })
  return xml.replace(NOT_XML, '')
}

/** What XML 1.0 cannot hold in any spelling; the builder writes it as it is. */
const NOT_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

function atomEntry({ id, title, day, url, related, tags, paragraphs }: FeedEntry, language: string) {
  return {
    id,
    title,
    published: instantOf(day),
    updated: instantOf(day),
    link: [
      { '@rel': 'alternate', '@type': 'text/html', '@hreflang': language, '@href': url },
      ...related.map((href) => ({ '@rel': 'related', '@type': 'text/html', '@href': href })),
    ],
    category: tags.map(({ term, label }) => ({ '@term': term, '@label': label })),
    content: { '@type': 'html', '#text': htmlOf(paragraphs) },
  }
}
