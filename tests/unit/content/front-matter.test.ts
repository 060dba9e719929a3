import { expect, test } from 'vitest'
import { parseDocument } from '#lib/content/content-document.ts'
import { checkContent } from '#lib/content/load.ts'
import { country, textOf, withFile } from '../../fixtures/country.ts'

const LAW = 'content/sources/transfer-law.md'
const law = textOf(LAW)

test.each([
  ['a byte-order mark', `\uFEFF${law}`],
  ['Windows line ends', law.replaceAll('\n', '\r\n')],
  ['old Macintosh line ends', law.replaceAll('\n', '\r')],
])('CM-1 %s changes nothing', (_name, text) => {
  const { site, problems } = checkContent(withFile(LAW, text))
  expect(problems).toEqual([])
  expect(site?.sources.get('transfer-law')).toEqual(country.sources.get('transfer-law'))
})

test('the same bad text is a problem each time', () => {
  const bad = { path: LAW, text: '---\ntitle: a: b\n---\n' }
  const wanted = [{ path: LAW, line: 2, column: 8, message: 'this value holds ": "; put the value in quotes' }]
  for (const file of [bad, { ...bad }]) expect(parseDocument(file)).toMatchObject({ problems: wanted, data: {} })
})

test('a date stays the text that was written', () => {
  expect(parseDocument({ path: LAW, text: '---\nverified: 2026-11-24\n---\n' }).data).toEqual({
    verified: '2026-11-24',
  })
})
