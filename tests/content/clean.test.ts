import { expect, test } from 'vitest'
import { formatProblems } from '#lib/content/problem.ts'
import { files, problems } from './real-site.ts'

test.each(files.map(({ path }) => path))('%s has no problems', (path) => {
  expect(formatProblems(problems.filter((problem) => problem.path === path))).toBe('')
})

test('no file is missing', () => {
  const there = new Set(files.map(({ path }) => path))
  expect(formatProblems(problems.filter(({ path }) => !there.has(path)))).toBe('')
})
