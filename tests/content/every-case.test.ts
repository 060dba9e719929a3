import { expect, test } from 'vitest'
import { transfer } from '#lib/domain/transfer.ts'
import { realSite } from './real-site.ts'
import { askedBy, combinations, faultsOf, groupedPairs, isComplete, outline } from './walk.ts'

const site = realSite()
const places = site.regions.length + 1

const walks = site.insurances.map((insurance) => {
  const asked = askedBy(site, insurance)
  const rows = combinations(asked)
  return { insurance, asked, rows, groups: groupedPairs(site, insurance), cases: rows.length * places ** 2 }
})

for (const { insurance, asked, rows, groups, cases } of walks) {
  test(`${insurance.id}: ${cases} cases, ${places} × ${places} places with ${rows.length} sets of answers, are answered soundly`, () => {
    const faults = new Map<string, string>()
    const tell = (fault: string, where: object) => faults.set(fault, faults.get(fault) ?? JSON.stringify(where))
    let walked = 0
    for (const [first, ...others] of groups) {
      if (!first) continue
      const where = { leaving: first.leaving?.id, joining: first.joining?.id }
      for (const answers of rows) {
        for (const fault of faultsOf(site, insurance, first, answers)) tell(fault, { ...where, ...answers })
        if (!isComplete(asked, first, answers)) continue
        const answer = transfer(insurance, first.leaving, first.joining, answers)
        for (const list of [answer.materials, answer.steps, answer.channels, answer.notes, answer.unless])
          for (const { item, onlyIf } of list)
            if (onlyIf.length > 0)
              tell(`${item.id} is open though every question is answered`, { ...where, ...answers })
      }
      walked += rows.length
      const shape = outline(transfer(insurance, first.leaving, first.joining, {}))
      for (const pair of others) {
        const there = { leaving: pair.leaving?.id, joining: pair.joining?.id }
        for (const fault of faultsOf(site, insurance, pair, {})) tell(fault, there)
        if (outline(transfer(insurance, pair.leaving, pair.joining, {})) !== shape)
          tell('another answer than a pair with the same rules', there)
        walked += rows.length
      }
    }
    expect([...faults].map(([fault, where]) => `${fault}: ${where}`)).toEqual([])
    expect(walked).toBe(cases)
  })
}

test('every outcome of every insurance is the verdict of some case', () => {
  const never = walks.flatMap(({ insurance, rows, groups }) => {
    const reached = new Set(
      groups.flatMap(([pair]) =>
        rows.map((answers) => transfer(insurance, pair?.leaving, pair?.joining, answers).verdict.item.id),
      ),
    )
    return insurance.outcomes.filter(({ id }) => !reached.has(id)).map(({ id }) => `${insurance.id}: ${id}`)
  })
  expect(never).toEqual([])
})

test('every choice of every question changes some answer', () => {
  const idle = walks.flatMap(({ insurance, asked, rows, groups }) =>
    asked.flatMap((circumstance) => {
      const differs = groups.some(([pair]) =>
        rows.some((answers) => {
          const shapes = circumstance.choices.map((choice) =>
            outline(transfer(insurance, pair?.leaving, pair?.joining, { ...answers, [circumstance.id]: choice.id })),
          )
          return new Set(shapes).size > 1
        }),
      )
      return differs ? [] : [`${insurance.id} asks "${circumstance.id}" for nothing`]
    }),
  )
  expect(idle).toEqual([])
})
