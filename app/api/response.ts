import type { Site } from '#lib/content/site.ts'
import { httpDate } from '#lib/domain/api/modified.ts'
import type { AnyReply } from '#lib/domain/api/request.ts'
import { versionHeaders } from '#lib/domain/api/terms.ts'
import { problemFor, refusal } from './problem.ts'

/** A reply of the API as it is sent. */
export function apiResponse(site: Site, replied: AnyReply): Response {
  if ('faults' in replied) return refusal(problemFor(site, replied.faults))
  const headers = { 'Last-Modified': httpDate(replied.modified), ...versionHeaders() }
  return Response.json(replied.answer, { headers })
}
