import { expect, test } from 'vitest'
import { readEntries } from '#lib/content/entries.ts'
import { checkContent } from '#lib/content/load.ts'
import { Memory } from '#lib/content/memory.ts'
import { edited, files } from '../../fixtures/country.ts'

const remembered = () => {
  const first = new Memory('code')
  readEntries(files, first)
  return first.save()
}

test('what is remembered is what was read, and a second reading has nothing new to keep', () => {
  const memory = new Memory('code', remembered())
  const { site, problems } = checkContent(files, memory)
  expect(problems).toEqual([])
  expect(site).toEqual(checkContent(files).site)
  expect(memory.save()).toBeUndefined()
})

test('a file that has changed is read anew, and its fault is told at its line', () => {
  const broken = edited('content/channels/hotline.md', 'order: 2', 'order: two')
  const { problems } = checkContent(broken, new Memory('code', remembered()))
  expect(problems).toEqual(checkContent(broken).problems)
  expect(problems[0]).toMatchObject({ path: 'content/channels/hotline.md', line: 5 })
})

test('a fault between files is told at the line of a file that is only remembered', () => {
  const renamed = edited('content/channels/hotline.md', 'sec-1', 'sec-99')
  const first = new Memory('code')
  readEntries(renamed, first)
  const { problems } = checkContent(renamed, new Memory('code', first.save()))
  expect(problems).toEqual(checkContent(renamed).problems)
  expect(problems.length).toBeGreaterThan(0)
})

test('other code remembers nothing', () => {
  const memory = new Memory('other code', remembered())
  readEntries(files, memory)
  expect(memory.save()).toBeDefined()
})
