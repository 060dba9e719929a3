import type { Site } from '#lib/content/site.ts'
import type { Transfer } from '#lib/domain/rules/transfer.ts'
import { caseQuery } from './query.ts'

/** Where every way to ask stands for a case, without the language: the page of the place joined, or left, or of the nation. */
export function channelsAddress(
  asked: Pick<Transfer, 'insurance' | 'leaving' | 'joining' | 'answers'>,
  site: Pick<Site, 'circumstances'>,
): string {
  const region = asked.joining ?? asked.leaving
  return `/channels${region ? `/${region.id}` : ''}${caseQuery(asked, site)}`
}
