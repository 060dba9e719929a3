import { expect, test } from 'vitest'
import { ASKS } from '#lib/content/schemas/sayings.ts'
import { complaints, withFile } from '../../fixtures/country.ts'

const TEXT = '{ zh: 请问, en: Please }'
const RIGHT = `  - { id: told, text: ${TEXT}, basis: [{ source: transfer-law }] }`

const written = (asks: readonly string[], right = RIGHT) =>
  complaints(
    withFile(
      'content/what-to-say.md',
      [
        '---',
        `opening: ${TEXT}`,
        `opening_without_case: ${TEXT}`,
        'asks:',
        ...asks,
        'never:',
        RIGHT,
        'rights:',
        right,
        'verified: 2026-11-24',
        '---',
        '',
      ].join('\n'),
    ),
  )
const all = ASKS.map((ask) => `  ${ask}: { text: ${TEXT} }`)

test('a card with every question is taken', () => {
  expect(written(all)).toEqual([])
})

test.each([
  ['a question that the code puts is missing', all.slice(1), RIGHT, '"possible" is missing'],
  ['a question that nobody puts', [...all, `  weather: { text: ${TEXT} }`], RIGHT, '"weather" is not a known field'],
  [
    'a question in one language',
    [...all.slice(1), '  possible: { text: { zh: 请问 } }'],
    RIGHT,
    'the English (en) text is missing',
  ],
  ['a right without a basis', all, `  - { id: told, text: ${TEXT} }`, '"basis" is missing'],
  [
    'a right from an unknown source',
    all,
    `  - { id: told, text: ${TEXT}, basis: [{ source: no-law }] }`,
    'cites "no-law", which is not in content/sources',
  ],
  [
    'a question for an unknown insurance',
    [...all.slice(1), `  possible: { text: ${TEXT}, insurances: [dental] }`],
    RIGHT,
    'there is no insurance "dental"',
  ],
  [
    'a right for an unknown insurance',
    all,
    `  - { id: told, text: ${TEXT}, insurances: [dental], basis: [{ source: transfer-law }] }`,
    'there is no insurance "dental"',
  ],
])('%s: refused', (_name, asks, right, sentence) => {
  const said = written(asks, right)
  expect(said).toHaveLength(1)
  expect(said[0]).toContain(sentence)
})
