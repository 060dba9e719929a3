import { expect, test } from 'vitest'
import { ofType, parseInline, parseProse, textOf } from '#lib/content/markdown.ts'

test.each([
  ['**注意：**请先停保', '注意：'],
  ['请**“先转后停”**办理', '“先转后停”'],
  ['依据**《莫罗保险法》**第十九条', '《莫罗保险法》'],
])('CM-4 bold beside Chinese punctuation: %s', (line, bold) => {
  const { root } = parseProse(line)
  expect(ofType('strong', root).map(textOf)).toEqual([bold])
  expect(textOf(root)).not.toContain('**')
})

test('CM-5 a bare address never swallows the words after it', () => {
  const links = (text: string) => ofType('link', parseProse(text).root).map(({ url }) => url)
  expect(links('见 https://a.gov.cn/index.jhtml。然后（https://www.gov.cn/a）再看')).toEqual([])
  const linked = '见 [平台](https://a.gov.cn/index.jhtml)。然后（[网页](https://www.gov.cn/a)）再看'
  expect(links(linked)).toEqual(['https://a.gov.cn/index.jhtml', 'https://www.gov.cn/a'])
})

test('a sentence keeps its words', () => {
  expect(textOf(parseInline('先**停**再[转](/steps/pension)。').inline)).toBe('先停再转。')
})
