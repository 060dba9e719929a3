import { expect, test } from 'vitest'
import { EVERY } from '../fixtures/some.ts'
import { realSite } from './real-site.ts'
import { answerTo, type Drawn, drawnCases, faultsOf, itemsOf } from './walk.ts'

const site = realSite()
const where = ({ leaving, joining, answers }: Drawn) =>
  JSON.stringify({ leaving: leaving?.id, joining: joining?.id, ...answers })
const all = site.insurances.map((insurance) => [insurance.id, drawnCases(site, insurance, 300), insurance] as const)

test.each(all)('%s: each case is answered soundly', (_id, cases, { outcomes }) => {
  const reached = new Set<string>()
  const faults = cases.flatMap((each) => {
    const answer = answerTo(each)
    reached.add(answer.verdict.item.id)
    return faultsOf(each, answer).map((fault) => `${fault}: ${where(each)}`)
  })
  expect(faults).toEqual([])
  if (EVERY) expect(outcomes.map(({ id }) => id).filter((id) => !reached.has(id))).toEqual([])
})

test.each(all)('%s: an open question hides nothing, and nothing that is sure goes with its answer', (_id, cases) => {
  const faults = cases.flatMap((each) => {
    const before = answerTo(each)
    if (before.verdict.item.verdict === 'not-possible') return []
    const open = each.asked.filter(({ id }) => each.answers[id] === undefined)
    return open.flatMap(({ id, choices }) =>
      choices.flatMap((choice) => {
        const after = answerTo({ ...each, answers: { ...each.answers, [id]: choice.id } })
        if (after.verdict.item.verdict === 'not-possible') return []
        const [shown, found] = [itemsOf(before), itemsOf(after)]
        return [
          ...found.filter((item) => !shown.includes(item)).map((item) => `${item} comes`),
          ...itemsOf(before, true).flatMap((item) => (found.includes(item) ? [] : [`${item} goes`])),
        ].map((fault) => `${fault} with ${id}=${choice.id}: ${where(each)}`)
      }),
    )
  })
  expect(faults).toEqual([])
})

test.each(all)('%s asks nothing that changes no answer', (_id, cases) => {
  const shape = (each: Drawn) => {
    const answer = answerTo(each)
    return [answer.verdict.item.id, ...itemsOf(answer)].join()
  }
  const asked = new Map(cases.flatMap((each) => each.asked.map((circumstance) => [circumstance.id, circumstance])))
  const idle = [...asked.values()].filter(({ id, choices }) =>
    cases.every((each) => {
      const answered = choices.map((choice) => shape({ ...each, answers: { ...each.answers, [id]: choice.id } }))
      return new Set(answered).size === 1
    }),
  )
  expect(idle.map(({ id }) => id)).toEqual([])
})
