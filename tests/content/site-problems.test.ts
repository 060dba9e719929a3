import { expect, test } from 'vitest'
import { quoteProblems, searchProblems, siteProblems } from '#lib/commands/site-problems.ts'
import { checkContent } from '#lib/content/load.ts'
import { formatProblems } from '#lib/content/problem.ts'
import { files, realSite } from './real-site.ts'

const { entries } = checkContent(files)
/** Texts of laws stand beside the project where it is made, and not in every copy of it: without them there is nothing to compare. */
const LAWS = '../shared/research/law'

test('every page has a head that a result list shows whole, and its address is in the list of what was released', () => {
  expect(formatProblems(siteProblems(entries, realSite()))).toBe('')
})

test('a title that is too long is told at its line, and a page that was not released at the list', () => {
  const path = 'content/sources/social-insurance-law.md'
  const long = 'x'.repeat(70)
  const edited = files
    .filter((file) => !file.path.startsWith('content/released'))
    .map((file) => (file.path === path ? { path, text: file.text.replace(/^( +en: )[^\n]*$/m, `$1${long}`) } : file))
  const released = '---\nlanguages: [zh]\nprograms: []\npages: [/]\n---\n'
  const broken = checkContent([...edited, { path: 'content/released.md', text: released }])
  const found = broken.site ? siteProblems(broken.entries, broken.site) : []
  const line =
    (files.find((file) => file.path === path)?.text ?? '').split('\n').findIndex((text) => /^ +en: /.test(text)) + 1
  expect(formatProblems(broken.problems)).toBe('')
  expect(found.map((problem) => `${problem.path}:${problem.line}`)).toEqual(
    expect.arrayContaining([`${path}:${line}`, 'content/released.md:1']),
  )
})

test('what people type leads to the page that answers', () => {
  expect(formatProblems(searchProblems(realSite()))).toBe('')
})

test(`quotations whose law is at hand in ${LAWS} are word for word`, () => {
  const problems = quoteProblems(entries, LAWS)
  expect(formatProblems(problems.filter(({ path }) => path !== LAWS))).toBe('')
})
