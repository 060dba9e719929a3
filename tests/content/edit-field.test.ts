import { expect, test } from 'vitest'
import { withValue } from '#lib/content/edit-field.ts'
import { allEntries } from '#lib/content/entries.ts'
import { valueAt } from '#lib/content/field-sentences.ts'
import type { FieldPath } from '#lib/content/problem.ts'
import { some } from '../fixtures/some.ts'
import { entries, files } from './real-site.ts'

/** Where a day of a check stands in the data of a file. */
function checksIn(value: unknown, field: FieldPath = []): FieldPath[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => {
    const path = [...field, Array.isArray(value) ? Number(key) : key]
    return key === 'verified' && typeof inner === 'string' ? [path] : checksIn(inner, path)
  })
}

test('in a file a day is set and set back byte for byte', () => {
  for (const { document } of some(allEntries(entries), 50)) {
    const text = files.find(({ path }) => path === document.path)?.text ?? ''
    const checks = checksIn(document.data)
    for (const field of new Set([checks[0], checks.at(-1)])) {
      if (!field) continue
      const changed = withValue(text, field, '2031-01-01')
      expect(changed.length).toBe(text.length)
      expect(withValue(changed, field, String(valueAt(document.data, field)))).toBe(text)
    }
  }
})
