import type { Source } from '#lib/content/site.ts'

/** From the strongest to the weakest, as 《立法法》 ranks them: statutes, the State Council, ministries, and what holds in one place. */
export const SOURCE_KINDS = ['statute', 'state-council', 'ministry', 'local'] as const
export type SourceKind = (typeof SOURCE_KINDS)[number]

/** What kind a source is, by who issued it. */
export function kindOfSource({ place, issuer }: Pick<Source, 'place' | 'issuer'>): SourceKind {
  if (place) return 'local'
  if (issuer.zh?.startsWith('全国人民代表大会')) return 'statute'
  return issuer.zh?.startsWith('国务院') ? 'state-council' : 'ministry'
}
