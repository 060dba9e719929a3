import { expect, test } from 'vitest'
import { confirmedWith } from '#lib/commands/twins.ts'
import { checkContent } from '#lib/content/load.ts'
import { openTwins, twinPairs } from '#lib/content/twin-record.ts'
import { edited, files, without } from '../../fixtures/country.ts'

const STEPS = 'content/insurances/pension/steps.md'
const POLICY = 'content/insurances/pension/policy.en.md'
const entriesOf = (content: typeof files) => {
  const { entries, problems } = checkContent(content)
  expect(problems).toEqual([])
  return entries
}
const record = (content: typeof files, paths: readonly string[] = []) => {
  const entries = entriesOf(content)
  return { path: 'content/twins.md', text: confirmedWith(twinPairs(entries), openTwins(entries), paths) }
}

test('a pair is open until it is confirmed, and then stays so whatever else changes', () => {
  expect(openTwins(entriesOf(files)).length).toBeGreaterThan(20)
  const confirmed = [...files, record(files)]
  expect(openTwins(entriesOf(confirmed))).toEqual([])
  const other = edited(POLICY, 'verified: 2026-11-24', 'verified: 2026-11-23', confirmed)
  expect(openTwins(entriesOf(other))).toEqual([])
})

test.each([
  ['a Chinese field', STEPS, '最多[10个工作日]', '最长[10个工作日]', STEPS],
  ['its English twin', STEPS, 'At most [10', 'No more than [10', STEPS],
  ['a section of Chinese prose', 'content/insurances/pension/policy.zh.md', '去新地方申请', '到新地方申请', POLICY],
  ['a word of the interface', 'content/languages/zh.md', 'home: 首页', 'home: 主页', 'content/languages/en.md'],
])('a change of %s opens one pair, at the twin, until somebody says that it is right', (_name, path, from, to, at) => {
  const confirmed = [...files, record(files)]
  const other = edited(path, from, to, confirmed)
  const open = openTwins(entriesOf(other))
  expect(open.map((pair) => pair.path)).toEqual([at])
  expect(open[0]?.at().line).toBeGreaterThan(1)
  const again = [...without('content/twins.md', other), record(other, [at])]
  expect(openTwins(entriesOf(again))).toEqual([])
})

test('confirming one file leaves the others as they are', () => {
  const some = [...files, record(files, [STEPS])]
  const open = openTwins(entriesOf(some))
  expect(open.length).toBeGreaterThan(0)
  expect(open.filter(({ path }) => path === STEPS)).toEqual([])
})
