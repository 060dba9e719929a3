import { getSite } from '#lib/content/load.ts'
import { openApi } from '../api/openapi.ts'
import { siteUrl, today } from '../view.ts'

export const dynamic = 'force-dynamic'

/** The description of the API in OpenAPI 3.1. */
export function GET(): Response {
  return Response.json(openApi({ site: getSite(), today: today(), origin: siteUrl() }))
}
