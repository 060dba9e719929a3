import { readFileSync } from 'node:fs'
import type { Document } from './api.ts'

type Schema = {
  $ref?: string
  type?: string | string[]
  anyOf?: Schema[]
  properties?: Record<string, Schema>
  required?: string[]
  items?: Schema
}

/** A type as the list writes it: `Citation[]`, `null|string`; of an object without a name the fields stand beside it, behind a dot. */
function typeOf({ $ref, anyOf, items, type = 'any' }: Schema): string {
  if ($ref) return $ref.split('/').at(-1) ?? ''
  if (anyOf) return anyOf.map(typeOf).sort().join('|')
  return items ? `${typeOf(items)}[]` : [type].flat().sort().join('|')
}

function fieldsOf({ properties = {}, required = [], anyOf = [], items }: Schema, path = ''): string[] {
  const own = Object.entries(properties).flatMap(([key, inner]) => {
    const name = `${path}${key}${required.includes(key) ? '' : '?'}`
    return [`${name} ${typeOf(inner)}`, ...fieldsOf(inner, `${name}.`)]
  })
  return [...own, ...[...anyOf, ...(items ? [items] : [])].flatMap((each) => fieldsOf(each, path))]
}

/** What programs rely on, a line an address (its answer and its keys) and a line a type (its fields, each with its type). */
export function promisesOf({ paths, components }: Document): string[] {
  const addresses = Object.entries(paths).map(([path, { get }]) => {
    const answer = typeOf(get.responses[200]?.content?.['application/json']?.schema ?? {})
    const keys = get.parameters.map(({ name, required }) => `${name} ${required ? 'required' : 'optional'}`)
    return `${path}: 200 ${[answer, ...keys].join(', ')}`
  })
  const types = Object.entries(components.schemas).map(([name, schema]) => {
    const fields = fieldsOf(schema as Schema)
    return `${name}: ${fields.length > 0 ? fields.join(', ') : `itself ${typeOf(schema as Schema)}`}`
  })
  return [...addresses.sort(), ...types.sort()]
}

/** Each promise by itself: `Citation source` is `string`. */
export const promisesIn = (lines: readonly string[]): ReadonlyMap<string, string> =>
  new Map(
    lines.flatMap((line) => {
      const [head, all = ''] = line.split(': ')
      return all.split(', ').map((each): [string, string] => {
        const [name = '', type = ''] = each.split(' ')
        return [`${head} ${name}`, type]
      })
    }),
  )

export const released = promisesIn(readFileSync('tests/content/api-v1.txt', 'utf8').trimEnd().split('\n'))
