import { isInline } from './markdown.ts'
import type { FieldPath } from './problem.ts'

/**
 * What `pick` takes of some data: it is asked about every value with its path, groups and lists before what stands in them. A parsed
 * sentence is one value.
 */
export function gather<T>(data: unknown, pick: (value: unknown, field: FieldPath) => readonly T[]): T[] {
  const found: T[] = []
  const walk = (value: unknown, field: FieldPath) => {
    found.push(...pick(value, field))
    if (typeof value !== 'object' || value === null || isInline(value)) return
    for (const [key, inner] of Object.entries(value)) walk(inner, [...field, Array.isArray(value) ? Number(key) : key])
  }
  walk(data, [])
  return found
}
