import { expect, test } from 'vitest'
import { complaints, edited, withFile } from '../../fixtures/country.ts'

const INSURANCE = 'content/insurances/pension/insurance.md'
const NORTH = 'content/regions/north.md'
const PORT = 'content/regions/northport.md'

/** The invented country with outcomes put before the nation's last one, each as `id: when`; the first begins in line 22. */
const before = (...outcomes: [id: string, when: string][]) =>
  complaints(edited(INSURANCE, '  - id: transfer\n', `${outcomes.map(outcome).join('')}  - id: transfer\n`))

const outcome = ([id, when]: [string, string]) =>
  `  - id: ${id}\n    verdict: now\n    title: { zh: 甲, en: A }\n    text: { zh: 甲。, en: A. }\n    when: ${when}\n`

test('an outcome whose cases an earlier one takes', () => {
  expect(before(['narrower', '{ drawing: "yes", home: joining }'])).toEqual([
    `${INSURANCE}:26:5  outcomes › narrower: is never the verdict: "drawing" before it holds in each of its cases; move it up, narrow "drawing", or remove it`,
  ])
})

test('an outcome whose cases earlier ones take together', () => {
  expect(before(['both', '{ drawing: "yes" }'], ['either', '{ drawing: ["yes", "no"], route: same-region }'])).toEqual([
    `${INSURANCE}:26:5  outcomes › both: is never the verdict: "drawing" before it holds in each of its cases; move it up, narrow "drawing", or remove it`,
    `${INSURANCE}:31:5  outcomes › either: is never the verdict: "drawing" and "within" before it hold in each of its cases; move it up, narrow "drawing" and "within", or remove it`,
  ])
})

test('an outcome has a case of its own when one choice, or an open question, is left to it', () => {
  expect(before(['wider', '{ drawing: ["yes", "no"] }'])).toEqual([])
  expect(before(['here', '{ how: online, home: joining }'], ['open', '{ how: online }'])).toEqual([])
})

test('an outcome of a region is taken by its own earlier ones, and not by the nation’s', () => {
  const closed = '          when: { home: elsewhere }\n'
  const next = (id: string, side: string, when: string) =>
    `        - id: ${id}\n          verdict: now\n          title: { zh: 甲, en: A }\n          text: { zh: 甲。, en: A. }\n${side}          when: ${when}\n`
  const added = (text: string) => complaints(edited(NORTH, closed, closed + text))
  const joining = '          side: joining\n'
  expect(added(next('drawn', '', '{ drawing: "yes" }'))).toEqual([])
  expect(added(next('leaving-too', '', '{ home: elsewhere }'))).toEqual([])
  expect(added(next('same', joining, '{ home: elsewhere, drawing: "yes" }'))).toEqual([
    `${NORTH}:58:11  insurances › pension › outcomes › add › same: is never the verdict: "north-closed" before it holds in each of its cases; move it up, narrow "north-closed", or remove it`,
  ])
})

test('an outcome of a city is taken by its province’s', () => {
  const port = withFile(
    PORT,
    `---
name: { zh: 北港市, en: Northport City }
short: { zh: 北港, en: Northport }
order: 1
parent: north
verified: 2026-11-24
channels: []
insurances:
  pension:
    verified: 2026-11-22
    basis: [{ source: transfer-law, article: art-2 }]
    outcomes:
      add:
        - id: port
          verdict: now
          title: { zh: 甲, en: A }
          text: { zh: 甲。, en: A. }
          side: joining
          when: { home: elsewhere }
---
`,
  )
  expect(complaints(port)).toEqual([
    `${PORT}:19:11  insurances › pension › outcomes › add › port: is never the verdict: "north-closed" before it holds in each of its cases; move it up, narrow "north-closed", or remove it`,
  ])
})
