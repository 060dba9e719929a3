import { apiNameOf, itemAt } from '#lib/domain/api/addresses.ts'
import { problemOf } from '#lib/domain/api/refusal.ts'
import { apiReply, itemReply } from '#lib/domain/api/routes.ts'
import { siteToday, siteUrl, today } from '../../../view.ts'
import { apiResponse, refusal } from '../../response.ts'

export const dynamic = 'force-dynamic'

/**
 * One answer of the API, or one item of a list, for programs that do not want them all. Unlike a page, which shows its form again, a
 * program must not get a 200 for a question that was not understood: it would take the answer to another question for its own.
 */
export async function GET(request: Request, { params }: RouteContext<'/api/v1/[...path]'>): Promise<Response> {
  const path = `/api/v1/${(await params).path.join('/')}`
  const site = siteToday()
  const asked = { site, today: today(), origin: siteUrl(), query: new URL(request.url).searchParams }
  const name = apiNameOf(path)
  if (name) return apiResponse(site, apiReply(name, asked))
  const item = itemAt(path, site)
  return item ? apiResponse(site, itemReply(item, asked)) : refusal(problemOf(404))
}
