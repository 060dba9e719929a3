import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseDocument } from '#lib/content/content-document.ts'
import { parseInline, parseProse, textOf } from '#lib/content/markdown.ts'
import { joinedLines } from '#lib/words/joined-lines.ts'
import { complaints, edited } from '../../fixtures/country.ts'

const POLICY = 'content/insurances/pension/policy.zh.md'
const INSURANCE = 'content/insurances/pension/insurance.md'
test.each([
  ['关\n系', '关系'],
  ['办理，\n然后等', '办理，然后等'],
  ['说\n“好”', '说“好”'],
  ['满\n15年', '满 15年'],
  ['one\ntwo', 'one two'],
  ['a  \n  b', 'a b'],
])('%j is read as %j', (wrapped, read) => {
  expect(joinedLines(wrapped)).toBe(read)
})

test('a line end anywhere in Chinese words changes nothing, in prose, beside bold words and in a field', () => {
  const whole = '参保关系转到新的地方以后缴费年限合并计算'
  const prose = (words: string) => textOf(parseProse(words).root)
  const field = (value: string) => parseDocument({ path: 'a.md', text: `---\nzh: ${value}\n---\n` }).data.zh
  fc.assert(
    fc.property(fc.integer({ min: 1, max: whole.length - 1 }), (at) => {
      const [first, second] = [whole.slice(0, at), whole.slice(at)]
      for (const words of [`${first}\n${second}`, `${first}\n**${second}**`, `**${first}**\n${second}`])
        expect(prose(words)).toBe(whole)
      for (const value of [`${first}\n  ${second}`, `"${first}\n  ${second}"`, `'${first}\n  ${second}'`])
        expect(field(value)).toBe(whole)
      expect(field(`>-\n  ${first}\n  ${second}`)).toBe(whole)
      // Kept line ends are those of a quoted law, and of Markdown: who reads it joins them.
      expect(textOf(parseInline(String(field(`|-\n  ${first}\n  ${second}`))).inline)).toBe(whole)
    }),
  )
})

test('English keeps its blank, and a blank that was written stays', () => {
  const { data } = parseDocument({ path: 'a.md', text: '---\nen: It moves\n  with you.\nzh: 转 移\n---\n' })
  expect(data).toEqual({ en: 'It moves with you.', zh: '转 移' })
})

test.each(['<<<<<<< HEAD', '=======', '>>>>>>> other', '|||||||'])(
  '%s is refused first, in every kind of file',
  (mark) => {
    for (const [path, piece] of [
      [POLICY, '## 怎么转'],
      [INSURANCE, 'order: 1'],
      ['content/site.md', 'name:'],
    ] as const) {
      const told = complaints(edited(path, piece, `${mark}\n\n${piece}`))
      expect(told[0]).toMatch(/two versions of this file were not joined/)
      expect(told.filter((line) => line.startsWith(path))).toHaveLength(1)
    }
  },
)

test.each([
  ['list', '-\u3000职工医保¦• 职工医保¦－ 职工医保¦-职工医保¦＊职工医保¦※ 职工医保¦— 职工医保¦\u3000- 职工医保'],
  ['numbered list', '1.职工医保¦１．职工医保¦１. 职工医保¦1、职工医保'],
  ['heading', '＃ 职工医保¦##职工医保'],
  ['bold', '先看。＊＊注意＊＊'],
  ['link', '看［这里］（/policy）'],
])('what only looks like a %s is refused with its line: %s', (what, all) => {
  for (const words of all.split('¦')) {
    const told = complaints(edited(POLICY, '搬家就能转。', `搬家就能转。\n${words}`))
    expect(told[0]).toMatch(new RegExp(`^${POLICY}:9:\\d+ .*${what}`))
  }
})

test('what is Markdown, or plain words, is not refused', () => {
  const words = '搬家就能转，满1.5年，见第3项（一）。\n\n- 职工\n- 居民\n\n1. 先\n2. 后'
  const told = complaints(edited(POLICY, '搬家就能转。', words))
  expect(told.filter((line) => /not understood/.test(line))).toEqual([])
})
