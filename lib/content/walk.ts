import { isInline } from './markdown.ts'
import type { FieldPath } from './problem.ts'

/** A value of some data, the key under which it stands there, and the whole way to it, which few ask for. */
type Pick<T> = (value: unknown, key: string | number | undefined, field: () => FieldPath) => readonly T[] | undefined

/** What `pick` takes of some data: it is asked about every value, groups and lists before what stands in them. A parsed sentence is one value. */
export function gather<T>(data: unknown, pick: Pick<T>): T[] {
  const found: T[] = []
  const way: (string | number)[] = []
  const field = () => [...way]
  const walk = (value: unknown) => {
    const taken = pick(value, way.at(-1), field)
    if (taken) found.push(...taken)
    if (typeof value !== 'object' || value === null || isInline(value)) return
    for (const key of Array.isArray(value) ? value.keys() : Object.keys(value)) {
      way.push(key)
      walk((value as Readonly<Record<string | number, unknown>>)[key])
      way.pop()
    }
  }
  walk(data)
  return found
}
