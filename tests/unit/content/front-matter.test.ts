import { expect, test } from 'vitest'
import { parseDocument } from '#lib/content/document.ts'
import { checkContent } from '#lib/content/load.ts'
import { complaints, country, edited, files, textOf, withFile } from '../../fixtures/country.ts'

const LAW = 'content/sources/transfer-law.md'
const law = textOf(LAW)
const ofLaw = (text: string) => complaints(withFile(LAW, text))

test('the invented country itself has no problems', () => {
  expect(complaints(files)).toEqual([])
})

test.each([
  ['a byte-order mark', `\uFEFF${law}`],
  ['Windows line ends', law.replaceAll('\n', '\r\n')],
  ['old Macintosh line ends', law.replaceAll('\n', '\r')],
])('CM-1 %s changes nothing', (_name, text) => {
  const { site, problems } = checkContent(withFile(LAW, text))
  expect(problems).toEqual([])
  expect(site?.sources.get('transfer-law')).toEqual(country.sources.get('transfer-law'))
})

test.each([
  ['a byte-order mark', (text: string) => `\uFEFF${text}`],
  ['Windows line ends', (text: string) => text.replaceAll('\n', '\r\n')],
])('CM-1 %s moves no line number', (_name, spoil) => {
  const path = 'content/pages/about.zh.md'
  const broken = textOf(path).replace('source:transfer-law#art-1', 'source:transfer-law#art-9')
  expect(complaints(withFile(path, spoil(broken)))).toEqual(complaints(withFile(path, broken)))
  expect(complaints(withFile(path, spoil(broken)))).toContain(
    'content/pages/about.zh.md:12:3  cites "art-9" of "transfer-law", which that file does not quote; did you mean "art-1"?',
  )
})

test.each([
  ['an empty file', '', ':1:1  the file is empty; write its front matter between two --- lines'],
  ['only blanks', ' \n\t\n', ':1:1  the file is empty; write its front matter between two --- lines'],
  [
    'CM-1 a blank line before ---',
    `\n${law}`,
    ':1:1  the file does not begin with front matter; its first line must be ---',
  ],
  ['no front matter', 'Only words.\n', ':1:1  the file does not begin with front matter; its first line must be ---'],
  [
    'an unclosed front matter',
    law.replace(/---\n$/, ''),
    ':1:1  the front matter is not closed; end it with a line ---',
  ],
  [
    'nothing between the lines',
    '---\n---\n',
    ':1:1  the front matter is empty; write its fields between the two --- lines',
  ],
  [
    'only a remark between the lines',
    '---\n# todo\n---\n',
    ':1:1  the front matter is empty; write its fields between the two --- lines',
  ],
  [
    'CM-1 a full-width colon in the only field',
    '---\ntitle：转移\n---\n',
    ':2:1  the front matter is not a list of fields; write "key: value" with an ASCII colon and a space',
  ],
  [
    'a list',
    '---\n- title\n---\n',
    ':2:1  the front matter is not a list of fields; write "key: value" with an ASCII colon and a space',
  ],
  [
    'a full-width colon',
    law.replace('status: ', 'status：'),
    ':6:1  this line is not "key: value"; write an ASCII colon and a space after the key',
  ],
  [
    'no space after a colon',
    law.replace('status: ', 'status:'),
    ':6:1  this line is not "key: value"; write an ASCII colon and a space after the key',
  ],
  [
    'CM-3 a second colon',
    law.replace('quote: 转移不收费。', 'quote: 转移: 第一步'),
    ':18:12  this value holds ": "; put the value in quotes',
  ],
  ['a key twice', law.replace('seen:', 'status: in-force\nseen:'), ':7:1  "status" is written twice; keep one'],
  ['a tab', law.replace('    label', '\t\tlabel'), ':13:1  a tab is used to indent the front matter; use two spaces'],
  [
    '1 MB of garbage',
    'x'.repeat(1024 * 1024),
    ':1:1  the file is larger than 256 kB; split it or remove what is not content',
  ],
  [
    'bytes that are not text',
    law.replace('人走', '人\u0000走'),
    ':14:1  the file has bytes that are not UTF-8 text; save it as UTF-8',
  ],
  [
    'bytes in another encoding',
    law.replace('人走', Buffer.from([0xd6, 0xd8]).toString('utf8')),
    ':14:1  the file has bytes that are not UTF-8 text; save it as UTF-8',
  ],
  ['a marks-only line', `${law}${'>'.repeat(40)}\n`, ':21:1  ">" stands 30 times in a row; remove it'],
  [
    'bold at the start of a value',
    law.replace('quote: 转移', 'quote: **转移**'),
    ':18:12  a value that begins with *, & or ! must stand in quotes',
  ],
  [
    'an exclamation mark at the start',
    law.replace('quote: 转移', 'quote: !转移'),
    ':18:13  a value that begins with *, & or ! must stand in quotes',
  ],
  [
    'an ampersand at the start',
    law.replace('quote: 转移', 'quote: &转移'),
    ':18:19  a value that begins with *, & or ! must stand in quotes',
  ],
  [
    'an at sign at the start',
    law.replace('quote: 转移', 'quote: @转移'),
    ':18:12  a value that begins with "@" must stand in quotes',
  ],
  [
    'a quotation mark left open',
    law.replace('quote: 转移', 'quote: "转移'),
    ':19:45  a quotation mark opened before here is not closed; close it',
  ],
  [
    'words after a quotation',
    law.replace('转移不收费。', '"转移"不收费。'),
    ':18:16  YAML reads the end of a value before here; put the whole value in quotes',
  ],
  [
    'a link inside braces',
    law.replace('转移法, en', '[转移法](source:transfer-law)的, en'),
    ':2:16  YAML reads the end of a value before here; put the whole value in quotes',
  ],
  [
    'a bracket left open',
    law.replace('Article 1 }', 'Article 1'),
    ':14:5  a bracket opened before here is not closed; close it, or put the value in quotes',
  ],
  [
    'a line set too far left',
    law.replace('    quote: 保险', '   quote: 保险'),
    ':14:1  this line is not indented like its neighbours; line it up with them',
  ],
  [
    'a backslash between double quotes',
    law.replace('转移不收费。', '"转移\\不收费。"'),
    ':18:15  a backslash means something else between double quotes; use single quotes',
  ],
  [
    'three dots',
    law.replace('articles:', '...\narticles:'),
    ':12:1  a line "..." before here ends the front matter too early; remove it',
  ],
])('%s is told once, at its line', (_name, text, line) => {
  expect(ofLaw(text)).toEqual([`${LAW}${line}`])
})

test('two keys written twice are both told', () => {
  expect(ofLaw(law.replace('seen:', 'status: in-force\nread: whole\nseen:'))).toEqual([
    `${LAW}:7:1  "status" is written twice; keep one`,
    `${LAW}:10:1  "read" is written twice; keep one`,
  ])
})

test('text below the fields of a file that has only fields', () => {
  expect(ofLaw(`${law}\nMore words.\n`)).toEqual([
    `${LAW}:22:1  this kind of file has no text below its front matter; put the words into fields`,
  ])
})

test('gray-matter keeps no memory: the same bad text is a problem each time', () => {
  const bad = { path: LAW, text: '---\ntitle: a: b\n---\n' }
  const wanted = [{ path: LAW, line: 2, column: 8, message: 'this value holds ": "; put the value in quotes' }]
  expect(parseDocument(bad).problems).toEqual(wanted)
  expect(parseDocument(bad).problems).toEqual(wanted)
  expect(parseDocument(bad).data).toEqual({})
})

test('a date stays the text that was written', () => {
  expect(parseDocument({ path: LAW, text: '---\nverified: 2026-11-24\n---\n' }).data).toEqual({
    verified: '2026-11-24',
  })
})

test('a file in the wrong place', () => {
  const known = 'this file belongs to no kind of content; see "Adding things" in README for where files go'
  expect(complaints(withFile('content/sources/Transfer_Law.md', law))).toEqual([
    `content/sources/Transfer_Law.md:1:1  ${known}`,
  ])
  expect(complaints(withFile('content/law/transfer.md', law))).toEqual([`content/law/transfer.md:1:1  ${known}`])
  expect(complaints(withFile('content/sources/notes.txt', 'x'))).toEqual([`content/sources/notes.txt:1:1  ${known}`])
})

test('what follows from a file that cannot be read is not told', () => {
  const steps = 'content/insurances/pension/steps.md'
  expect(complaints(edited(steps, 'steps:', 'steps'))).toEqual([
    `${steps}:4:1  this line is not "key: value"; write an ASCII colon and a space after the key`,
  ])
  const north = 'content/regions/north.md'
  expect(complaints(edited(north, 'order: 1', 'order: one'))).toEqual([
    `${north}:5:1  order: "one" stands here; write a number`,
  ])
})
