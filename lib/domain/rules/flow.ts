import type { When } from '#lib/content/schemas/common.ts'
import type { Circumstance } from '#lib/content/site.ts'
import type { Answers } from './when.ts'

/** An outcome as far as the decision goes: of a list of them, the first whose conditions all hold is the verdict. */
export type Rule = { id: string; when?: When | undefined }
export type Asked = Pick<Circumstance, 'id'> & { choices: readonly { id: string }[] }

/** Where an answer leads: to a question by its number, to an outcome by its id, or nowhere, which no checked content does. */
export type Target = { question: number } | { outcome: string } | { nowhere: true }
/** Answers that lead to one place. `unsure`: so does no answer at all; the outcomes in `open` are then told as exceptions. */
export type Branch = { choices: readonly string[]; unsure: boolean; open: readonly string[]; target: Target }
/** A circumstance that decides something at this point. Outcomes come before questions; questions lead to later numbers only. */
export type Question = { circumstance: string; branches: readonly Branch[] }
/** The decision on a list of outcomes as an ordered diagram: question n is `questions[n - 1]`; what is equal stands once. */
export type Flow = { first: Target; questions: readonly Question[] }

/**
 * Draws up the decision diagram of a list of outcomes, as `transfer` decides: the first outcome that holds; one that depends on
 * an unanswered question does not. The conditions are asked in the order in which the outcomes name them, so that the diagram reads like
 * the rules; a question that changes nothing at its place is left out. `whole`: for full answers alone, asked in the order of the
 * circumstances; in one fixed order a question stands in the diagram only if it decides.
 */
export function flowOf(outcomes: readonly Rule[], circumstances: readonly Asked[], whole = false): Flow {
  const known: Known = { circumstances, whole, done: new Map(), nodes: new Map(), numbers: new Map() }
  const first = decide(outcomes, known)
  const order = numbered(first)
  const targetOf = (node: Node): Target => ('branches' in node ? { question: order.indexOf(node) + 1 } : node)
  const questions = order.map(({ circumstance, branches }) => ({
    circumstance,
    branches: branches.map(({ node, ...branch }) => ({ ...branch, target: targetOf(node) })),
  }))
  return { first: targetOf(first), questions }
}

/** The outcome that a diagram gives for some answers; nothing when a path ends nowhere. */
export function follow({ first, questions }: Flow, answers: Answers): string | undefined {
  let target: Target | undefined = first
  while (target && 'question' in target) {
    const question: Question | undefined = questions[target.question - 1]
    const answer: string | undefined = question && answers[question.circumstance]
    target = question?.branches.find(({ choices, unsure }) =>
      answer === undefined ? unsure : choices.includes(answer),
    )?.target
  }
  return target && 'outcome' in target ? target.outcome : undefined
}

/** The question below which a shared one is written out: the last that leads to it. All others refer to it by its number. */
export function writtenUnder({ questions }: Flow, number: number): number {
  return questions.findLastIndex(({ branches }) => branches.some(({ target }) => leadsTo(target, number))) + 1
}

const leadsTo = (target: Target, number: number) => 'question' in target && target.question === number

type Asking = { circumstance: string; branches: Way[] }
type Way = { choices: string[]; unsure: boolean; open: readonly string[]; node: Node }
type Node = Asking | { outcome: string } | { nowhere: true }
type Known = {
  circumstances: readonly Asked[]
  whole: boolean
  /** Every node made so far, by the rules it decides and by what it says, so that equal nodes are one. */
  done: Map<string, Node>
  nodes: Map<string, Node>
  numbers: Map<Node, number>
}

function decide(all: readonly Rule[], known: Known): Node {
  const rules = upToCertain(all)
  const key = JSON.stringify(rules)
  const node = known.done.get(key) ?? decided(rules, known)
  known.done.set(key, node)
  return node
}

function decided(rules: readonly Rule[], known: Known): Node {
  const [first] = rules
  if (!first) return single({ nowhere: true }, 'nowhere', known)
  const [named] = Object.keys(first.when ?? {})
  if (named === undefined) return single({ outcome: first.id }, `outcome ${first.id}`, known)
  const inOrder = known.whole ? known.circumstances.find(({ id }) => rules.some(({ when }) => when?.[id])) : undefined
  const circumstance = inOrder?.id ?? named
  const choices = known.circumstances.find(({ id }) => id === circumstance)?.choices ?? []
  const branches: Way[] = []
  for (const answer of [...choices.map(({ id }) => id), ...(known.whole ? [] : [undefined])]) {
    const way = wayTo(decide(rulesAfter(rules, circumstance, answer), known), branches)
    if (answer === undefined) Object.assign(way, { unsure: true, open: openAt(rules, circumstance) })
    else way.choices.push(answer)
  }
  const [only, ...others] = branches
  if (only && others.length === 0) return only.node
  branches.sort((a, b) => Number('branches' in a.node) - Number('branches' in b.node))
  const said = branches.map(({ node, ...way }) => [way, known.numbers.get(node)])
  return single({ circumstance, branches }, JSON.stringify([circumstance, said]), known)
}

/** The way that leads to a node; a new one when no answer has led there yet. */
function wayTo(node: Node, ways: Way[]): Way {
  const found = ways.find((way) => way.node === node)
  if (found) return found
  const way = { choices: [], unsure: false, open: [], node }
  ways.push(way)
  return way
}

/** The rules still in question once one condition is answered. */
const rulesAfter = (rules: readonly Rule[], circumstance: string, answer: string | undefined): Rule[] =>
  rules.flatMap((rule) => {
    const { [circumstance]: wanted, ...when } = rule.when ?? {}
    if (!wanted) return [rule]
    return answer !== undefined && wanted.includes(answer) ? [{ id: rule.id, when }] : []
  })

/** Rules behind one without conditions never come to be asked. */
function upToCertain(rules: readonly Rule[]): readonly Rule[] {
  const last = rules.findIndex(isUnconditional)
  return last < 0 ? rules : rules.slice(0, last + 1)
}

const isUnconditional = ({ when }: Rule) => Object.keys(when ?? {}).length === 0

/** The outcomes that an open question keeps from being the verdict. */
const openAt = (rules: readonly Rule[], circumstance: string) =>
  rules.filter(({ when }) => when?.[circumstance]).map(({ id }) => id)

function single(node: Node, said: string, { nodes, numbers }: Known): Node {
  const found = nodes.get(said)
  if (found) return found
  nodes.set(said, node)
  numbers.set(node, numbers.size)
  return node
}

/** The questions in reading order: each after all that lead to it, what a first answer leads to before what a later one does. */
function numbered(first: Node): Asking[] {
  const order: Asking[] = []
  const visit = (node: Node) => {
    if (!('branches' in node) || order.includes(node)) return
    for (const branch of [...node.branches].reverse()) visit(branch.node)
    order.unshift(node)
  }
  visit(first)
  return order
}
