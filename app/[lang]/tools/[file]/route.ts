import { notFound } from 'next/navigation'
import type { Site } from '#lib/content/site.ts'
import { queryFrom } from '#lib/domain/address/fault.ts'
import { absolute } from '#lib/domain/address/paths.ts'
import { type ApiFault, faultOf, missing } from '#lib/domain/api/faults.ts'
import { problemFor } from '#lib/domain/api/refusal.ts'
import { permanentId } from '#lib/domain/history/feed.ts'
import { DEADLINE_KEYS, type DeadlineCase, readDeadlineCase } from '#lib/domain/tools/deadline-query.ts'
import { deadlines } from '#lib/domain/tools/deadlines.ts'
import { calendarFile } from '#lib/domain/tools/icalendar.ts'
import { refusal } from '../../../api/response.ts'
import { viewOf } from '../../../view.ts'

export const dynamic = 'force-dynamic'

/**
 * `/tools/deadlines.ics`, the last day of one step as a calendar file: the step that `step` names, or the first that has a day. Only a certain day gets
 * into anybody's calendar; every other question is refused with the reason.
 */
export async function GET(request: Request, { params }: RouteContext<'/[lang]/tools/[file]'>): Promise<Response> {
  if ((await params).file !== 'deadlines.ics') notFound()
  const { site, words, today, origin, say, at } = await viewOf(params)
  const asked = readDeadlineCase(new URL(request.url).searchParams, site, true)
  const { insurance, event, date, step, faults, pairs } = asked
  const due = insurance && event && date && faults.length === 0 ? deadlines(insurance, event, date, site) : []
  const wanted = due.find((each) => each.kind === 'dated' && (step === undefined || each.step.id === step))
  if (!insurance || wanted?.kind !== 'dated' || !wanted.last.certain)
    return refusal(problemFor(site, whyNone(asked, wanted !== undefined, site)))
  const page = at('/tools/deadlines') + queryFrom(pairs.filter(({ key }) => key !== 'step'))
  const file = calendarFile({
    id: permanentId(['deadlines', insurance.id, wanted.step.id, event, date].join('/')),
    day: wanted.last.day,
    stamp: today,
    summary: words('ics.summary', {
      name: say(insurance.short),
      step: say(wanted.step.title),
    }),
    description: words('ics.description', { limit: say(wanted.fact.text) }),
    url: absolute(origin, page),
  })
  return new Response(file, { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } })
}

/** Why there is no day to save: what is wrong or missing, a step without a last day, or holidays that are not published. */
function whyNone({ faults, step, date, pairs }: DeadlineCase, dated: boolean, site: Site): readonly ApiFault[] {
  if (faults.length > 0) return faults.map((fault) => faultOf(fault, 'deadlines', site))
  if (dated) return [{ key: 'date', value: date, why: 'uncertain' }]
  const open = DEADLINE_KEYS.filter((wanted) => !pairs.some(({ key }) => key === wanted))
  if (open.length > 0) return open.map((key) => missing(key, 'deadlines', site))
  return [{ key: 'step', value: step, why: 'unknown' }]
}
