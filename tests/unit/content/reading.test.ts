import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { ContentError, didYouMean, formatProblems, sortProblems } from '#lib/content/problem.ts'
import { readContent } from '#lib/content/read.ts'
import { country } from '../../fixtures/country.ts'

const folder = mkdtempSync(join(tmpdir(), 'content-'))
afterAll(() => rmSync(folder, { recursive: true }))

test('reads every file below a folder, sorted, and no hidden ones', () => {
  writeFileSync(join(folder, 'b.md'), '二')
  writeFileSync(join(folder, 'a.md'), Buffer.from([0xd6, 0xd8]))
  writeFileSync(join(folder, '.hidden'), 'x')
  expect(readContent(folder)).toEqual([
    { path: `${folder}/a.md`, text: '\uFFFD\uFFFD' },
    { path: `${folder}/b.md`, text: '二' },
  ])
})

test('follows links to files and folders, as a mounted ConfigMap has them, and names one that leads nowhere', () => {
  const mounted = mkdtempSync(join(tmpdir(), 'mounted-'))
  mkdirSync(join(mounted, '..2026', 'below'), { recursive: true })
  writeFileSync(join(mounted, '..2026', 'a.md'), '一')
  writeFileSync(join(mounted, '..2026', 'below', 'b.md'), '二')
  symlinkSync('..2026', join(mounted, '..data'))
  symlinkSync('..data/a.md', join(mounted, 'a.md'))
  symlinkSync('..data/below', join(mounted, 'below'))
  expect(readContent(mounted).map(({ path, text }) => [path.slice(mounted.length), text])).toEqual([
    ['/a.md', '一'],
    ['/below/b.md', '二'],
  ])
  symlinkSync('nowhere', join(mounted, 'c.md'))
  expect(() => readContent(mounted)).toThrow(/c\.md/)
  rmSync(join(mounted, 'c.md'))
  symlinkSync('..', join(mounted, '..2026', 'below', 'up'))
  expect(() => readContent(mounted)).toThrow(/is a link to a folder that it lies in/)
  rmSync(mounted, { recursive: true })
})

test('problems print as path:line:column and a sentence, sorted by place', () => {
  const problems = [
    { path: 'b.md', line: 1, column: 1, message: 'late' },
    { path: 'a.md', line: 10, column: 1, message: 'third' },
    { path: 'a.md', line: 9, column: 5, message: 'second' },
    { path: 'a.md', line: 9, column: 1, message: 'first' },
  ]
  expect(formatProblems(problems)).toBe('a.md:9:1  first\na.md:9:5  second\na.md:10:1  third\nb.md:1:1  late')
  expect(sortProblems(problems)).toHaveLength(4)
  expect(new ContentError(problems.slice(0, 1)).message).toBe('The content has 1 problem:\nb.md:1:1  late')
  expect(new ContentError(problems).message).toMatch(/^The content has 4 problems:\n/)
})

test.each([
  ['registr', '; did you mean "register"?'],
  ['fr', ''],
  ['x', ''],
  ['householdregister', '; did you mean "household-register"?'],
  ['something-else', ''],
])('did you mean, for %s', (word, answer) => {
  expect(didYouMean(word, ['zh', 'register', 'household-register'])).toBe(answer)
})

test('the joined site: order, parents, grounds and addresses', () => {
  expect(country.languages.map(({ id }) => id)).toEqual(['zh', 'en'])
  expect(country.regions.map(({ id }) => id)).toEqual(['north', 'northport', 'south', 'hexi', 'heexi', 'guild'])
  expect(country.regions[1]?.parent).toBe(country.regions[0])
  const pension = country.insurances[0]
  expect(pension?.materials[0]).toMatchObject({
    known: 'official',
    verified: '2026-11-24',
    basis: [{ source: 'transfer-rules', article: 'sec-1' }],
  })
  expect(pension?.notes.map(({ basis }) => basis[0]?.article)).toEqual(['art-2', 'art-1'])
  expect(pension?.notNeeded[0]?.basis).toEqual([{ source: 'transfer-rules', article: 'sec-1' }])
  expect(pension?.policy.en?.sections.map(({ id }) => id)).toEqual(['who-can', 'how-to'])
  expect(country.addresses).toEqual(
    expect.arrayContaining(['', '/policy/pension', '/materials/northport', '/law/old-rules', '/status/done', '/about']),
  )
  expect(country.addresses).toHaveLength(new Set(country.addresses).size)
})
