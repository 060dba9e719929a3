import { expect, test } from 'vitest'
import { getSite } from '#lib/content/load.ts'
import { formatProblems } from '#lib/content/problem.ts'
import { shareSite } from '#lib/content/shared-site.ts'
import { problems, realSite } from './real-site.ts'

test('the content has no problems', () => {
  expect(formatProblems(problems)).toBe('')
})

test('a process reads its site once, and all of it share that one', () => {
  shareSite(realSite())
  expect(getSite()).toBe(realSite())
})
