import { getSite } from '#lib/content/load.ts'
import { coverageMatrix } from '#lib/domain/coverage-matrix.ts'
import { today } from '../../../view.ts'

export const dynamic = 'force-dynamic'

/** The matrix region × insurance for programs: the same rows, in the same order, as /{lang}/staff/coverage. */
export function GET(): Response {
  const site = getSite()
  const rows = coverageMatrix(site, today()).flatMap(({ cells }) => cells)
  return Response.json({
    licence: site.settings.licence,
    coverage: rows.map(({ region, insurance, state, known, check }) => ({
      region: region.id,
      insurance: insurance.id,
      state,
      known: known ?? null,
      verified: check?.verified ?? null,
      nextCheck: check?.nextCheck ?? null,
      overdue: check?.state === 'overdue',
    })),
  })
}
