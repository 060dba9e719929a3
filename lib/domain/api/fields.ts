import { z } from 'zod'
import type { Site } from '#lib/content/site.ts'
import { type ApiName, FIELDS_KEY } from './addresses.ts'
import type { ApiFault } from './faults.ts'
import { schemasOf } from './schemas.ts'

/** The fields of an item of a list, in their order. */
export function fieldsOf(name: ApiName, site: Pick<Site, 'languages'>): string[] {
  const list = (schemasOf(site).answers[name].shape as Record<string, z.ZodType>)[name]
  const item = list instanceof z.ZodArray ? list.element : undefined
  return item instanceof z.ZodObject ? Object.keys(item.shape) : []
}

/** A list whose items hold the wanted fields only; a fault for each field that there is not. Without any, the list as it is. */
export function withFields<T extends object>(name: ApiName, answer: T, wanted: readonly string[], site: Site) {
  if (wanted.length === 0) return answer
  const known = fieldsOf(name, site)
  const faults = wanted
    .slice(0, known.length)
    .flatMap((value): ApiFault[] =>
      known.includes(value) ? [] : [{ key: FIELDS_KEY, value, why: 'unknown', oneOf: known.map((id) => ({ id })) }],
    )
  if (faults.length > 0) return { faults }
  const kept = (item: object) => Object.fromEntries(Object.entries(item).filter(([field]) => wanted.includes(field)))
  const items = (answer as Record<string, unknown>)[name] as object[]
  return { ...answer, [name]: items.map(kept) }
}
