import { expect, test } from 'vitest'
import { dial } from '#lib/domain/address/paths.ts'
import { citationsIn, citedIn, factOf, shortName, unique } from '#lib/domain/rules/citation.ts'
import { chainOf, coverageOf } from '#lib/domain/rules/coverage.ts'
import { hotlineFor } from '#lib/domain/rules/hotline.ts'
import { kindOfSource } from '#lib/domain/rules/source-kind.ts'
import { inLanguage, wholeSentences, wordsOf } from '#lib/domain/words/text.ts'
import { country, found, insuranceOf, regionOf } from '../../fixtures/country.ts'

const hotline = found(country.channels.get('hotline'), 'hotline')
const speak = (id: string) =>
  wordsOf(
    found(
      country.languages.find((language) => language.id === id),
      `language "${id}"`,
    ),
  )

test.each([
  ['north', 'pension', 'differs'],
  ['northport', 'pension', 'differs'],
  ['south', 'pension', 'same'],
  ['hexi', 'pension', 'unchecked'],
  ['north', 'health', 'unchecked'],
  ['northport', 'health', 'unchecked'],
] as const)('the state of %s for %s: %s', (region, insurance, state) => {
  expect(coverageOf(regionOf(region), insurance)).toBe(state)
})

test('a city has its province’s state until somebody checks it', () => {
  const city = (parent: string, insurances?: ReturnType<typeof regionOf>['insurances']) => ({
    ...regionOf('northport'),
    parent: regionOf(parent),
    insurances,
  })
  const checked = { verified: '2026-11-24', known: 'official' as const }
  const same = { pension: { ...checked, ground: { ...checked, basis: [] } } }
  expect(coverageOf(city('north'), 'pension')).toBe('differs')
  expect(coverageOf(city('south'), 'pension')).toBe('same')
  expect(coverageOf(city('hexi'), 'pension')).toBe('unchecked')
  expect(coverageOf(city('north', same), 'pension')).toBe('differs')
  expect(coverageOf(city('hexi', same), 'pension')).toBe('same')
  for (const list of ['materials', 'steps', 'outcomes', 'notes'])
    expect(coverageOf(city('hexi', { pension: { ...same.pension, [list]: { add: [] } } }), 'pension')).toBe('differs')
})

test.each([
  ['全国人民代表大会常务委员会', 'statute'],
  ['国务院办公厅', 'state-council'],
  ['人力资源社会保障部', 'ministry'],
])('what %s issues is of the kind %s, and what holds in one place is local', (zh, kind) => {
  expect(kindOfSource({ place: undefined, issuer: { zh } })).toBe(kind)
  expect(kindOfSource({ place: 'north', issuer: { zh } })).toBe('local')
})

test('a chain goes from the province down', () => {
  expect(chainOf(regionOf('northport')).map(({ id }) => id)).toEqual(['north', 'northport'])
  expect(chainOf(regionOf('guild')).map(({ id }) => id)).toEqual(['guild'])
})

test.each([
  ['north', '091-10100', true],
  // The province's code is its capital's: the city must not borrow it.
  ['northport', '10100', false],
  ['south', '092-10100', true],
  ['guild', '10100', false],
])('the hotline of %s is %s', (region, number, certain) => {
  expect(hotlineFor(hotline, regionOf(region))).toEqual({ number, certain })
})

test('a city is dialled with its own area code; a number without one is the same everywhere', () => {
  expect(hotlineFor(hotline, { ...regionOf('northport'), area_code: '0912' }).number).toBe('0912-10100')
  expect(hotlineFor({ ...hotline, area_code: false }, regionOf('north'))).toEqual({ number: '10100', certain: true })
})

test('a text’s citations, once each, in reading order', () => {
  const { policy } = insuranceOf('pension')
  for (const language of ['zh', 'en'])
    expect(citationsIn(inLanguage(policy, language))).toEqual([
      { source: 'transfer-law', article: 'art-1' },
      { source: 'transfer-rules', article: 'sec-1' },
    ])
})

test('citations once each', () => {
  const [a, b] = [{ source: 'x' }, { source: 'x', article: 'art-1' }]
  expect(unique([a, b, { ...a }, { ...b }])).toEqual([a, b])
})

test('a citation ready to show', () => {
  expect(citedIn(country, { source: 'transfer-law', article: 'art-2' }, 'en')).toEqual({
    source: country.sources.get('transfer-law'),
    label: 'Article 2',
    quote: '转移不收费。',
    path: '/law/transfer-law#art-2',
  })
  expect(citedIn(country, { source: 'transfer-law' }, 'zh')).toMatchObject({
    label: undefined,
    path: '/law/transfer-law',
  })
  expect(() => citedIn(country, { source: 'nope' }, 'zh')).toThrow('"nope" is not in content/sources')
  expect(factOf(country, 'review-limit').value).toBe(10)
  expect(() => factOf(country, 'nope')).toThrow('"nope" is not in content/facts')
})

test('a notice is cited by its number, a law by its title', () => {
  const name = (id: string, language: string) => shortName(found(country.sources.get(id), id), language)
  expect(name('transfer-law', 'en')).toBe('Morrowland Transfer Act')
  expect(name('transfer-rules', 'zh')).toBe('莫发〔2020〕3号')
})

test('a number is dialled as it is written, without what parts it', () => {
  expect([dial('0451-12333'), dial('+86 10 12333')]).toEqual(['tel:045112333', 'tel:+861012333'])
})

test('words of a language, with their blanks filled', () => {
  expect(speak('zh')('hello', { name: '王' })).toBe('您好，王')
  expect(speak('en')('hello', {})).toBe('Hello, {name}')
  expect(() => speak('zh')('nope')).toThrow('content/languages/zh.md has no word "nope"')
  expect(() => inLanguage({ zh: '是' }, 'en')).toThrow('a text has no "en" version')
})

test.each([
  ['短的。', 10, '短的。'],
  ['第一句。第二句，长一点。第三句。', 12, '第一句。第二句，长一点。'],
  ['One. Two is longer. Three.', 20, 'One. Two is longer.'],
  ['It costs 1.5 yuan. Ask 12333.', 20, 'It costs 1.5 yuan.'],
  ['He said “No.” Then he left.', 14, 'He said “No.”'],
  // A sentence is never cut: better too long than wrong.
  ['This one sentence is too long.', 5, 'This one sentence is too long.'],
  ['', 5, ''],
])('%j in %i characters: whole sentences', (text, room, kept) => {
  expect(wholeSentences(text, room)).toBe(kept)
})
