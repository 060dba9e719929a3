import type { Insurance, Material, Note, Outcome, Region, Site } from '#lib/content/site.ts'
import { TOPICS } from '#lib/words/closed-words.ts'
import { type Placed, regionalItems, withDifferences } from './difference.ts'
import { strongestFirst } from './precedence.ts'

/** What a region has of its own for one insurance, sorted into the elements of a service guide; empty lists mean: as the nation. */
export type ServiceGuide = {
  outcomes: readonly Placed<Outcome>[]
  /** Each paper once, as the checklist has it: a city's word on a paper stands in the place of its province's. */
  materials: {
    added: readonly Placed<Material>[]
    changed: readonly Placed<Material>[]
    omitted: readonly Placed<Material>[]
  }
  notes: Readonly<Record<Topic, readonly Placed<Note>[]>>
}

export type Topic = (typeof TOPICS)[number]

/**
 * Gathers what a region, and the province above it, say of one insurance to those who come and to those who go: the same differences
 * as in the answer to a case. On one topic the stronger and newer ground comes first.
 */
export function serviceGuide(site: Pick<Site, 'sources'>, insurance: Insurance, region: Region): ServiceGuide {
  const regions = { leaving: region, joining: region }
  const { list, omitted } = withDifferences(insurance.materials, (own) => own.materials, insurance, regions)
  const own = list.filter(({ from }) => from !== undefined)
  const isNational = ({ item }: Placed<Material>) => insurance.materials.some(({ id }) => id === item.id)
  const notes = strongestFirst(
    site,
    regionalItems((each) => each.notes?.add, insurance, regions),
    ({ item }) => item.basis[0]?.source,
  )
  const on = (topic: Topic) => notes.filter(({ item }) => (item.topic ?? 'other') === topic)
  return {
    outcomes: regionalItems((each) => each.outcomes?.add, insurance, regions),
    materials: {
      added: own.filter((each) => !isNational(each)),
      changed: own.filter(isNational),
      omitted,
    },
    notes: Object.fromEntries(TOPICS.map((topic) => [topic, on(topic)])) as Record<Topic, Placed<Note>[]>,
  }
}

/** The regions below a province-level one that have something of their own for an insurance. */
export function citiesThatDiffer(site: Pick<Site, 'regions'>, region: Region, insurance: string): Region[] {
  return site.regions.filter((each) => each.parent === region && each.insurances?.[insurance] !== undefined)
}
