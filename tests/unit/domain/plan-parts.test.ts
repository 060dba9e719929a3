import { expect, test } from 'vitest'
import type { Step } from '#lib/content/site.ts'
import type { Answered } from '#lib/domain/rules/answered.ts'
import { callFor, glanceOf, longestOf, platformOf } from '#lib/domain/rules/glance.ts'
import { type Ground, groundsOf } from '#lib/domain/rules/grounds.ts'
import { stepLines } from '#lib/domain/rules/step-lines.ts'
import { transfer } from '#lib/domain/rules/transfer.ts'
import { splitSentences } from '#lib/domain/words/sentences.ts'
import { plainWords } from '#lib/domain/words/text.ts'
import { country, insuranceOf, regionOf } from '../../fixtures/country.ts'

const words = (value: string) => ({ type: 'text' as const, value })
const bold = (value: string) => ({ type: 'strong' as const, children: [words(value)] })

test.each([
  ['两句。还有一句！第三句？', 2, '两句。还有一句！', '第三句？'],
  ['只有一句。', 2, '只有一句。', ''],
  ['没有句号', 1, '没有句号', ''],
  ['他说“好。”然后走。', 1, '他说“好。”', '然后走。'],
  ['One. Two costs 1.5 yuan. Three.', 2, 'One. Two costs 1.5 yuan.', 'Three.'],
  ['See si.12333.gov.cn for it. Then go.', 1, 'See si.12333.gov.cn for it.', 'Then go.'],
])('the first sentences of "%s"', (text, count, first, rest) => {
  const split = splitSentences([words(text)], count)
  expect([plainWords(split.first), plainWords(split.rest)]).toEqual([first, rest])
})

test('a stop inside bold words ends no sentence, and no word is lost at the cut', () => {
  const nodes = [words('甲'), bold('乙。'), words('丙。丁。')]
  const { first, rest } = splitSentences(nodes, 1)
  expect([plainWords(first), plainWords(rest)]).toEqual(['甲乙。丙。', '丁。'])
})

const ground = (article: string, more: Partial<Ground> = {}): Ground => ({
  basis: [{ source: 'act', article }],
  known: 'official',
  verified: '2026-11-24',
  ...more,
})

test('statements with one ground share a number; how it is known and its day belong to it', () => {
  const [a, b, again] = [ground('art-1'), ground('art-2'), ground('art-1')]
  const [told, older, none] = [
    ground('art-1', { known: 'reported' }),
    ground('art-1', { verified: '2025-01-01' }),
    ground('x', { basis: [] }),
  ]
  const grounds = groundsOf([none, a, b, again, told, older])
  expect([a, b, again, told, older, none].map(grounds.numberOf)).toEqual([1, 2, 1, 3, 4, undefined])
  expect([a, again].map(grounds.isFirst)).toEqual([true, false])
  expect(grounds.list).toHaveLength(4)
})

const step = (id: string, actor: Step['actor'], onlyIf: string[] = []): Answered<Step> =>
  ({ item: { id, actor, title: {}, text: {} }, from: undefined, onlyIf }) as unknown as Answered<Step>
const shape = (steps: Answered<Step>[]) =>
  stepLines(steps, country.circumstances).map(
    ({ kind, steps: own }) => `${kind}: ${own.map(({ item }) => item.id).join(' ')}`,
  )

test('what the agencies do in a row is one line, and what hangs on a question is gathered before it', () => {
  expect(
    shape([
      step('a', 'you'),
      step('b', 'you', ['drawing']),
      step('c', 'joining'),
      step('d', 'leaving'),
      step('e', 'you'),
      step('f', 'joining'),
    ]),
  ).toEqual(['if: b', 'one: a', 'agencies: c d', 'one: e', 'agencies: f'])
})

test('never more than six lines, and every step in one of them', () => {
  const many = 'abcdefghi'.split('').map((id) => step(id, 'you'))
  expect(shape(many)).toEqual(['one: a', 'one: b', 'one: c', 'one: d', 'one: e', 'after: f g h i'])
  // A step that hangs on the places alone gives way first.
  const places = [step('x', 'you', ['route']), ...many.slice(0, 6)]
  expect(shape(places)).toEqual(['if: x', 'one: a', 'one: b', 'one: c', 'one: d', 'after: e f'])
})

test('the longest is the sum of the limits, and says when some step has none', () => {
  const limited = insuranceOf('pension').steps.find(({ limit }) => limit)
  if (!limited) throw new Error('the invented country has a step with a limit')
  const of = (actor: Step['actor'], limit?: string) =>
    ({ item: { ...limited, actor, limit }, from: undefined, onlyIf: [] }) as Answered<Step>
  const { value, unit } = country.facts.get(limited.limit ?? '') ?? {}
  expect(longestOf(country, [of('joining', limited.limit), of('leaving', limited.limit)])).toEqual({
    unit,
    value: Number(value) * 2,
    partly: false,
  })
  expect(longestOf(country, [of('joining', limited.limit), of('leaving')])).toMatchObject({ partly: true })
  expect(longestOf(country, [of('joining')])).toBe('no-limit')
  expect(longestOf(country, [of('you', limited.limit)])).toBe('nothing')
})

test('the glance counts papers that are sure apart from those that hang on a question', () => {
  const open = transfer(insuranceOf('pension'), regionOf('south'), regionOf('north'), {})
  const glance = glanceOf(country, open)
  expect(glance.sure).toBe(open.materials.filter(({ onlyIf }) => onlyIf.length === 0).length)
  expect(glance.sure + glance.open).toBe(open.materials.length)
})

test('one rings the place joined, else the place left; a platform has an address', () => {
  const insurance = insuranceOf('pension')
  const [north, south] = [regionOf('north'), regionOf('south')]
  expect(callFor(country, { insurance, joining: north, leaving: south })?.region).toBe(north)
  expect(callFor(country, { insurance, joining: undefined, leaving: south })?.region).toBe(south)
  expect(callFor(country, { insurance, joining: undefined, leaving: undefined })).toMatchObject({ certain: false })
  const platform = platformOf(country, transfer(insurance, south, north, {}))
  expect(platform === undefined || platform.url === platform.channel.url).toBe(true)
})
