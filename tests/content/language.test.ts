import { expect, test } from 'vitest'
import { parseProse, textOf, visit } from '#lib/content/markdown.ts'
import { files } from './real-site.ts'

/** What our own sentences never say. Sources quote the law and keep its words; editorial.md lists such words itself. */
const OFFICIALESE =
  /请知悉|予以|特此|望周知|兹有|敬请|务必请|之规定|如下所示|届时|相关手续|有关部门|进行办理|(其他|其它)(有关|相关)?(材料|资料|证件)|等(有关|相关)?(材料|资料|证件)/g
const LEGALESE =
  /\b(hereby|hereto|thereof|therein|aforementioned|aforesaid|pursuant to|in accordance with|shall|notwithstanding|prior to|in lieu of|inter alia|and\/or|other (related|relevant) (materials|documents)|relevant (departments?|authorities))\b/gi

const ours = files.filter(({ path }) => !/^content\/(sources\/|editorial\.md)/.test(path))

test('every file speaks plainly', () => {
  const told = ours.flatMap(({ path, text }) =>
    [...(text.match(OFFICIALESE) ?? []), ...(text.match(LEGALESE) ?? [])].map((words) => `${path} says ${words}`),
  )
  expect(told).toEqual([])
})

function sentencesOf(text: string, end: RegExp): string[] {
  const body = text.replace(/^---\n[\s\S]*?\n---\n/, '')
  const blocks: string[] = []
  visit(parseProse(body).root, (node) => {
    if (node.type === 'paragraph') blocks.push(textOf(node).replaceAll('\n', ' '))
  })
  return blocks
    .flatMap((block) => block.split(end))
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '')
}

const average = (lengths: readonly number[]) =>
  lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length)
const policies = (language: string) =>
  files
    .filter(({ path }) => path.startsWith('content/insurances/') && path.endsWith(`/policy.${language}.md`))
    .map(({ path, text }) => [path, text] as const)

test.each(policies('zh'))('%s: a sentence has 35 characters or fewer on average', (_path, text) => {
  const lengths = sentencesOf(text, /(?<=[。！？])/).map((sentence) => [...sentence.replace(/\s/g, '')].length)
  expect(lengths.length).toBeGreaterThan(20)
  expect(average(lengths)).toBeLessThanOrEqual(35)
})

test.each(policies('en'))('%s: a sentence has 20 words or fewer on average', (_path, text) => {
  const lengths = sentencesOf(text, /(?<=[.!?]["”)]?)\s+/).map((sentence) => sentence.split(/\s+/).length)
  expect(lengths.length).toBeGreaterThan(20)
  expect(average(lengths)).toBeLessThanOrEqual(20)
})
