import { expect, test } from 'vitest'
import { complaints, edited, textOf, withFile } from '../../fixtures/country.ts'

const NORTH = 'content/regions/north.md'
const SOUTH = 'content/regions/south.md'
const PORT = 'content/regions/northport.md'
const PENSION = 'insurances › pension ›'

test.each<[string, string, string, string, string[]]>([
  [
    'a code twice',
    SOUTH,
    '"920000"',
    '"910000"',
    [':4:1  "910000" already leads to the region "north"; one spelling leads to one region'],
  ],
  [
    'a name twice',
    SOUTH,
    'zh: 南境省',
    'zh: 北境省',
    [':2:1  "北境省" already leads to the region "north"; one spelling leads to one region'],
  ],
  [
    'a short name that is an alias elsewhere',
    SOUTH,
    'zh: 南境, ',
    'zh: 北地, ',
    [':2:1  "北地" already leads to the region "north"; one spelling leads to one region'],
  ],
  [
    'an alias that differs only in case and width',
    SOUTH,
    'order: 2',
    'aliases: [ＮＯＲＤ]\norder: 2',
    [':5:11  aliases: "ＮＯＲＤ" already leads to the region "north"; one spelling leads to one region'],
  ],
  [
    'an alias that differs only in its dash',
    SOUTH,
    'order: 2',
    'aliases: [the_north]\norder: 2',
    [':5:11  aliases: "the_north" already leads to the region "north"; one spelling leads to one region'],
  ],
  ['an order twice', SOUTH, 'order: 2', 'order: 1', [':5:1  order 1 is already used by "north"']],
  [
    'an unknown parent',
    PORT,
    'parent: north',
    'parent: nroth',
    [':6:1  there is no region "nroth"; did you mean "north"?'],
  ],
  [
    'a region mistaken for one that is not there',
    SOUTH,
    'order: 2',
    'mistaken_for: [nroth]\norder: 2',
    [':5:16  mistaken_for: there is no region "nroth"; did you mean "north"?'],
  ],
  [
    'a slip that goes one way only',
    SOUTH,
    'order: 2',
    'mistaken_for: [north]\norder: 2',
    [':5:16  mistaken_for: "north" does not name "south" in its mistaken_for; write it in both files'],
  ],
  [
    'an unknown insurance',
    SOUTH,
    'pension:',
    'pensions:',
    [':10:3  insurances: there is no insurance "pensions"; did you mean "pension"?'],
  ],
  [
    'a difference without basis',
    NORTH,
    '    basis: [{ source: north-guide, article: sec-1 }]\n',
    '',
    [':20:3  insurances › pension: "basis" is missing; a region that differs says by which rule'],
  ],
  [
    'omit names nothing',
    NORTH,
    'omit: [register]',
    'omit: [registr]',
    [`:26:14  ${PENSION} materials › omit › 1: no national material is called "registr"; did you mean "register"?`],
  ],
  [
    'change names nothing',
    NORTH,
    '{ id: proof, form',
    '{ id: prooof, form',
    [`:27:18  ${PENSION} materials › change › prooof: no national material is called "prooof"; did you mean "proof"?`],
  ],
  [
    'omit of a step names nothing',
    NORTH,
    'omit: [receive]',
    'omit: [recieve]',
    [`:44:14  ${PENSION} steps › omit › 1: no national step is called "recieve"; did you mean "receive"?`],
  ],
  [
    'add of what the nation has',
    NORTH,
    'id: north-exit',
    'id: id-card',
    [
      `:35:11  ${PENSION} materials › add › id-card: a material is already called "id-card"; use "change", or give it another id`,
    ],
  ],
  [
    'add of the same id twice',
    NORTH,
    'id: north-exit',
    'id: north-slip',
    [
      `:35:11  ${PENSION} materials › add › north-slip: a material is already called "north-slip"; use "change", or give it another id`,
    ],
  ],
  [
    'a note with the id of a national one',
    NORTH,
    'id: north-note',
    'id: free',
    [`:55:11  ${PENSION} notes › add › free: "free" is already in the list; give it another id`],
  ],
  [
    'a city adds what its province added',
    PORT,
    'id: port-pass',
    'id: north-slip',
    [
      `:20:11  ${PENSION} materials › add › north-slip: a material is already called "north-slip"; use "change", or give it another id`,
    ],
  ],
])('%s', (_name, path, from, to, lines) => {
  expect(complaints(edited(path, from, to))).toEqual(lines.map((line) => path + line))
})

test('a city whose parent is a city', () => {
  const path = 'content/regions/harbour.md'
  const text = textOf(SOUTH)
    .replaceAll(/南境/g, '港湾')
    .replace('The South', 'Harbour')
    .replace('en: South', 'en: Haven')
    .replace('"920000"', '"910101"')
    .replace('order: 2', 'order: 2\nparent: northport')
  expect(complaints(withFile(path, text))).toEqual([
    `${path}:6:1  "northport" is a city itself; a parent is a province-level region`,
  ])
})

test('the same order may stand in two provinces', () => {
  expect(complaints(edited(PORT, 'order: 1', 'order: 3'))).toEqual([])
})
