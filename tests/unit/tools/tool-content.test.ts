import { expect, test } from 'vitest'
import { checkContent } from '#lib/content/load.ts'
import { complaints, withFile } from '../../fixtures/country.ts'

const calendar = (lines: string[], year = '2026') =>
  complaints(withFile(`content/calendar/${year}.md`, ['---', ...lines, 'verified: 2026-11-24', '---', ''].join('\n')))
const NOTICE = ['published: true', 'notice:', '  title: { zh: 通知, en: Notice }', '  url: https://www.gov.cn/x']
const day = (date: string) => `  - { date: ${date}, name: { zh: 元旦, en: New Year } }`

test('a published and an unpublished calendar', () => {
  expect(calendar([...NOTICE, 'off:', day('2026-01-01'), 'make_up:', day('2026-01-04')])).toEqual([])
  expect(calendar(['published: false'], '2027')).toEqual([])
})

test.each([
  ['a day of another year', [...NOTICE, 'off:', day('2025-01-01')], '"2025-01-01" is not a day of 2026'],
  [
    'off and worked',
    [...NOTICE, 'off:', day('2026-01-03'), 'make_up:', day('2026-01-03')],
    'is off and worked at once',
  ],
  ['twice', [...NOTICE, 'off:', day('2026-01-01'), day('2026-01-01')], 'stands twice in the list'],
  [
    'a make-up day in the week',
    [...NOTICE, 'off:', day('2026-01-01'), 'make_up:', day('2026-01-05')],
    'is no Saturday or Sunday',
  ],
  ['no notice', ['published: true', 'off:', day('2026-01-01')], '"notice" is missing'],
  ['no days', NOTICE, '"off" is missing'],
  ['days without a notice', ['published: false', 'off:', day('2026-01-01')], 'although no notice is published'],
  ['no such day', [...NOTICE, 'off:', day('2026-02-30')], 'is not a date'],
  [
    'an address elsewhere',
    [
      'published: true',
      'notice:',
      '  title: { zh: 通知, en: Notice }',
      '  url: https://gov.cn.example.com',
      'off:',
      day('2026-01-01'),
    ],
    'is not the address of an official site',
  ],
  ['an unknown field', [...NOTICE, 'holidays: []', 'off:', day('2026-01-01')], '"holidays" is not a known field'],
])('a calendar with %s is refused', (_name, lines, sentence) => {
  const said = calendar(lines)
  expect(said).toHaveLength(1)
  expect(said[0]).toContain(sentence)
})

test('a calendar is named after its year', () => {
  expect(calendar(['published: false'], 'next-year')[0]).toContain('is not named after a year')
})

const tool = (id: string, ...outcomes: string[]) =>
  withFile(
    `content/tools/${id}.md`,
    [
      '---',
      'title: { zh: 工具, en: Tool }',
      'description: { zh: 工具, en: Tool }',
      'answer: { zh: 算一算。, en: It reckons. }',
      'outcomes:',
      ...outcomes.map((outcome) => `  - { id: ${outcome}, text: { zh: 好。, en: Well. } }`),
      'notes: []',
      'basis: [{ source: transfer-rules, article: sec-1 }]',
      'verified: 2026-11-24',
      '---',
      '',
    ].join('\n'),
  )

test('a tool is an address because its file exists', () => {
  const { site, problems } = checkContent(tool('deadlines', 'certain', 'not-certain', 'no-limit'))
  expect(problems).toEqual([])
  expect(site?.addresses).toContain('/tools/deadlines')
  expect(site?.addresses).not.toContain('/tools/payment-place')
})

test('a tool that lacks what the code asks for, or has more, is refused', () => {
  expect(complaints(tool('deadlines', 'certain', 'no-limit', 'perhaps')).join('\n')).toMatch(
    /the tool needs "not-certain" in its outcomes[\s\S]*has no use for this one/,
  )
  expect(complaints(tool('deadlines', 'certain', 'certain', 'not-certain', 'no-limit')).join('\n')).toContain(
    'used twice',
  )
  expect(complaints(tool('constructor', 'certain')).join('\n')).toContain('there is no tool "constructor"')
})
