import { caseTitle } from '#components/case/case-title.ts'
import { oembedAnswer, readOembed } from '#lib/domain/embed/oembed.ts'
import { siteToday, siteUrl, viewIn } from '../view.ts'

export const dynamic = 'force-dynamic'

/** `/oembed?url=…`: how another site shows the checklist of one of our addresses. What is wrong is told as a problem (RFC 9457). */
export function GET(request: Request): Response {
  const site = siteToday()
  const asked = readOembed(new URL(request.url).searchParams, siteUrl(), site)
  if ('fault' in asked) {
    const headers = { 'Content-Type': 'application/problem+json' }
    return Response.json({ type: 'about:blank', ...asked.fault }, { status: asked.fault.status, headers })
  }
  const view = viewIn(asked.language.id)
  const provider = view.say(site.settings.name)
  return Response.json(
    oembedAnswer(asked, { site, origin: view.origin, title: caseTitle(view, asked.asked), provider }),
  )
}
