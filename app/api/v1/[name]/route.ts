import { apiNameOf } from '#lib/domain/api/addresses.ts'
import { problemOf } from '#lib/domain/api/refusal.ts'
import { apiReply } from '#lib/domain/api/routes.ts'
import { siteToday, siteUrl, today } from '../../../view.ts'
import { refusal } from '../../problem.ts'
import { apiResponse } from '../../response.ts'

export const dynamic = 'force-dynamic'

/**
 * One answer of the API. Unlike a page, which shows its form again, a program must not get a 200 for a question that was
 * not understood: it would take the answer to another question for its own.
 */
export async function GET(request: Request, { params }: { params: Promise<{ name: string }> }): Promise<Response> {
  const name = apiNameOf(`/api/v1/${(await params).name}`)
  if (!name) return refusal(problemOf(404))
  const site = siteToday()
  const query = new URL(request.url).searchParams
  const replied = apiReply(name, { site, today: today(), origin: siteUrl(), query })
  return apiResponse(site, replied)
}
