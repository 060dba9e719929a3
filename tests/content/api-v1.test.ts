import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { type Document, document } from './api.ts'
import { realSite } from './real-site.ts'

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
function promisesOf({ paths, components }: Document): string[] {
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
const promisesIn = (lines: readonly string[]): ReadonlyMap<string, string> =>
  new Map(
    lines.flatMap((line) => {
      const [head, all = ''] = line.split(': ')
      return all.split(', ').map((each): [string, string] => {
        const [name = '', type = ''] = each.split(' ')
        return [`${head} ${name}`, type]
      })
    }),
  )

const released = promisesIn(readFileSync('tests/content/api-v1.txt', 'utf8').trimEnd().split('\n'))

/** Programs rely on what v1 has: this list only grows. */
test('v1 has lost no address, key, type or field, none has changed its type, and no key has become a must', () => {
  const now = promisesIn(promisesOf(document))
  const broken = [...released]
    .filter(([name, was]) => now.get(name) !== was && !(was === 'required' && now.get(name) === 'optional'))
    .map(([name, was]) => `${name}: was ${was}, is ${now.get(name) ?? 'gone'}`)
  expect(broken).toEqual([])
})

/** A new language or question is content alone: it comes with a file, and is in the list once it is worth a promise. */
test('what the code adds to v1 is in the list, so that it is not lost again: write these lines into api-v1.txt', () => {
  const content = new Set([...realSite().languages, ...realSite().circumstances].map(({ id }) => id))
  const gained = promisesOf(document).filter((line) =>
    [...promisesIn([line]).keys()].some((name) => !released.has(name) && !content.has(name.split(/[ .]/).at(-1) ?? '')),
  )
  expect(gained).toEqual([])
})
