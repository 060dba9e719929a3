import { expect, test } from 'vitest'
import { document } from './api.ts'
import { promisesIn, promisesOf, released } from './api-v1.ts'
import { realSite } from './real-site.ts'

const broken = (of: typeof document) => {
  const now = promisesIn(promisesOf(of))
  return [...released]
    .filter(([name, was]) => now.get(name) !== was && !(was === 'required' && now.get(name) === 'optional'))
    .map(([name, was]) => `${name}: was ${was}, is ${now.get(name) ?? 'gone'}`)
}

/** Programs rely on what v1 has: this list only grows. */
test('v1 has lost no address, key, type or field, none has changed its type, and no key has become a must', () => {
  expect(broken(document)).toEqual([])
})

/** A new language or question is content alone: it comes with a file, and is in the list once it is worth a promise. */
test('what the code adds to v1 is in the list, so that it is not lost again: write these lines into api-v1.txt', () => {
  const content = new Set([...realSite().languages, ...realSite().circumstances].map(({ id }) => id))
  const gained = promisesOf(document).filter((line) =>
    [...promisesIn([line]).keys()].some((name) => !released.has(name) && !content.has(name.split(/[ .]/).at(-1) ?? '')),
  )
  expect(gained).toEqual([])
})

test('the list would tell of a lost field, a changed type, a field that may be missing and a key that must be there', () => {
  type Cell = { properties: Record<string, unknown>; required: string[] }
  const with_ = (change: (copy: typeof document, cell: Cell) => void) => {
    const copy = structuredClone(document)
    change(copy, copy.components.schemas.CoverageCell as never)
    return broken(copy)
  }
  expect(with_((_, { properties }) => delete properties.state)[0]).toMatch(/^CoverageCell state: was .*, is gone$/)
  expect(with_((_, { properties }) => (properties.overdue = { type: 'string' }))).toEqual([
    'CoverageCell overdue: was boolean, is string',
  ])
  expect(with_((_, cell) => (cell.required = cell.required.filter((key) => key !== 'known')))).toHaveLength(1)
  const [key] = document.paths['/api/v1/facts']?.get.parameters ?? []
  expect(
    with_(({ paths }) => Object.assign(paths['/api/v1/facts']?.get.parameters[0] ?? {}, { required: true })),
  ).toEqual([`/api/v1/facts ${key?.name}: was optional, is required`])
})
