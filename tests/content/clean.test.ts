import { expect, test } from 'vitest'
import { quoteProblems, siteProblems } from '#lib/commands/site-problems.ts'
import { getSite } from '#lib/content/load.ts'
import { formatProblems } from '#lib/content/problem.ts'
import { shareSite } from '#lib/content/shared-site.ts'
import { found } from '../fixtures/country.ts'
import { entries, problems, realSite } from './real-site.ts'

test('the content has no problems', () => {
  expect(formatProblems(problems)).toBe('')
})

test('a title that a result list would cut is told at its line, and an address that was not released at the list', () => {
  const site = realSite()
  const { place, document } = found(entries.source[0], 'source')
  const source = found(site.sources.get(place.id), place.id)
  const long = 'x'.repeat(70)
  const sources = new Map(site.sources).set(place.id, { ...source, title: { ...source.title, en: long } })
  const released = entries.released.map((entry) => ({ ...entry, data: { ...entry.data, pages: ['/'] } }))
  const told = formatProblems(siteProblems({ ...entries, released }, { ...site, sources }))
  const { line, column } = document.at(['title', 'en'])
  expect(told).toContain(`${document.path}:${line}:${column}  the title “${long}” has 70 characters; a result list`)
  expect(told).toMatch(/^content\/released\.md:1:1 {2}\d+ addresses are new/m)
})

/** Texts of laws stand beside the project where it is made, and not in every copy of it: without them there is nothing to compare. */
const LAWS = '../shared/research/law'

test(`quotations whose law is at hand in ${LAWS} are word for word`, () => {
  const wrong = quoteProblems(entries, LAWS)
  expect(formatProblems(wrong.filter(({ path }) => path !== LAWS))).toBe('')
})

test('a process reads its site once, and all of it share that one', () => {
  shareSite(realSite())
  expect(getSite()).toBe(realSite())
})
