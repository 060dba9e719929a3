import { expect, test } from 'vitest'
import { checksIn } from '#lib/content/check-days.ts'
import { withNeighbour, withoutField, withValue } from '#lib/content/edit-field.ts'
import { allEntries } from '#lib/content/entries.ts'
import { checkContent } from '#lib/content/load.ts'
import { textOf, whole } from '../../fixtures/country.ts'

const TEXT =
  '---\r\n# why\r\na: {verified: 2026-01-01 , b: "x"} # note\r\nlist:\r\n  - id: x # one\r\n    verified: "2026-01-01"   # two\r\n    last: >-\r\n      words\r\nend: 1\r\n---\r\nprose\r\n'

test('comments, quotes, flow maps and line ends stay', () => {
  expect(withValue(TEXT, ['a', 'verified'], '2027-02-03')).toBe(TEXT.replace('2026-01-01 ,', '2027-02-03 ,'))
  expect(withValue(TEXT, ['list', 0, 'verified'], '2027-02-03')).toBe(TEXT.replace('"2026-01-01"', '2027-02-03'))
  expect(withNeighbour(TEXT, ['a', 'verified'], 'by', 'editor')).toBe(TEXT.replace('01 ,', '01, by: editor ,'))
  expect(withNeighbour(TEXT, ['list', 0, 'verified'], 'by', 'editor')).toBe(
    TEXT.replace('# two\r\n', '# two\r\n    by: editor\r\n'),
  )
  expect(withNeighbour(TEXT, ['list', 0, 'verified'], 'id', 'y')).toBe(TEXT.replace('id: x', 'id: y'))
  expect(withoutField(TEXT, 'list')).toBe(TEXT.replace(/list:[\s\S]*?end/, 'end'))
  expect(withoutField(TEXT, 'end')).toBe(TEXT.replace('end: 1\r\n', ''))
})

test('what is not there is not edited', () => {
  expect(() => withValue(TEXT, ['verified'], '2027-02-03')).toThrow('verified is not in the front matter')
  expect(() => withValue(TEXT, ['a'], '2027-02-03')).toThrow('a is no plain value')
  expect(() => withValue('prose', ['a'], 'x')).toThrow('no front matter')
})

test('a day of a check is set, and set back byte for byte, in any file', () => {
  for (const entry of allEntries(checkContent(whole).entries))
    for (const { day, field } of checksIn(entry)) {
      const text = textOf(entry.document.path, whole)
      const changed = withValue(text, field, '2031-01-01')
      expect(changed).not.toBe(text)
      expect(withValue(changed, field, day)).toBe(text)
    }
})
