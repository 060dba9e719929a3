import { expect, test } from 'vitest'
import { parseInline, parseProse, textOf, visit } from '#lib/content/markdown.ts'
import { complaints, edited } from '../../fixtures/country.ts'

const ABOUT = 'content/pages/about.zh.md'
const INSURANCE = 'content/insurances/pension/insurance.md'
const FIRST = '先看[步骤](/steps/pension)。'

const inProse = (words: string) => complaints(edited(ABOUT, FIRST, words))
const inField = (words: string) => complaints(edited(INSURANCE, '搬家可以带走。', JSON.stringify(words)))

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
  ['依据**《社会保险法》**第十九条', '《社会保险法》'],
])('CM-4 bold beside Chinese punctuation: %s', (line, bold) => {
  expect(found(line, 'strong')).toEqual([bold])
  expect(textOf(parseProse(line).root)).not.toContain('**')
  expect(inProse(`${line}。${FIRST}`)).toEqual([])
})

test('CM-5 a bare address is refused, and never swallows the words after it', () => {
  const line = '见 https://si.12333.gov.cn/index.jhtml。然后（https://www.gov.cn/a）再看'
  expect(found(line, 'link')).toEqual([])
  expect(inProse(line)).toEqual([`${ABOUT}:8:1  a bare address; write it as a link: [words](https://…)`])
  const linked = '见 [平台](https://si.12333.gov.cn/index.jhtml)。然后（[网页](https://www.gov.cn/a)）再看'
  expect(found(linked, 'link')).toEqual(['https://si.12333.gov.cn/index.jhtml', 'https://www.gov.cn/a'])
  expect(inProse(linked)).toEqual([])
})

test.each([
  [
    'raw HTML',
    '看<b>这里</b>',
    [':8:2  raw HTML is not allowed; write Markdown', ':8:7  raw HTML is not allowed; write Markdown'],
  ],
  ['a script', '<script>alert(1)</script>', [':8:1  raw HTML is not allowed; write Markdown']],
  ['a hidden remark', '<!-- todo -->', [':8:1  raw HTML is not allowed; write Markdown']],
  ['an image', '![图](https://www.gov.cn/a.png)', [':8:1  images are not allowed in content']],
  ['an indented line', '    先看', [':8:1  this text became a code block; remove the spaces at the start of the line']],
  ['backticks', '看`代码`', [':8:2  code is not allowed; write the words without backticks']],
  ['a rule', '***', [':8:1  a rule (---) is not allowed inside the text; use a heading']],
  [
    'a first-level heading',
    '# 题目',
    [':8:1  headings inside the text are ## or ###; the title stands in the front matter'],
  ],
  [
    'a fourth-level heading',
    '#### 题目',
    [':8:1  headings inside the text are ## or ###; the title stands in the front matter'],
  ],
  ['bold that is none', '这是** 粗体 **字', [':8:1  ** was not understood as bold; remove the space beside it']],
  ['a link without words', '看[](/steps/pension)', [':8:2  a link without words; say where it goes']],
  [
    'a forced line break',
    '一\\\n二',
    [':8:2  a forced line break is not allowed; remove the spaces or the backslash at the end of the line'],
  ],
  [
    'a reference link',
    '看[这里][1]\n\n[1]: https://www.gov.cn/',
    [
      ':8:2  square brackets read as a link without an address; write [words](address)',
      ':10:1  an address below the text is not allowed; write [words](address) where the link stands',
    ],
  ],
])('prose: %s', (_name, words, lines) => {
  expect(inProse(words).filter((line) => line.startsWith(ABOUT))).toEqual(lines.map((line) => ABOUT + line))
})

test.each([
  ['another domain', 'https://shebao.example.com/', 'https://shebao.example.com/'],
  ['a look-alike', 'https://www.gov.cn.evil.com/', 'https://www.gov.cn.evil.com/'],
  ['a look-alike without dot', 'https://evilgov.cn/', 'https://evilgov.cn/'],
  ['a name before the host', 'https://www.gov.cn@evil.com/', 'https://www.gov.cn@evil.com/'],
  [
    'an official host with another name before it',
    'https://pay.example.com@www.gov.cn/',
    'https://pay.example.com@www.gov.cn/',
  ],
  ['a script', 'javascript:alert(1)', 'javascript:alert(1)'],
  ['data', 'data:text/html,x', 'data:text/html,x'],
  ['mail', 'mailto:a@gov.cn', 'mailto:a@gov.cn'],
  ['another protocol', 'ftp://www.gov.cn/', 'ftp://www.gov.cn/'],
  ['an address without protocol', '//evil.com/', '//evil.com/'],
  ['an address beside this page', 'steps/pension', 'steps/pension'],
])('a link to %s', (_name, url, shown) => {
  const page = url.startsWith('/')
    ? `links to "${shown}", which is no page of this site; write its address without the language`
    : `links to "${shown}"; only pages of this site, source:, fact: and http(s) hosts that end in .gov.cn may be linked`
  expect(inProse(`看[这里](${url})。`)).toEqual([`${ABOUT}:8:2  ${page}`])
  expect(inField(`看[这里](${url})。`)).toEqual([`${INSURANCE}:6:3  summary › zh: ${page}`])
})

test.each([
  ['with the language', '/zh/steps/pension'],
  ['that is not there', '/steps/pensoin'],
])('a link to a page %s', (_name, url) => {
  const told = `links to "${url}", which is no page of this site; write its address without the language`
  expect(inProse(`看[这里](${url})。`)).toEqual([`${ABOUT}:8:2  ${told}`])
})

test.each(['/', '/plan', '/policy', '/regions/north', '/law/old-rules#sec-1', '/about', 'http://gov.cn/x'])(
  'a link to %s is fine',
  (url) => {
    expect(inProse(`看[这里](${url})。`)).toEqual([])
  },
)

test.each([
  ['two paragraphs', '一。\n\n二。', 'a sentence field takes one paragraph of plain words, **bold** and links'],
  ['a heading', '## 一', 'a sentence field takes one paragraph of plain words, **bold** and links'],
  ['a list', '- 一', 'a sentence field takes one paragraph of plain words, **bold** and links'],
  ['raw HTML', '看<i>', 'raw HTML is not allowed; write Markdown'],
  ['a bare address', '看 http://www.gov.cn', 'a bare address; write it as a link: [words](https://…)'],
])('a sentence field: %s', (_name, words, told) => {
  expect(inField(words)).toEqual([`${INSURANCE}:6:3  summary › zh: ${told}`])
})

test('a table is allowed in prose', () => {
  expect(inProse('| 一 | 二 |\n|---|---|\n| 三 | 四 |')).toEqual([])
})

test('a sentence keeps its words', () => {
  expect(textOf(parseInline('先**停**再[转](/steps/pension)。').inline)).toBe('先停再转。')
})
