import { expect, test } from 'vitest'
import type { Insurance } from '#lib/content/site.ts'
import { EVERY, some } from '../fixtures/some.ts'
import { realSite } from './real-site.ts'
import { answerTo, askedBy, faultsOf, groupedPairs, outline, type Pair, rowsFor, setsOf, wholeRows } from './walk.ts'

const site = realSite()
const places = site.regions.length + 1

/** Pairs of places, in groups with the same rules, and the sets of answers that the insurance may be given there. */
function walkOf(insurance: Insurance) {
  const groups = some(groupedPairs(site, insurance), 24).map((pairs) => {
    const [first = {} as Pair] = pairs
    const asked = askedBy(site, insurance, first)
    return { first, pairs: some(pairs, 3), asked, rows: some(rowsFor(insurance, asked, first), 30) }
  })
  return { insurance, groups, cases: groups.reduce((sum, { pairs, rows }) => sum + pairs.length * rows.length, 0) }
}

const walks = site.insurances.map(walkOf)
const where = ({ leaving, joining }: Pair, answers = {}) =>
  JSON.stringify({ leaving: leaving?.id, joining: joining?.id, ...answers })

for (const { insurance, groups, cases } of walks) {
  test(`${insurance.id}: ${cases} cases are answered soundly`, () => {
    const faults = new Map<string, string>()
    const tell = (fault: string, place: string) => faults.set(fault, faults.get(fault) ?? place)
    const reached = new Set<string>()
    const pairs = new Set<string>()
    for (const group of groups) {
      const shape = outline(answerTo(insurance, group.first, {}))
      for (const answers of group.rows) {
        const answer = answerTo(insurance, group.first, answers)
        reached.add(answer.verdict.item.id)
        for (const fault of faultsOf(site, group.asked, group.first, answer)) tell(fault, where(group.first, answers))
      }
      for (const pair of group.pairs) {
        pairs.add(where(pair))
        const answer = answerTo(insurance, pair, {})
        for (const fault of faultsOf(site, group.asked, pair, answer)) tell(fault, where(pair))
        if (outline(answer) !== shape) tell('another answer than a pair with the same rules', where(pair))
      }
    }
    expect([...faults].map(([fault, place]) => `${fault}: ${place}`)).toEqual([])
    if (!EVERY) return
    expect(pairs.size).toBe(places * places)
    expect(insurance.outcomes.map(({ id }) => id).filter((id) => !reached.has(id))).toEqual([])
  })
}

test.each(walks.map(({ insurance, groups }) => [insurance.id, insurance, groups] as const))(
  '%s: an answer is what its sets of questions make of it',
  (_id, insurance, groups) => {
    const told = new Set<string>()
    for (const [index, { first, asked }] of some(groups, 10).entries()) {
      const parts = setsOf(insurance, asked, first)
      for (const answers of wholeRows(asked, 2, index + 1)) {
        const answer = answerTo(insurance, first, answers)
        for (const fault of faultsOf(site, asked, first, answer)) told.add(`${fault}: ${where(first, answers)}`)
        if (answer.verdict.item.verdict === 'not-possible') continue
        for (const part of parts) {
          const alone = Object.fromEntries(part.map(({ id }) => [id, answers[id]]))
          const partly = answerTo(insurance, first, alone)
          const ids = itemsOf(answer)
          const fits = itemsOf(partly)
          for (const id of ids) if (!fits.includes(id)) told.add(`${id} is not there for ${JSON.stringify(alone)}`)
          const sure = itemsOf(partly, true).filter((id) => !ids.includes(id))
          for (const id of sure) told.add(`${id} is there for ${JSON.stringify(alone)} and not for the whole`)
        }
      }
    }
    expect([...told]).toEqual([])
  },
)

/** What a verdict that is possible brings: every list but the verdicts. */
const itemsOf = ({ materials, steps, channels, notes }: ReturnType<typeof answerTo>, sure = false) =>
  Object.entries({ materials, steps, channels, notes }).flatMap(([list, items]) =>
    items
      .filter(({ onlyIf }) => !sure || onlyIf.length === 0)
      .map(({ item, from }) => `${list} ${item.id} ${from?.id ?? ''}`),
  )

test.each(walks.map(({ insurance, groups }) => [insurance.id, insurance, groups] as const))(
  '%s asks nothing that changes no answer',
  (_id, insurance, groups) => {
    const asked = new Map(groups.flatMap((group) => group.asked.map((circumstance) => [circumstance.id, circumstance])))
    const idle = [...asked.values()].filter(
      ({ id, choices }) =>
        !groups.some(({ first, rows }) =>
          rows.some(
            (answers) =>
              new Set(choices.map((choice) => outline(answerTo(insurance, first, { ...answers, [id]: choice.id }))))
                .size > 1,
          ),
        ),
    )
    expect(idle.map(({ id }) => id)).toEqual([])
  },
)
