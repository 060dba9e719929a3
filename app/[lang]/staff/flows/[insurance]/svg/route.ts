import { notFound } from 'next/navigation'
import { flowCase, flowDrawing } from '#components/staff/flow-words.ts'
import { svgText } from '#lib/domain/drawing/drawing.ts'
import { onPaper } from '#lib/domain/drawing/flow-chart.ts'
import { viewOf } from '../../../../../view.ts'

export const dynamic = 'force-dynamic'

/** `/staff/flows/{insurance}.svg`: the chart of a decision as a file of its own, for documents and slides. */
export async function GET(
  _request: Request,
  { params }: RouteContext<'/[lang]/staff/flows/[insurance]/svg'>,
): Promise<Response> {
  const view = await viewOf(params)
  const { insurance: id } = await params
  const insurance = view.site.insurances.find((each) => each.id === id)
  if (!insurance) notFound()
  const drawing = svgText(onPaper(flowDrawing(view, flowCase(view, insurance))))
  return new Response(drawing, { headers: { 'Content-Type': 'image/svg+xml' } })
}
