import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { futureChecks } from '#lib/content/check-days.ts'
import { checkContent } from '#lib/content/load.ts'
import { formatProblems } from '#lib/content/problem.ts'
import { changed, complaints, edited, files, textOf, whole, withFile, without } from '../../fixtures/country.ts'
import { unescaped } from '../../fixtures/rows.ts'

/**
 * What the check says of one slip in one file of the invented country: the name of the case, the file, the words that stand there, those
 * that are put in their place, and every complaint. Without words to replace, the file is written anew, or taken away. A complaint
 * that begins with its line is of the same file.
 */
const slips = readFileSync('tests/unit/content/refusals.tsv', 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => line.split('\t').map(unescaped))

test('the country without a slip has none', () => {
  expect(complaints(whole)).toEqual([])
})

test.each(slips)('%s: %s', (_name, file, from, to, says) => {
  const path = `content/${file}.md`
  const told = complaints(changed(path, from ?? '', to ?? ''))
  const lines = (says ?? '').split('\n').filter((line) => line !== '')
  expect(told).toEqual(lines.map((line) => (line.startsWith(':') ? path + line : line)))
})

const LAW = 'content/sources/transfer-law.md'

test.each([
  ['an empty file', '', 'the file is empty; write its front matter between two --- lines'],
  ['only blanks', ' \n\t\n', 'the file is empty; write its front matter between two --- lines'],
  [
    '1 MB of garbage',
    'x'.repeat(1024 * 1024),
    'the file is larger than 256 kB; split it or remove what is not content',
  ],
])('%s', (_name, text, says) => {
  expect(complaints(withFile(LAW, text))).toEqual([`${LAW}:1:1  ${says}`])
})

test('no files at all', () => {
  expect(complaints([])).toEqual([
    'content/site.md:1:1  this file is missing; it names the site, its default language and its review period',
  ])
})

test('a new language: the check is the translator’s list', () => {
  const lines = complaints(
    withFile('content/languages/fr.md', textOf('content/languages/en.md').replace('tag: en', 'tag: fr')),
  )
  expect(lines).toContain('content/site.md:2:1  name: the English (fr) text is missing')
  expect(lines).toContain('content/pages/about.en.md:1:1  the fr twin of this file is missing')
  expect(lines.length).toBeGreaterThan(100)
})

test('a fact that is gone is told wherever it is named', () => {
  const naming = files.flatMap(({ text }) => text.match(/(fact:|limit: |fact: )review-limit/g) ?? [])
  const told = complaints(without('content/facts/review-limit.md'))
  expect(told).toHaveLength(naming.length)
  for (const line of told) expect(line).toContain('names the fact "review-limit", which is not in content/facts')
})

test('slips in two files come at once, sorted by file and line, whatever the order of the files', () => {
  const [about, materials] = ['content/pages/about.zh.md', 'content/insurances/pension/materials.md']
  const slips = edited(
    about,
    'verified: 2026-11-24',
    'verified: 24/11/2026',
    edited(materials, 'id: form', 'id: proof'),
  )
  const told = complaints(slips)
  expect(told.map((line) => line.split(':')[0])).toEqual([materials, about])
  expect(complaints([...slips].reverse())).toEqual(told)
})

test('an address that was released must not be lost with its page, and may be led on', () => {
  const gone = edited('content/released.md', '  - /rules', '  - /about\n  - /rules', whole).filter(
    ({ path }) => !path.startsWith('content/pages/about'),
  )
  expect(complaints(gone).join()).toContain('pages: "/about" was released and is no page any more; bring it back')
  const led = edited('content/redirects.md', 'from: /lottery', 'from: /about', gone)
  expect(complaints(led).filter((line) => line.includes('/about'))).toEqual([])
})

test('a change may rest on what has been repealed since', () => {
  const rules = 'content/sources/transfer-rules.md'
  const lines = complaints(edited(rules, 'status: amended', 'status: repealed\nreplaced_by: transfer-law', whole))
  expect(lines.length).toBeGreaterThan(0)
  expect(lines.filter((line) => line.startsWith('content/changes'))).toEqual([])
})

test('a check that is still to come is refused on any day before it, with its line', () => {
  const insurance = 'content/insurances/pension/insurance.md'
  const { entries } = checkContent(edited(insurance, 'verified: 2026-11-24', 'verified: 2026-11-26'))
  const told = (today: string) => formatProblems(futureChecks(entries, today))
  expect(told('2026-11-25')).toMatch(new RegExp(`^${insurance}:\\d+:\\d+ .*2026-11-26 is still to come`))
  expect(told('2026-11-26')).toBe('')
})
