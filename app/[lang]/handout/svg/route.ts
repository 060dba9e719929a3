import { permanentRedirect } from 'next/navigation'
import { handoutTexts } from '#components/answer/handout-texts.ts'
import { readCase } from '#lib/domain/address/query.ts'
import { svgText } from '#lib/domain/drawing/drawing.ts'
import { handoutPicture } from '#lib/domain/drawing/handout-picture.ts'
import { transfer } from '#lib/domain/rules/transfer.ts'
import { viewOf } from '../../../view.ts'

export const dynamic = 'force-dynamic'

/**
 * `/handout.png`: what stands on the picture of a case's handout; `lib/delivery` makes dots of it. A case that was not understood is
 * led to its page, which says so.
 */
export async function GET(request: Request, { params }: RouteContext<'/[lang]/handout/svg'>): Promise<Response> {
  const view = await viewOf(params)
  const { site } = view
  const { searchParams } = new URL(request.url)
  const asked = readCase(searchParams, site)
  const { insurance, leaving, joining, answers, misread } = asked
  if (!insurance || misread.length > 0)
    permanentRedirect(`${view.at('/plan')}${searchParams.size > 0 ? `?${searchParams}` : ''}`)
  const texts = handoutTexts(view, transfer(insurance, leaving, joining, answers))
  return new Response(svgText(handoutPicture(texts)), { headers: { 'Content-Type': 'image/svg+xml' } })
}
