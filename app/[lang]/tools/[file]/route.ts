import { notFound } from 'next/navigation'
import { queryFrom } from '#lib/domain/address/fault.ts'
import { absolute, pathIn } from '#lib/domain/address/paths.ts'
import { readDeadlineCase } from '#lib/domain/tools/deadline-query.ts'
import { deadlines } from '#lib/domain/tools/deadlines.ts'
import { calendarFile } from '#lib/domain/tools/icalendar.ts'
import { inLanguage } from '#lib/domain/words/text.ts'
import { viewOf } from '../../../view.ts'

export const dynamic = 'force-dynamic'

type Props = { params: Promise<{ lang: string; file: string }> }

/**
 * `/tools/deadlines.ics`, the last day of one step as a calendar file: the step that `step` names, or the first that has a day. Only a certain day gets
 * into anybody's calendar; every other question is sent on to the page, which says what is missing.
 */
export async function GET(request: Request, { params }: Props): Promise<Response> {
  if ((await params).file !== 'deadlines.ics') notFound()
  const { site, language, words, today, origin } = await viewOf(params)
  const { insurance, event, date, step, faults, pairs } = readDeadlineCase(
    new URL(request.url).searchParams,
    site,
    true,
  )
  const page = pathIn(language.id, '/tools/deadlines') + queryFrom(pairs.filter(({ key }) => key !== 'step'))
  const due = insurance && event && date && faults.length === 0 ? deadlines(insurance, event, date, site) : []
  const wanted = due.find((each) => each.kind === 'dated' && (step === undefined || each.step.id === step))
  if (!insurance || wanted?.kind !== 'dated' || !wanted.last.certain)
    return new Response(null, { status: 307, headers: { Location: page } })
  const file = calendarFile({
    id: [insurance.id, wanted.step.id, event, date].join('-'),
    host: new URL(origin).hostname,
    day: wanted.last.day,
    stamp: today,
    summary: words('ics.summary', {
      name: inLanguage(insurance.short, language.id),
      step: inLanguage(wanted.step.title, language.id),
    }),
    description: words('ics.description', { limit: inLanguage(wanted.fact.text, language.id) }),
    url: absolute(origin, page),
  })
  return new Response(file, { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } })
}
