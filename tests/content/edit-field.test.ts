import { expect, test } from 'vitest'
import { parseDocument } from '#lib/content/document.ts'
import { withValue } from '#lib/content/edit-field.ts'
import type { FieldPath } from '#lib/content/problem.ts'
import { valueAt } from '#lib/content/sentences.ts'
import { files } from './real-site.ts'

/** Where a day of a check stands in the data of a file. */
function checksIn(value: unknown, field: FieldPath = []): FieldPath[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => {
    const path = [...field, Array.isArray(value) ? Number(key) : key]
    return key === 'verified' && typeof inner === 'string' ? [path] : checksIn(inner, path)
  })
}

test.each(files.map((file) => [file.path, file] as const))('%s: a day is set and set back byte for byte', (_, file) => {
  for (const field of checksIn(parseDocument(file).data)) {
    const before = String(valueAt(parseDocument(file).data, field))
    const changed = withValue(file.text, field, '2031-01-01')
    expect(changed.length).toBe(file.text.length)
    expect(withValue(changed, field, before)).toBe(file.text)
  }
})
