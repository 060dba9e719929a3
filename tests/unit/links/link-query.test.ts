import { expect, test } from 'vitest'
import { trimmed } from '#lib/domain/address/link.ts'
import { readLinkCase } from '#lib/domain/address/link-query.ts'
import { channelsAddress, STAFF_KEYS } from '#lib/domain/address/query.ts'
import { country, insuranceOf } from '../../fixtures/country.ts'
import { list } from '../../fixtures/rows.ts'

const read = (query: string) => readLinkCase(new URLSearchParams(query), country, STAFF_KEYS, 'en')

test('nothing leads to the home page, a case to its plan, and a page that is named to that page', () => {
  expect(read('').link).toMatchObject({ page: 'home', language: 'en', insurance: undefined, joining: undefined })
  expect(read('joining=north').link.page).toBe('plan')
  expect(read('joining=north&page=materials&lang=zh').link).toMatchObject({ page: 'materials', language: 'zh' })
})

test.each(['north', '910000', '北境省', '北境', ' NORTH ', '９１００００'])(
  'a region may be written %s',
  (spelling) => {
    const { link, faults, pairs } = read(new URLSearchParams({ joining: spelling }).toString())
    expect(link.joining?.id).toBe('north')
    expect(faults).toEqual([])
    expect(pairs.map(({ key, canonical }) => [key, canonical])).toEqual([['joining', 'north']])
  },
)

test.each([
  ['status', [undefined, undefined, undefined]],
  ['steps', ['pension', undefined, undefined]],
  ['regions', [undefined, undefined, 'south']],
  ['plan', ['pension', 'north', 'south']],
])('a link to %s has of the case what that page takes', (page, parts) => {
  const { insurance, leaving, joining } = trimmed(
    read(`insurance=pension&leaving=north&joining=south&page=${page}`).link,
  )
  expect([insurance, leaving, joining].map((part) => part?.id)).toEqual(parts)
})

test('the channels of a case stand at the place joined, else at the place left, else for the nation', () => {
  const at = (query: string) => {
    const { insurance, leaving, joining } = read(query).link
    return channelsAddress({ insurance: insurance ?? insuranceOf('pension'), leaving, joining, answers: {} }, country)
  }
  expect(at('leaving=north&joining=south')).toBe('/channels/south?insurance=pension&leaving=north&joining=south')
  expect(at('leaving=north')).toBe('/channels/north?insurance=pension&leaving=north')
  expect(at('')).toBe('/channels?insurance=pension')
})

test('keys come in their order, unknown ones go, of a repeated one the first counts', () => {
  const { pairs } = read('lang=zh&page=plan&from=timeline&joining=south&joining=north&leaving=910000&insurance=pension')
  expect(pairs.map(({ key, canonical }) => `${key}=${canonical}`)).toEqual(
    list`insurance=pension leaving=north joining=south page=plan lang=zh`,
  )
})

test('what is misread is named, kept as it was written and never guessed', () => {
  const { link, faults, pairs, typed } = read('insurance=dental&leaving=he-xi&joining=atlantis&page=shop&lang=la')
  expect(faults.map(({ key, value, why }) => [key, value, why])).toEqual([
    ['insurance', 'dental', 'unknown'],
    ['leaving', 'he-xi', 'one-of'],
    ['joining', 'atlantis', 'region'],
    ['page', 'shop', 'unknown'],
    ['lang', 'la', 'unknown'],
  ])
  expect(faults[1]?.oneOf?.map(({ id }) => id).sort()).toEqual(['heexi', 'hexi'])
  expect(typed.get('joining')).toBe('atlantis')
  expect(pairs.every(({ sent, canonical }) => sent === canonical)).toBe(true)
  expect(link).toEqual({ page: 'home', language: 'en', insurance: undefined, leaving: undefined, joining: undefined })
})
