import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { spokenLanguage } from '#lib/commands/spoken.ts'
import { checkContent } from '#lib/content/load.ts'
import { messageIn, sentences as table } from '#lib/content/messages/message-in.ts'
import { formatProblems } from '#lib/content/problem.ts'
import { edited } from '../../fixtures/country.ts'

const code = [
  ...readdirSync('lib/content', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.startsWith('messages'))
    .map((name) => join('lib/content', name)),
  'lib/domain/rules/report.ts',
  'lib/domain/pages/head-faults.ts',
  'lib/domain/search/search-faults.ts',
  'lib/commands/check.ts',
  'lib/commands/release.ts',
  'lib/commands/site-problems.ts',
  'lib/commands/spoken.ts',
  'lib/commands/twins.ts',
]

/** The sentences of a file as their templates: whatever has words with a blank between them, but for what programmers are told. */
function sentencesOf(path: string): string[] {
  const found: string[] = []
  const look = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isThrowStatement(node) || ts.isTypeNode(node)) return
    if (ts.isCallExpression(node) && /^super$|\.(startsWith|endsWith)$|^encode$/.test(node.expression.getText())) return
    if (ts.isStringLiteralLike(node)) found.push(node.text)
    if (ts.isTemplateExpression(node))
      found.push(node.head.text + node.templateSpans.map((span) => `{}${span.literal.text}`).join(''))
    ts.forEachChild(node, look)
  }
  look(ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true))
  return found.map((text) => text.replace(/^\n/, '')).filter((text) => /[a-z]{2}/.test(text) && text.includes(' '))
}

const said = new Set(code.flatMap(sentencesOf))
const ZH = table()
/** Shorter than a sentence: translated as single words. */
const WORDS = ['this ', 'group of fields', 'true or false', 'whole number', 'region or group']

test('every sentence of the check has its Chinese', () => {
  expect([...said].filter((text) => !ZH.has(text) && !WORDS.includes(text))).toEqual([])
})

test('no Chinese is left over from a sentence that nobody says any more', () => {
  expect([...ZH.keys()].filter((text) => !said.has(text))).toEqual([])
})

test.each([...ZH])('%s', (template, words) => {
  const holes = template.split('{}').length - 1
  const used = [...words.matchAll(/\{(\d)\}/g)].map((match) => Number(match[1]))
  expect(Math.max(0, ...used), 'a hole that the English does not have').toBeLessThanOrEqual(holes)
  expect(words).toMatch(/\p{Script=Han}|^[：:]|“/u)
  let count = 0
  const filled = template.replace(/\{\}/g, () => `x${++count}`)
  const expected = words.replace(/\{(\d)\}/g, (_, number) => `x${number}`)
  expect(messageIn('zh', filled)).toBe(expected)
  expect(messageIn('en', filled)).toBe(filled)
})

test('a problem is said in Chinese with the path of its item, what stands in the file, and what was probably meant', () => {
  const path = 'content/regions/north.md'
  const { problems } = checkContent(edited(path, 'verified:', 'verifed:'))
  expect(formatProblems(problems, 'zh')).toContain('没有叫“verifed”的项目（是不是“verified”？）')
  const inChinese = (message: string) => messageIn('zh', message)
  expect(inChinese('materials › id-card › name: "en" is missing; write it here')).toBe(
    'materials › id-card › name: “en”没有写；请写在这里',
  )
  expect(inChinese('verified: "soon" is not a date; write it as 2026-11-24')).toBe(
    'verified: “soon”不是日期；请写成 2026-11-24 这样',
  )
  expect(inChinese('name: the English (en) text is missing')).toBe('name: 缺少英文（en）文字')
  expect(inChinese('a list stands here; write a text')).toBe('这里写的是 列表；应当写文字')
  expect(inChinese('a sentence that nobody wrote')).toBe('a sentence that nobody wrote')
})

test.each([
  [{ LANG: 'zh_CN.UTF-8' }, undefined, 'zh'],
  [{ LANG: 'en_US.UTF-8' }, undefined, 'en'],
  [{ LANG: 'zh_CN.UTF-8', LC_ALL: 'C' }, undefined, 'en'],
  [{ LANG: 'C', LC_MESSAGES: 'zh_TW' }, undefined, 'zh'],
  [{}, undefined, 'en'],
  [{ LANG: 'zh_CN' }, 'en', 'en'],
  [{}, 'zh', 'zh'],
  [{}, 'fr', undefined],
])('%o and --lang %s speak %s', (environment, asked, language) => {
  expect(spokenLanguage(asked, environment as unknown as NodeJS.ProcessEnv)).toBe(language)
})
