import { jsonFeed } from '#lib/domain/history/feed.ts'
import { historyReply } from '../../history-feed.ts'

export const dynamic = 'force-dynamic'

/** The history as a JSON Feed; takes `insurance` and `region`. */
export function GET(request: Request, { params }: RouteContext<'/[lang]/changes.json'>): Promise<Response> {
  return historyReply(request, params, (feed) =>
    Response.json(jsonFeed(feed), { headers: { 'Content-Type': 'application/feed+json; charset=utf-8' } }),
  )
}
