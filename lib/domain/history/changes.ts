import type { Change, Insurance, Region, Site } from '#lib/content/site.ts'
import type { Fault, Pair } from '#lib/domain/address/fault.ts'
import { mistypedKeys } from '#lib/domain/address/mistyped-keys.ts'
import { knownValues } from '#lib/domain/address/query.ts'
import { readRegion } from '#lib/domain/address/read-region.ts'
import { concerns, type Subject } from '#lib/domain/rules/concerns.ts'
import { chainOf } from '#lib/domain/rules/coverage.ts'
import { spelling } from '#lib/words/typed.ts'

/** What the history and its feeds take. */
export const HISTORY_KEYS = ['insurance', 'region'] as const

/** What an address asks of the history. What is absent was not given, or was faults. */
export type HistoryCase = {
  insurance: Insurance | undefined
  region: Region | undefined
  faults: readonly Fault[]
  /** The address in canonical order. */
  pairs: readonly Pair[]
}

/** Reads `insurance` and `region`; a region may be written in each of its ways. */
export function readHistoryCase(query: URLSearchParams, site: Pick<Site, 'insurances' | 'regions'>): HistoryCase {
  const values = knownValues(query, HISTORY_KEYS)
  const faults: Fault[] = mistypedKeys(query, HISTORY_KEYS)
  const asked = values.get('insurance')
  const insurance = site.insurances.find(({ id }) => asked !== undefined && id === spelling(asked))
  if (asked !== undefined && !insurance) faults.push({ key: 'insurance', value: asked, why: 'unknown' })
  const { region, fault } = readRegion(site.regions, 'region', values.get('region'))
  if (fault) faults.push(fault)
  const understood: Record<string, string | undefined> = { insurance: insurance?.id, region: region?.id }
  const pairs = [...values].map(([key, sent]) => ({ key, sent, canonical: understood[key] ?? sent }))
  return { insurance, region, faults, pairs }
}

/** The changes that concern a page, newest first; those of the pages whose matter it took over, too. */
export function changesOn(site: Pick<Site, 'changes' | 'redirects'>, subject: Subject): Change[] {
  return site.changes.filter((change) => {
    const pages = change.pages?.map((page) => pageToday(site, page) ?? page)
    return concerns({ ...change, pages }, subject)
  })
}

/**
 * The changes somebody wants to hear of who follows one insurance, one region or both, newest first: those of the whole site too.
 * Who follows a province hears of its cities, and who follows a city of its province.
 */
export function changesFor(
  site: Pick<Site, 'changes' | 'regions'>,
  { insurance, region }: Partial<Pick<HistoryCase, 'insurance' | 'region'>>,
): Change[] {
  const near = region && new Set([...chainOf(region), ...citiesOf(site, region)].map(({ id }) => id))
  return site.changes.filter(({ pages, insurances, regions }) => {
    if (!pages && !insurances && !regions) return true
    // A change of insurances alone holds in every region, and one of regions alone for every insurance; one of pages for neither.
    const told = insurance ? (insurances ? insurances.includes(insurance.id) : regions !== undefined) : true
    return told && (near ? (regions ? regions.some((id) => near.has(id)) : insurances !== undefined) : true)
  })
}

const citiesOf = ({ regions }: Pick<Site, 'regions'>, region: Region) =>
  regions.filter((each) => each.parent?.id === region.id)

/** Where a page that a change names is today: itself, the page its matter went to, or nothing when it is gone. */
export function pageToday({ redirects }: Pick<Site, 'redirects'>, page: string): string | undefined {
  const moved = redirects.get(page)
  return moved ? moved.to : page
}
