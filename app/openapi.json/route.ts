import { openApi } from '#lib/domain/api/openapi.ts'
import { siteToday, siteUrl, today } from '../view.ts'

export const dynamic = 'force-dynamic'

/** The description of the API in OpenAPI 3.1. */
export function GET(): Response {
  return Response.json(openApi({ site: siteToday(), today: today(), origin: siteUrl() }))
}
