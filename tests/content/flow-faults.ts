import type { Asked, Flow, Question, Rule, Target } from '#lib/domain/drawing/flow.ts'

/**
 * What is wrong with a decision diagram, in words; nothing when each question can be reached and has a branch for every answer,
 * each path ends in an outcome, and each outcome ends some path.
 */
export function flowFaults(flow: Flow, outcomes: readonly Rule[], circumstances: readonly Asked[]): string[] {
  const { reached, ends, cycles, lost } = explore(flow)
  return [
    ...flow.questions.flatMap((question, index) => [
      ...(reached.has(index + 1) ? [] : [`question ${index + 1} is never reached`]),
      ...choiceFaults(question, index + 1, circumstances),
    ]),
    ...[...cycles].map((number) => `question ${number} leads back to itself`),
    ...lost.map((place) => `${place} leads nowhere`),
    ...outcomes.filter(({ id }) => !ends.has(id)).map(({ id }) => `outcome "${id}" is never reached`),
    ...[...ends]
      .filter((end) => !outcomes.some(({ id }) => id === end))
      .map((end) => `"${end}" is no outcome of the list`),
  ]
}

type Found = { reached: Set<number>; ends: Set<string>; cycles: Set<number>; lost: string[] }

/** Walks every path once: each question below the first, and where each ends. */
function explore({ first, questions }: Flow): Found {
  const found: Found = { reached: new Set(), ends: new Set(), cycles: new Set(), lost: [] }
  const visit = (target: Target, path: readonly number[], from: string) => {
    if ('outcome' in target) {
      found.ends.add(target.outcome)
      return
    }
    const question = 'question' in target ? questions[target.question - 1] : undefined
    if (!question || !('question' in target)) {
      found.lost.push(from)
      return
    }
    const number = target.question
    if (path.includes(number)) found.cycles.add(number)
    if (found.reached.has(number)) return
    found.reached.add(number)
    for (const branch of question.branches)
      visit(branch.target, [...path, number], `"${branch.choices.join(' or ')}" of question ${number}`)
  }
  visit(first, [], 'the beginning')
  return found
}

function choiceFaults({ circumstance, branches }: Question, number: number, circumstances: readonly Asked[]): string[] {
  const asked = circumstances.find(({ id }) => id === circumstance)
  if (!asked) return [`question ${number} asks for "${circumstance}", which nobody knows`]
  const count = (id: string) => branches.filter(({ choices }) => choices.includes(id)).length
  const unsure = branches.filter((branch) => branch.unsure).length
  return [
    ...asked.choices
      .filter(({ id }) => count(id) !== 1)
      .map(({ id }) => `question ${number} has ${count(id)} branches for "${id}"`),
    ...(unsure === 1 ? [] : [`question ${number} has ${unsure} branches for "not sure"`]),
  ]
}
