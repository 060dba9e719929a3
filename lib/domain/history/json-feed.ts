import { htmlOf } from './atom.ts'
import { type Feed, instantOf } from './feed.ts'

/** A JSON Feed, version 1.1 (jsonfeed.org/version/1.1). */
export function jsonFeed(feed: Feed): object {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    description: feed.subtitle,
    home_page_url: feed.home,
    feed_url: feed.json,
    language: feed.language,
    authors: [{ name: feed.author }],
    items: feed.entries.map(({ id, url, title, day, paragraphs, tags }) => ({
      id,
      url,
      title,
      content_html: htmlOf(paragraphs),
      content_text: paragraphs.map(({ label, text }) => label + text).join('\n'),
      date_published: instantOf(day),
      date_modified: instantOf(day),
      tags: tags.map(({ label }) => label),
    })),
  }
}
