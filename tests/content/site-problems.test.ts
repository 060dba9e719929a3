import { expect, test } from 'vitest'
import { quoteProblems, siteProblems } from '#lib/commands/site-problems.ts'
import { formatProblems } from '#lib/content/problem.ts'
import { entries, realSite } from './real-site.ts'

/** Texts of laws stand beside the project where it is made, and not in every copy of it: without them there is nothing to compare. */
const LAWS = '../shared/research/law'

test('a title that is too long is told at its line, and a page that was not released at the list', () => {
  const site = realSite()
  const [law] = entries.source
  const [released] = entries.released
  const source = site.sources.get(law?.place.id ?? '')
  if (!law || !released || !source) throw new Error('the content has no source or no list of what was released')
  const sources = new Map(site.sources).set(source.id, { ...source, title: { ...source.title, en: 'x'.repeat(70) } })
  const one = { ...released, data: { languages: ['zh'], programs: [], pages: ['/'] } }
  const found = siteProblems({ ...entries, released: [one] }, { ...site, sources })
  const places = found.map((problem) => `${problem.path}:${problem.line}`)
  const { path } = law.document
  expect(places).toEqual(
    expect.arrayContaining(['content/released.md:1', `${path}:${law.document.at(['title', 'en']).line}`]),
  )
})

test(`quotations whose law is at hand in ${LAWS} are word for word`, () => {
  const problems = quoteProblems(entries, LAWS)
  expect(formatProblems(problems.filter(({ path }) => path !== LAWS))).toBe('')
})
