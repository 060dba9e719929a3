import { expect, test } from 'vitest'
import { queryFrom } from '#lib/domain/address/fault.ts'
import { LONGEST_QUESTION, readSearch } from '#lib/domain/search/search-query.ts'

const read = (query: string) => readSearch(new URLSearchParams(query))

test.each([
  ['a question', 'q=转社保', { text: '转社保', page: 1 }, 'q=转社保'],
  ['spaces around and full width', 'q=%20ＡＢ %20', { text: 'AB', page: 1 }, 'q=AB'],
  ['a later page', 'q=x&page=3', { text: 'x', page: 3 }, 'q=x&page=3'],
  ['the first page has no number', 'q=x&page=1', { text: 'x', page: 1 }, 'q=x'],
  ['the order is ours', 'page=2&q=x', { text: 'x', page: 2 }, 'q=x&page=2'],
  ['of a repeated question the first', 'q=a&q=b', { text: 'a', page: 1 }, 'q=a'],
  ['no question, no pages', 'page=2', { text: '', page: 1 }, ''],
  ['an empty question is none', 'q=%20', { text: '', page: 1 }, ''],
  ['other keys are dropped', 'q=x&utm=1', { text: 'x', page: 1 }, 'q=x'],
])('%s', (_, query, asked, canonical) => {
  const found = read(query)
  expect(found).toMatchObject({ ...asked, faults: [] })
  expect(queryFrom(found.pairs)).toBe(canonical === '' ? '' : `?${new URLSearchParams(canonical)}`)
})

test.each(['0', '-1', '1.5', 'two', '1000', '2 3'])('page "%s" is named as unknown, and the first shown', (page) => {
  expect(read(`q=x&page=${page}`)).toMatchObject({
    text: 'x',
    page: 1,
    faults: [{ key: 'page', value: page, why: 'unknown' }],
  })
})

test('a question of 100 characters is taken, one of 101 is not, however wide they are', () => {
  expect(LONGEST_QUESTION).toBe(100)
  expect(read(`q=${'𠮷'.repeat(100)}`)).toMatchObject({ text: '𠮷'.repeat(100), faults: [] })
  expect(read(`q=${'社'.repeat(101)}`)).toMatchObject({ text: '', faults: [{ key: 'q', why: 'q-long' }] })
})
