import { expect, test } from 'vitest'
import { document } from './api.ts'
import { fieldsOf, keysOf } from './api-fields.ts'
import released from './api-v1-fields.json' with { type: 'json' }
import { realSite } from './real-site.ts'

const now = fieldsOf(document)
const keys = keysOf(document)

/** Programs rely on what v1 has: this list only grows. */
test('v1 has lost no field, and none has changed its type', () => {
  const broken = Object.entries(released.fields).filter(([path, type]) => now[path] !== type)
  expect(broken.map(([path, type]) => `${path}: was ${type}, is ${now[path] ?? 'gone'}`)).toEqual([])
})

test('v1 takes every key that it took, and asks for none that could be left out', () => {
  const broken = Object.entries(released.keys).filter(
    ([key, need]) => keys[key] === undefined || (need === 'optional' && keys[key] !== need),
  )
  expect(broken.map(([key]) => key)).toEqual([])
})

/** A new language or question is content alone: it comes with a file, and is in the list once it is worth a promise. */
test('what the code adds to v1 is in the list, so that it is not lost again: write it into api-v1-fields.json', () => {
  const content = new Set([...realSite().languages, ...realSite().circumstances].map(({ id }) => id))
  const gained = [...Object.keys(now), ...Object.keys(keys)]
    .filter((path) => !(path in released.fields) && !(path in released.keys))
    .filter((path) => !content.has(path.split(/[.?]/).at(-1) ?? ''))
  expect(gained.map((path) => `"${path}": "${now[path] ?? keys[path]}"`)).toEqual([])
})

test('the list would tell of a lost field, a changed type and a field that may be missing', () => {
  const cell = (change: (schema: { properties: Record<string, unknown>; required: string[] }) => void) => {
    const copy = structuredClone(document)
    change(copy.components.schemas.CoverageCell as never)
    const found = fieldsOf(copy)
    return Object.entries(released.fields)
      .filter(([path, type]) => found[path] !== type)
      .map(([path]) => path)
  }
  expect(cell(({ properties }) => delete properties.state)).toEqual(['/api/v1/coverage coverage[].state'])
  expect(cell(({ properties }) => (properties.overdue = { type: 'string' }))).toEqual([
    '/api/v1/coverage coverage[].overdue',
  ])
  expect(cell((schema) => (schema.required = schema.required.filter((key) => key !== 'known')))).toEqual([
    '/api/v1/coverage coverage[].known',
  ])
})
