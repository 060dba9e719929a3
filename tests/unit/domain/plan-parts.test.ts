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
import { rows } from '../../fixtures/rows.ts'

const words = (value: string) => ({ type: 'text' as const, value })
const bold = (value: string) => ({ type: 'strong' as const, children: [words(value)] })

test.each(rows`
  两句。还有一句！第三句？ | 2 | 两句。还有一句！ | 第三句？
  只有一句。 | 2 | 只有一句。 |
  没有句号 | 1 | 没有句号 |
  他说“好。”然后走。 | 1 | 他说“好。” | 然后走。
  One. Two costs 1.5 yuan. Three. | 2 | One. Two costs 1.5 yuan. | Three.
  See si.12333.gov.cn for it. Then go. | 1 | See si.12333.gov.cn for it. | Then go.
`)('the first sentences of "%s"', (text = '', count, first, rest) => {
  const split = splitSentences([words(text)], Number(count))
  expect([plainWords(split.first), plainWords(split.rest)]).toEqual([first, rest])
})

test('a stop inside bold words ends no sentence, and no word is lost at the cut', () => {
  const { first, rest } = splitSentences([words('甲'), bold('乙。'), words('丙。丁。')], 1)
  expect([plainWords(first), plainWords(rest)]).toEqual(['甲乙。丙。', '丁。'])
})

test('statements with one ground share a number; how it is known and its day belong to it', () => {
  const ground = (article: string, more: Partial<Ground> = {}): Ground => ({
    basis: [{ source: 'act', article }],
    known: 'official',
    verified: '2026-11-24',
    ...more,
  })
  const [a, b, again, none] = [ground('art-1'), ground('art-2'), ground('art-1'), ground('x', { basis: [] })]
  const [told, older] = [ground('art-1', { known: 'reported' }), ground('art-1', { verified: '2025-01-01' })]
  const grounds = groundsOf([none, a, b, again, told, older])
  expect([a, b, again, told, older, none].map(grounds.numberOf)).toEqual([1, 2, 1, 3, 4, undefined])
  expect([a, again].map(grounds.isFirst)).toEqual([true, false])
  expect(grounds.list).toHaveLength(4)
})

/** `b you drawing`: a step's id, who takes it, and the question it hangs on. */
const steps = (text: string) =>
  text.split(', ').map((each) => {
    const [id, actor, ...onlyIf] = each.split(' ')
    return { item: { id, actor, title: {}, text: {} }, from: undefined, onlyIf } as unknown as Answered<Step>
  })
const many = 'a you, b you, c you, d you, e you, f you'

test.each([
  [
    'what the agencies do in a row is one line, and what hangs on a question is gathered before it',
    'a you, b you drawing, c joining, d leaving, e you, f joining',
    'if: b, one: a, agencies: c d, one: e, agencies: f',
  ],
  [
    'never more than six lines, and every step in one of them',
    `${many}, g you, h you, i you`,
    'one: a, one: b, one: c, one: d, one: e, after: f g h i',
  ],
  [
    'a step that hangs on the places alone gives way first',
    `x you route, ${many}`,
    'if: x, one: a, one: b, one: c, one: d, after: e f',
  ],
])('%s', (_name, given, expected) => {
  const lines = stepLines(steps(given), country.circumstances)
  expect(lines.map(({ kind, steps: own }) => `${kind}: ${own.map(({ item }) => item.id).join(' ')}`).join(', ')).toBe(
    expected,
  )
})

test('the longest is the sum of the limits, and says when some step has none', () => {
  const longest = (text: string) =>
    longestOf(
      country,
      steps(text).map((step) => ({ ...step, item: { ...step.item, limit: step.onlyIf[0] } })),
    )
  expect(longest('a joining review-limit, b leaving review-limit')).toEqual({
    unit: 'working-day',
    value: 20,
    partly: false,
  })
  expect(longest('a joining review-limit, b leaving')).toMatchObject({ value: 10, partly: true })
  expect(longest('a joining')).toBe('no-limit')
  expect(longest('a you review-limit')).toBe('nothing')
})

test('the glance counts papers that are sure apart from those that hang on a question', () => {
  const open = transfer(insuranceOf('pension'), regionOf('south'), regionOf('north'), {})
  expect(glanceOf(country, open)).toMatchObject({ sure: 3, open: 1 })
})

test('one rings the place joined, else the place left; a platform has an address', () => {
  const insurance = insuranceOf('pension')
  const [north, south] = [regionOf('north'), regionOf('south')]
  expect(callFor(country, { insurance, joining: north, leaving: south })?.region).toBe(north)
  expect(callFor(country, { insurance, joining: undefined, leaving: south })?.region).toBe(south)
  expect(callFor(country, { insurance, joining: undefined, leaving: undefined })).toMatchObject({ certain: false })
  expect(platformOf(country, transfer(insurance, south, north, {}))?.channel.id).toBe('portal')
})
