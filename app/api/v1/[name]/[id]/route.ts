import { itemAt } from '#lib/domain/api/items.ts'
import { problemOf } from '#lib/domain/api/refusal.ts'
import { itemReply } from '#lib/domain/api/routes.ts'
import { siteToday, siteUrl, today } from '../../../../view.ts'
import { refusal } from '../../../problem.ts'
import { apiResponse } from '../../../response.ts'

export const dynamic = 'force-dynamic'

type Props = { params: Promise<{ name: string; id: string }> }

/** One item of a list, for programs that do not want them all. */
export async function GET(request: Request, { params }: Props): Promise<Response> {
  const { name, id } = await params
  const site = siteToday()
  const item = itemAt(`/api/v1/${name}/${id}`, site)
  if (!item) return refusal(problemOf(404))
  const query = new URL(request.url).searchParams
  return apiResponse(site, itemReply(item, { site, today: today(), origin: siteUrl(), query }))
}
