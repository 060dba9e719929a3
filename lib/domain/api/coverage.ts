import type { Region } from '#lib/content/site.ts'
import { chainOf, coverageOf } from '#lib/domain/rules/coverage.ts'
import { coverageMatrix } from '#lib/domain/rules/coverage-matrix.ts'
import { basisOf, checkOf, type Telling } from './ground.ts'

/** What is checked of one insurance in one region: by a check of its own, or, where there is none, by its province's. */
export function coverageIn<T>(telling: Telling<T>, region: Region, insurance: string) {
  const checked = chainOf(region).findLast((part) => part.insurances?.[insurance])
  const own = checked?.insurances?.[insurance]
  return {
    state: coverageOf(region, insurance),
    checked_for: checked?.id ?? null,
    known: own ? (own.known ?? ('official' as const)) : null,
    reported_in: own?.reported_in ? telling.voice.label(own.reported_in) : null,
    ...(own ? checkOf(telling, own.verified) : { verified: null, next_check: null, freshness: null }),
    basis: basisOf(telling, own?.basis ?? []),
  }
}

/** The matrix region × insurance: the same rows, in the same order, as /{lang}/staff/coverage. */
export function coverageRows({ site, today }: Pick<Telling<unknown>, 'site' | 'today'>) {
  return coverageMatrix(site, today)
    .flatMap(({ cells }) => cells)
    .map(({ region, insurance, state, known, check }) => ({
      region: region.id,
      insurance: insurance.id,
      state,
      known: known ?? null,
      verified: check?.verified ?? null,
      next_check: check?.nextCheck ?? null,
      freshness: check?.state ?? null,
      nextCheck: check?.nextCheck ?? null,
      overdue: check?.state === 'overdue',
    }))
}
