import { createHash } from 'node:crypto'
import type { Day } from '#lib/words/day.ts'
import { escapeHtml } from '#lib/words/markup.ts'

/** One change as a feed tells it. Addresses are absolute. */
export type FeedEntry = {
  id: string
  url: string
  title: string
  day: Day
  /** What is said, piece by piece ("Before: …"), as words and as HTML. */
  paragraphs: readonly { label: string; text: string; html: string }[]
  /** What it concerns: the id as in addresses, and its name. */
  tags: readonly { term: string; label: string }[]
  related: readonly string[]
}

/** A feed in one language, newest entry first. Addresses are absolute. */
export type Feed = {
  id: string
  /** The page that shows the same, and the two forms of the feed. */
  home: string
  atom: string
  json: string
  title: string
  subtitle: string
  /** A BCP 47 tag. */
  language: string
  author: string
  rights: string
  updated: Day
  entries: readonly FeedEntry[]
}

/** Ours, drawn once at random. Every id follows from it, so it must never change. */
const NAMESPACE = Buffer.from('5f1d6a52e7c34b0a9d2281c6b04e7f93', 'hex')

/**
 * A name-based identifier (RFC 9562, version 5) for a thing of the site, such as `zh/2026-11-24-first-release`. It stays the same
 * when the site moves to another host, which an address or a tag: URI would not.
 */
export function permanentId(name: string): string {
  const bytes = createHash('sha1').update(NAMESPACE).update(name).digest().subarray(0, 16)
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6)
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8)
  const hex = bytes.toString('hex')
  return `urn:uuid:${hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')}`
}

/** The beginning of a day in Shanghai as RFC 3339 writes it: the history knows days, no hours. */
export function instantOf(day: Day): string {
  return `${day}T00:00:00+08:00`
}

/** The paragraphs of an entry as HTML. */
export function htmlOf(paragraphs: FeedEntry['paragraphs']): string {
  return paragraphs.map(({ label, html }) => `<p><strong>${escapeHtml(label)}</strong>${html}</p>`).join('')
}

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
