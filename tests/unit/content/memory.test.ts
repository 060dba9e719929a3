import { expect, test } from 'vitest'
import { readEntries } from '#lib/content/entries.ts'
import { checkContent } from '#lib/content/load.ts'
import { Memory } from '#lib/content/memory.ts'
import type { ContentFile } from '#lib/content/read.ts'
import { edited, files } from '../../fixtures/country.ts'

/** The next run reads every file from disk: nothing that was made in this process is known to it. */
const read = (content: readonly ContentFile[]) => content.map((file) => ({ ...file }))

const remembered = (content: readonly ContentFile[] = files) => {
  const first = new Memory('code')
  readEntries(read(content), first)
  return first.save()
}

test('what is remembered is what was read, and a second reading has nothing new to keep', () => {
  const memory = new Memory('code', remembered())
  const { site, problems } = checkContent(read(files), memory)
  expect(problems).toEqual([])
  expect(site).toEqual(checkContent(files).site)
  expect(memory.save()).toBeUndefined()
})

test('a file that has changed is read anew, and its fault is told at its line', () => {
  const broken = edited('content/channels/hotline.md', 'order: 2', 'order: two')
  const { problems } = checkContent(read(broken), new Memory('code', remembered()))
  expect(problems).toEqual(checkContent(broken).problems)
  expect(problems[0]).toMatchObject({ path: 'content/channels/hotline.md', line: 5 })
})

test('a fault between files is told at the line of a file that is only remembered', () => {
  const renamed = edited('content/channels/hotline.md', 'sec-1', 'sec-99')
  const { problems } = checkContent(read(renamed), new Memory('code', remembered(renamed)))
  expect(problems).toEqual(checkContent(renamed).problems)
  expect(problems.length).toBeGreaterThan(0)
})

test.each([
  ['other code', 'other code', 0],
  ['a record of which only a part was written', 'code', 1000],
])('%s remembers nothing', (_name, code, lost) => {
  const memory = new Memory(code, remembered()?.slice(0, lost ? -lost : undefined))
  readEntries(read(files), memory)
  expect(memory.save()).toBeDefined()
})
