import { describe, expect, test } from 'vitest'
import type { Insurance, Region } from '#lib/content/site.ts'
import { type Flow, flowOf, follow } from '#lib/domain/rules/flow.ts'
import { transfer } from '#lib/domain/rules/transfer.ts'
import type { Answers } from '#lib/domain/rules/when.ts'
import { some } from '../fixtures/some.ts'
import { realRegion, realSite } from './real-site.ts'
import { combinations } from './walk.ts'

const site = realSite()

/** Two places without rules of their own, so that the answer is the nation's: `route` follows from which of them are chosen. */
const [one, other] = ['sichuan', 'guangdong'].map((id): Region => ({ ...realRegion(id), insurances: undefined }))
const PLACES: Record<string, [Region | undefined, Region | undefined]> = {
  'same-region': [one, one],
  'cross-region': [one, other],
}

/** Every set of answers to all questions that a verdict of an insurance depends on. */
const cases = (insurance: Insurance) => {
  const asked = new Set(insurance.outcomes.flatMap(({ when }) => Object.keys(when ?? {})))
  return combinations(site.circumstances.filter(({ id }) => asked.has(id)))
}

const answerTo = (insurance: Insurance, answers: Answers) => {
  const [leaving, joining] = PLACES[answers.route ?? ''] ?? [undefined, undefined]
  const answer = transfer(insurance, leaving, joining, answers)
  if (answer.answers.route !== answers.route) throw new Error('the places do not make the route that is asked for')
  return answer
}

/** The outcomes that the branches taken leave open, because their question was not answered. */
function exceptions(flow: Flow, answers: Answers): Set<string> {
  const open = new Set<string>()
  let target = flow.first
  while ('question' in target) {
    const question = flow.questions[target.question - 1]
    const branch = question?.branches.find(({ choices, unsure }) => {
      const answer = answers[question.circumstance]
      return answer === undefined ? unsure : choices.includes(answer)
    })
    if (!question || !branch) throw new Error('the path ends without an outcome')
    if (answers[question.circumstance] === undefined) for (const id of branch.open) open.add(id)
    target = branch.target
  }
  return open
}

/** The number of the question that a branch leads to; an outcome comes after all of them. */
const numberOf = (target: Flow['first']) => ('question' in target ? target.question : Number.POSITIVE_INFINITY)

describe.each(site.insurances)('$id', (insurance) => {
  const flow = flowOf(insurance.outcomes, site.circumstances)
  const all = some(cases(insurance), 200)

  test('the diagram gives the verdict of the answer page for every set of answers', () => {
    expect(all.length).toBeGreaterThan(3)
    const shown = (answers: Answers) => answerTo(insurance, answers).verdict.item
    const settled = all.filter((answers) => shown(answers) !== insurance.undecided)
    expect(settled.filter((answers) => follow(flow, answers) !== shown(answers).id)).toEqual([])
  })

  test('"not sure" tells every exception that the answer page names', () => {
    const untold = all.flatMap((answers) => {
      const told = exceptions(flow, answers)
      return answerTo(insurance, answers)
        .unless.filter(({ item }) => !told.has(item.id))
        .map(({ item }) => `${item.id}: ${JSON.stringify(answers)}`)
    })
    expect(untold).toEqual([])
  })

  test('each question leads only to later ones, is led to, and asks for something that decides', () => {
    const led = new Set(
      [flow.first, ...flow.questions.flatMap(({ branches }) => branches.map(({ target }) => target))].map(numberOf),
    )
    flow.questions.forEach(({ branches }, index) => {
      expect(led).toContain(index + 1)
      expect(branches.length).toBeGreaterThan(1)
      for (const { target } of branches) expect(numberOf(target)).toBeGreaterThan(index + 1)
    })
  })
})
