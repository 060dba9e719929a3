import { atomFeed } from '#lib/domain/history/atom.ts'
import { historyReply } from '../../history-feed.ts'

export const dynamic = 'force-dynamic'

/** The history as an Atom feed; takes `insurance` and `region`. */
export function GET(request: Request, { params }: RouteContext<'/[lang]/changes.atom'>): Promise<Response> {
  return historyReply(
    request,
    params,
    (feed) => new Response(atomFeed(feed), { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } }),
  )
}
