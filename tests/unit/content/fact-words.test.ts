import { expect, test } from 'vitest'
import { withFactWords } from '#lib/content/fact-words.ts'
import { checkContent } from '#lib/content/load.ts'
import { complaints, textOf, withFile } from '../../fixtures/country.ts'

const FACT = 'content/facts/review-limit.md'

test('a fact that changes changes every link to it, in both languages, and no other byte', () => {
  const text = textOf(FACT).replace('10个工作日', '25个工作日').replace('10 working', '25 working')
  const changed = withFile(FACT, text)
  const wrong = complaints(changed)
  expect(wrong.length).toBeGreaterThan(1)
  const mended = withFactWords(changed, checkContent(changed).entries)
  const all = changed.map((file) => mended.find(({ path }) => path === file.path) ?? file)
  expect(complaints(all)).toEqual([])
  expect(new Set(mended.map(({ path }) => path))).toEqual(new Set(wrong.map((line) => line.split(':')[0])))
  for (const { path, text: now } of mended) {
    const without = (words: string) => words.replace(/\[[^\]]*\](?=\(fact:review-limit)/g, '[]')
    expect(without(now)).toBe(without(textOf(path)))
  }
  expect(withFactWords(all, checkContent(all).entries)).toEqual([])
})
