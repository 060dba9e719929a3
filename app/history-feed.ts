import { concernedBy, piecesOf } from '#components/page/change-list.tsx'
import { feedAddress, historyTitle } from '#components/page/history-title.ts'
import type { View } from '#components/words/view.ts'
import { queryFrom } from '#lib/domain/address/fault.ts'
import { absolute } from '#lib/domain/address/paths.ts'
import { changesFor, readHistoryCase } from '#lib/domain/history/changes.ts'
import { type Feed, type FeedEntry, permanentId } from '#lib/domain/history/feed.ts'
import { plainWords } from '#lib/domain/words/text.ts'
import { sentenceHtml } from '#lib/words/markup.ts'
import { viewOf } from './view.ts'

type Read = (feed: Feed) => Response

/**
 * Answers a feed of the history, whole or of one insurance and region. What the address says and nobody knows sends a program on to
 * the page that tells it to a reader; a site without a history has no feed.
 */
export async function historyReply(request: Request, params: Promise<{ lang: string }>, read: Read): Promise<Response> {
  const view = await viewOf(params)
  const { insurance, region, faults, pairs } = readHistoryCase(new URL(request.url).searchParams, view.site)
  const query = queryFrom(pairs)
  const page = view.at('/changes')
  if (faults.length > 0) return new Response(null, { status: 308, headers: { Location: page + query } })
  const newest = view.site.changes[0]
  if (!newest) return new Response(null, { status: 404 })
  const { settings } = view.site
  return read({
    id: permanentId(`${view.language.id}/changes${query}`),
    home: absolute(view.origin, page + query),
    atom: feedAddress(view, 'atom', query),
    json: feedAddress(view, 'json', query),
    title: `${historyTitle(view, { insurance, region })}${view.words('title.separator')}${view.say(settings.name)}`,
    subtitle: view.words('changes.description'),
    language: view.language.tag,
    author: view.say(settings.operator?.name ?? settings.name),
    rights: view.say(settings.licence),
    // Of a feed that has no entry yet: when there last could have been one.
    updated: newest.day,
    entries: changesFor(view.site, { insurance, region }).map((change) => entryOf(view, change)),
  })
}

function entryOf(view: View, change: View['site']['changes'][number]): FeedEntry {
  const { id } = view.language
  const { insurances, regions, pages } = concernedBy(view, change)
  const places = [...insurances, ...regions]
  return {
    id: permanentId(`${id}/changes/${change.id}`),
    url: `${absolute(view.origin, view.at('/changes'))}#${change.id}`,
    title: view.say(change.title),
    day: change.day,
    paragraphs: piecesOf(change).map(([piece, text]) => ({
      label: view.words(`change.${piece}`),
      text: plainWords(view.say(text)),
      html: sentenceHtml(view.say(text), (url) => addressOf(view, url)),
    })),
    tags: places.map((each) => ({ term: each.id, label: each.name })),
    related: [...places.map(({ path }) => path), ...pages].map((path) => absolute(view.origin, view.at(path))),
  }
}

/** Where a link of a sentence leads, seen from outside the site. */
function addressOf({ origin, at }: View, url: string): string {
  if (url.startsWith('source:')) return absolute(origin, at(`/law/${url.slice('source:'.length)}`))
  return url.startsWith('/') ? absolute(origin, at(url)) : url
}
