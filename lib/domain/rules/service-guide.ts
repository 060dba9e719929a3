import type { Insurance, Material, Note, Outcome, Region, Site, Step } from '#lib/content/site.ts'
import { chainOf } from './coverage.ts'
import { type Placed, regional } from './difference.ts'
import { strongestFirst } from './precedence.ts'

/** What a region has of its own for one insurance, sorted into the elements of a service guide; empty lists mean: as the nation. */
export type ServiceGuide = {
  outcomes: readonly Placed<Outcome>[]
  materials: {
    added: readonly Placed<Material>[]
    changed: readonly Placed<Material>[]
    omitted: readonly Placed<Material>[]
  }
  steps: readonly Placed<Step>[]
  notes: Readonly<Record<Topic, readonly Placed<Note>[]>>
}

export const TOPICS = ['condition', 'route', 'time-limit', 'fee', 'status-query', 'place', 'form', 'other'] as const
export type Topic = (typeof TOPICS)[number]

/** Gathers what a region, and the province above it, say of one insurance. On one topic the stronger and newer ground comes first. */
export function serviceGuide(site: Pick<Site, 'sources'>, insurance: Insurance, region: Region): ServiceGuide {
  const parts = chainOf(region).flatMap((part) => {
    const own = part.insurances?.[insurance.id]
    return own ? [{ part, own }] : []
  })
  const placed = <T>(pick: (own: (typeof parts)[number]['own']) => readonly object[] | undefined): Placed<T>[] =>
    parts.flatMap(({ part, own }) => (pick(own) ?? []).map((item) => ({ item: regional(item, own) as T, from: part })))
  // A city may change or leave out what its province added.
  const added = placed<Material>((own) => own.materials?.add)
  const known = [...insurance.materials, ...added.map(({ item }) => item)]
  const changed = parts.flatMap(({ part, own }) =>
    (own.materials?.change ?? []).flatMap((change) => {
      const material = known.find((each) => each.id === change.id)
      return material ? [{ item: { ...material, ...regional(change, own) } as Material, from: part }] : []
    }),
  )
  const omitted = parts.flatMap(({ part, own }) =>
    (own.materials?.omit ?? []).flatMap((id) => {
      const material = known.find((each) => each.id === id)
      return material ? [{ item: { ...material, ...regional({}, own) } as Material, from: part }] : []
    }),
  )
  const notes = strongestFirst(
    site,
    placed<Note>((own) => own.notes?.add),
    ({ item }) => item.basis[0]?.source,
  )
  return {
    outcomes: placed<Outcome>((own) => own.outcomes?.add),
    materials: { added, changed, omitted },
    steps: placed<Step>((own) => [...(own.steps?.add ?? [])]),
    notes: Object.fromEntries(
      TOPICS.map((topic) => [topic, notes.filter(({ item }) => (item.topic ?? 'other') === topic)]),
    ) as unknown as ServiceGuide['notes'],
  }
}

/** The regions below a province-level one that have something of their own for an insurance. */
export function citiesThatDiffer(site: Pick<Site, 'regions'>, region: Region, insurance: string): Region[] {
  return site.regions.filter((each) => each.parent === region && each.insurances?.[insurance] !== undefined)
}
