import type { Document } from './api.ts'

type Schema = {
  $ref?: string
  type?: string | string[]
  anyOf?: Schema[]
  properties?: Record<string, Schema>
  required?: string[]
  items?: Schema
}

/** Every field of every answer with its type, as in `/api/v1/checklist materials[].known: string`; the problem last. */
export function fieldsOf({ paths, components }: Document): Record<string, string> {
  const resolve = (schema: Schema): Schema =>
    schema.$ref ? resolve(components.schemas[schema.$ref.split('/').at(-1) ?? ''] as Schema) : schema
  const branches = (schema: Schema): Schema[] => resolve(schema).anyOf?.map(resolve) ?? [resolve(schema)]
  const found: Record<string, string> = {}
  const walk = (schema: Schema, path: string) => {
    const all = branches(schema)
    found[path] = [...new Set(all.flatMap(({ type }) => type ?? 'any'))].sort().join('|')
    for (const { properties = {}, required = [], items } of all) {
      for (const [key, inner] of Object.entries(properties))
        walk(inner, `${path}${path.includes(' ') ? '.' : ' '}${key}${required.includes(key) ? '' : '?'}`)
      if (items) walk(items, `${path}[]`)
    }
  }
  for (const [path, { get }] of Object.entries(paths)) {
    const schema = get.responses[200]?.content?.['application/json']?.schema
    if (schema) walk(schema, path)
  }
  walk({ $ref: '#/components/schemas/Problem' }, 'problem')
  return found
}

/** Every key that an address takes, and whether it must be there. */
export function keysOf({ paths }: Document): Record<string, string> {
  return Object.fromEntries(
    Object.entries(paths).flatMap(([path, { get }]) =>
      get.parameters.map(({ name, required }) => [`${path}?${name}`, required ? 'required' : 'optional']),
    ),
  )
}
