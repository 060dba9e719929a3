import { expect, test } from 'vitest'
import { parseProse, sectionsOf } from '#lib/content/markdown.ts'
import type { Prose } from '#lib/content/site.ts'
import { checkCounter, coverageReport } from '#lib/domain/rules/report.ts'
import { linkTerms } from '#lib/domain/words/link-terms.ts'
import { country, found } from '../../fixtures/country.ts'
import { rows } from '../../fixtures/rows.ts'

const term = (id: string, zh: string, en: string) => ({
  id,
  name: { zh, en },
  meaning: { zh: [], en: [] },
  verified: '2026-11-24',
})
const terms = [term('register', '户籍册', 'register'), term('home-register', '户籍册首页', 'home register')]

function links(text: string, language: string): string[] {
  const prose: Prose = {
    title: '',
    description: '',
    verified: '2026-11-24',
    ...sectionsOf(parseProse(text).root, ['one', 'two']),
  }
  const before = JSON.stringify(prose)
  const found: string[] = []
  JSON.stringify(linkTerms(prose, terms, language), (_key, node) => {
    if (node?.type === 'link') found.push(`${node.children[0].value} ${node.url}`)
    return node
  })
  expect(JSON.stringify(prose)).toBe(before)
  return found
}

test.each(rows`
  the first use only | 带户籍册。户籍册要原件。\n\n户籍册。 | zh | 户籍册 /glossary#register
  the longer term first | 带户籍册首页，再带户籍册。 | zh | 户籍册首页 /glossary#home-register, 户籍册 /glossary#register
  whole words in English | Registers, then Register. | en | Register /glossary#register
  not in headings, links and quotations | ## 户籍册\n\n[户籍册](/law)\n\n> 户籍册\n | zh | 户籍册 /law
  in bold, lists and tables | - **户籍册**\n | zh | 户籍册 /glossary#register
  nothing to link | 带身份证。 | zh |
`)('terms are linked: %s', (_name, text = '', language = '', expected) => {
  expect(links(text, language).join(', ')).toBe(expected)
})

test('the report counts what the content covers as of a day', () => {
  const lines = coverageReport(country, '2026-12-01').split('\n')
  expect(lines[0]).toBe(
    `As of 2026-12-01: 2 languages, 4 sources, 1 facts, 6 regions, 2 insurances, ${country.addresses.length * 2} addresses`,
  )
  expect(lines.find((line) => line.startsWith('pension'))).toMatch(/^pension · 3\/1\/2 · 0 · 2026-12-\d\d$/)
  expect(lines).toContain('health · 6/0/0 · 0 · 2026-12-24')
  expect(lines).toContain('sources: none overdue')
  expect(coverageReport(country, '2026-12-21').split('\n')).toContain('sources: 1 overdue: north-guide')
})

test('what is due is counted statement by statement, and the newest check says how old the content is', () => {
  const source = found(country.sources.get('transfer-law'), 'transfer-law')
  const on = (verified: string) => ({ ...source, verified })
  const sources = new Map([on('2026-11-01'), on('2026-11-01'), on('2026-11-20')].map((each, at) => [`s${at}`, each]))
  const none = { insurances: [], stages: [], troubles: [], questions: [], regions: [], facts: new Map() }
  const counted = checkCounter({ ...country, ...none, sources, settings: { ...country.settings, review_days: 30 } })
  expect(counted('2026-12-05')).toMatchObject({ overdue: 2, age: 15 })
  expect(counted('2027-06-01')).toMatchObject({ due: 0, overdue: 3 })
})
