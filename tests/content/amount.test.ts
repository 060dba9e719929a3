import type { RootContent } from 'mdast'
import { expect, test } from 'vitest'
import { inLanguage } from '#lib/domain/words/text.ts'
import { found } from '../fixtures/country.ts'
import { realSite } from './real-site.ts'

/** Art. 4 of 国办发〔2009〕66号: 12 % of the contribution wages of the years after 1 January 1998, by the months really paid. */
const SHARE = 12
const FIRST_YEAR = 1998

type Node = { type: string; value?: string; children?: readonly Node[] }
const wordsIn = (node: Node): string => node.value ?? (node.children ?? []).map(wordsIn).join('')

/** The rows of the first table of a section, as text, without their heading. */
function tableOf(nodes: readonly RootContent[]): string[][] {
  const table = found(
    nodes.find((node) => node.type === 'table'),
    'table in a section of the page amount',
  )
  return table.children.slice(1).map((row) => row.children.map((cell) => wordsIn(cell as Node).trim()))
}

const site = realSite()
const sections = (language: string) => {
  const { sections: all } = inLanguage(found(site.pages.get('amount'), 'page amount'), language)
  const table = (id: string) => tableOf(all.find((section) => section.id === id)?.nodes ?? [])
  return { example: table('example'), years: table('years-count') }
}

test.each(site.languages.map(({ id }) => id))('the example is reckoned as the law says (%s)', (language) => {
  const { example } = sections(language)
  const years = example.slice(0, -1).map((row) => row.map(Number))
  expect(years.length).toBeGreaterThan(2)
  for (const [year = 0, months = 0, wage = 0, wages = 0, moved = 0] of years) {
    expect(months).toBeGreaterThan(0)
    expect(months).toBeLessThanOrEqual(12)
    expect(wages).toBe(months * wage)
    expect(moved * 100).toBe(year >= FIRST_YEAR ? wages * SHARE : 0)
  }
  const sum = (column: number) => years.reduce((total, row) => total + (row[column] ?? Number.NaN), 0)
  expect(example.at(-1)?.slice(1)).toEqual([sum(1), '', sum(3), sum(4)].map(String))
})

test('the example has a year before the line, and a year not paid in full', () => {
  const years = sections('zh')
    .example.slice(0, -1)
    .map((row) => row.map(Number))
  expect(years.some(([year = 0]) => year < FIRST_YEAR)).toBe(true)
  expect(years.some(([, months = 12]) => months < 12)).toBe(true)
})

test('the months add up, those before the line too, and both languages show the same numbers', () => {
  const { example, years } = sections('zh')
  const months = years.map(([, count]) => Number(count))
  expect(months[0]).toBe(Number(example.at(-1)?.[1]))
  expect(months.at(-1)).toBe(months.slice(0, -1).reduce((total, count) => total + count, 0))
  const numbers = (language: string) => Object.values(sections(language)).map((rows) => rows.map((row) => row.slice(1)))
  expect(numbers('en')).toEqual(numbers('zh'))
})

test('the page is led to from the rules and from the question', () => {
  const leads = (text: unknown) => JSON.stringify(text).includes('"url":"/amount"')
  const pension = site.insurances.find(({ id }) => id === 'employee-pension')
  const trouble = site.troubles.find(({ id }) => id === 'employer-share')
  for (const { id } of site.languages) {
    expect(leads(pension && inLanguage(pension.policy, id))).toBe(true)
    expect(leads(trouble?.remedy.map((step) => inLanguage(step, id)))).toBe(true)
  }
})
