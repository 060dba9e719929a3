import type { Citation } from '#lib/content/schemas/common.ts'
import type { Prose, Region, Site, Tool } from '#lib/content/site.ts'
import { citationsIn, factOf, unique } from '#lib/domain/rules/citation.ts'
import type { Transfer } from '#lib/domain/rules/transfer.ts'
import type { Day } from '#lib/words/day.ts'

/** What a page rests on: the days on which its statements were checked, at least one, and the sources it cites. */
export type Ground = { days: readonly Day[]; basis: readonly Citation[] }

export type Checked = { verified: Day; basis?: readonly Citation[] | undefined }

/** The ground of some statements. */
export const groundOf = (statements: Iterable<Checked>): Ground => ({
  days: daysOf(statements).days,
  basis: unique([...statements].flatMap(({ basis }) => basis ?? [])),
})

/** Each sentence of prose names its own articles, so the page rests on the texts they are of. */
export const groundOfProse = (prose: Prose): Ground => ({
  days: [prose.verified],
  basis: unique(citationsIn(prose).map(({ source }) => ({ source }))),
})

/** An index says of each thing that it is there, and leaves the reasons to its page. */
export const daysOf = (statements: Iterable<Checked>): Ground => ({
  days: [...statements].map(({ verified }) => verified),
  basis: [],
})

/** A page of several checklists rests on each verdict, because a paper is asked for only under it, and each paper; their sources stand with each list. */
export function materialsGround(answers: readonly Transfer[]): Ground {
  return daysOf(answers.flatMap(({ verdict, materials }) => [verdict, ...materials].map(({ item }) => item)))
}

/** A region's page tells what it has of its own, and cites for each insurance the region's ground or else the nation's. */
export function regionGround(site: Site, region: Region): Ground {
  const own = Object.values(region.insurances ?? {})
  const basis = site.insurances.flatMap((insurance) => region.insurances?.[insurance.id]?.basis ?? insurance.basis)
  return { days: daysOf([region, ...own]).days, basis: unique(basis) }
}

/** A tool rests on its file, on the numbers it reckons with and on the calendars that it counts by. */
export function toolGround(site: Site, tool: Tool, calendars: readonly Checked[] = []): Ground {
  const facts = tool.numbers.map(({ fact }) => factOf(site, fact))
  const basis = [tool, ...tool.notes, ...facts].flatMap((each) => each.basis ?? [])
  return { days: daysOf([tool, ...facts, ...calendars]).days, basis: unique(basis) }
}
