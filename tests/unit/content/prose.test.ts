import { expect, test } from 'vitest'
import { parseInline, parseProse, textOf, visit } from '#lib/content/markdown.ts'

function found(text: string, type: string) {
  const nodes: string[] = []
  visit(parseProse(text).root, (node) => {
    if (node.type === type) nodes.push(node.type === 'link' ? node.url : textOf(node))
  })
  return nodes
}

test.each([
  ['**注意：**请先停保', '注意：'],
  ['请**“先转后停”**办理', '“先转后停”'],
  ['依据**《莫罗保险法》**第十九条', '《莫罗保险法》'],
])('CM-4 bold beside Chinese punctuation: %s', (line, bold) => {
  expect(found(line, 'strong')).toEqual([bold])
  expect(textOf(parseProse(line).root)).not.toContain('**')
})

test('CM-5 a bare address never swallows the words after it', () => {
  expect(found('见 https://a.gov.cn/index.jhtml。然后（https://www.gov.cn/a）再看', 'link')).toEqual([])
  const linked = '见 [平台](https://a.gov.cn/index.jhtml)。然后（[网页](https://www.gov.cn/a)）再看'
  expect(found(linked, 'link')).toEqual(['https://a.gov.cn/index.jhtml', 'https://www.gov.cn/a'])
})

test('a sentence keeps its words', () => {
  expect(textOf(parseInline('先**停**再[转](/steps/pension)。').inline)).toBe('先停再转。')
})
