import type { Change, Insurance, Region, Site } from '#lib/content/site.ts'
import type { Fault, Pair } from '#lib/domain/address/fault.ts'
import { readKeys } from '#lib/domain/address/read-keys.ts'
import { concerns, type Subject } from '#lib/domain/rules/concerns.ts'
import { chainOf } from '#lib/domain/rules/coverage.ts'

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
  const read = readKeys(query, HISTORY_KEYS)
  const [insurance, region] = [read.insurance(site), read.region('region', site)]
  const pairs = read.pairs({ insurance: insurance?.id, region: region?.id })
  return { insurance, region, faults: read.faults, pairs }
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
