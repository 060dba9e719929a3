import type { Site } from '#lib/content/site.ts'
import { PROBLEM_TYPE, type Problem, problemFor } from '#lib/domain/api/refusal.ts'
import type { ApiReply } from '#lib/domain/api/request.ts'

/** A reply of the API as it is sent. */
export function apiResponse(site: Site, replied: ApiReply): Response {
  if ('faults' in replied) return refusal(problemFor(site, replied.faults))
  return Response.json(replied.answer, { headers: { 'Last-Modified': new Date(replied.modified).toUTCString() } })
}

/** A problem repeats what was sent: should anybody ever take it for HTML, no tag begins in it. */
export function refusal(problem: Problem): Response {
  const body = JSON.stringify(problem).replaceAll('<', '\\u003c')
  return new Response(body, { status: problem.status, headers: { 'Content-Type': PROBLEM_TYPE } })
}
