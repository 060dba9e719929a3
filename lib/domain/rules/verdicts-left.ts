import type { When } from '#lib/content/schemas/common.ts'
import type { Answers } from './when.ts'

/** A rule as far as it is still open: the answers that it waits for, by circumstance. */
type Rule = { at: number; wants: Readonly<Record<string, readonly string[]>> }
type Node = { number: number; ends: ReadonlySet<number>; asks: ReadonlySet<string> }

/** Circumstance id → its choices. */
export type Choices = Readonly<Record<string, readonly string[]>>

/**
 * What can still come of a list of rules, of which the first that holds is the verdict: the places in the list that some way of
 * answering the rest leads to, and the circumstances of which another answer alone makes another verdict. Draws up the decision
 * in one fixed order of questions, with equal parts as one, so that a question stands in it only if it decides.
 */
export function verdictsLeft(rules: readonly { when?: When | undefined }[], answers: Answers, choices: Choices) {
  const open = rules.map(({ when }, at): Rule => ({ at, wants: openOf(when, answers, choices) }))
  const order = [...new Set(open.flatMap(({ wants }) => Object.keys(wants)))]
  const { ends, asks } = decide(open, { order, choices, done: new Map(), nodes: new Map() })
  return { ends, deciding: order.filter((id) => asks.has(id)) }
}

const openOf = (when: When | undefined, answers: Answers, choices: Choices) =>
  Object.fromEntries(Object.entries(when ?? {}).filter(([id]) => choices[id] && answers[id] === undefined))

type Known = { order: readonly string[]; choices: Choices; done: Map<string, Node>; nodes: Map<string, Node> }

function decide(rules: readonly Rule[], known: Known): Node {
  const last = rules.findIndex(({ wants }) => Object.keys(wants).length === 0)
  const left = rules.slice(0, last + 1)
  const said = JSON.stringify(left)
  const before = known.done.get(said)
  if (before) return before
  const id = known.order.find((each) => left.some(({ wants }) => wants[each]))
  const made = id === undefined ? end(left[0]?.at ?? -1, known) : question(id, left, known)
  known.done.set(said, made)
  return made
}

function question(id: string, rules: readonly Rule[], known: Known): Node {
  const ways = (known.choices[id] ?? []).map((choice) => decide(after(rules, id, choice), known))
  const [first, ...others] = ways
  if (first && others.every((way) => way === first)) return first
  return single([id, ...ways.map(({ number }) => number)].join(), known, () => ({
    ends: new Set(ways.flatMap(({ ends }) => [...ends])),
    asks: new Set([id, ...ways.flatMap(({ asks }) => [...asks])]),
  }))
}

/** The rules still open once a question is answered. */
const after = (rules: readonly Rule[], id: string, choice: string): Rule[] =>
  rules.flatMap(({ at, wants: { [id]: wanted, ...wants } }) =>
    wanted === undefined || wanted.includes(choice) ? [{ at, wants }] : [],
  )

const end = (at: number, known: Known) => single(`end ${at}`, known, () => ({ ends: new Set([at]), asks: new Set() }))

function single(said: string, { nodes }: Known, make: () => Omit<Node, 'number'>): Node {
  const node = nodes.get(said) ?? { number: nodes.size, ...make() }
  nodes.set(said, node)
  return node
}
