import type { View } from '#components/words/view.ts'
import type { Circumstance, Insurance } from '#lib/content/site.ts'
import type { Shape } from '#lib/domain/drawing/drawing.ts'
import { chartOf } from '#lib/domain/drawing/flow-chart.ts'
import { layoutOf } from '#lib/domain/drawing/flow-layout.ts'
import { type Branch, type Flow, flowOf, type Question, type Target } from '#lib/domain/rules/flow.ts'

/** The decision on one insurance with everything needed to put it into words. */
export type FlowCase = { insurance: Insurance; flow: Flow }

/** The national decision on an insurance. */
export function flowCase({ site }: View, insurance: Insurance): FlowCase {
  return { insurance, flow: flowOf(insurance.outcomes, site.circumstances) }
}

/** Outcomes go by letters, in their order, as questions go by numbers. */
export function letterOf({ outcomes }: Insurance, id: string): string {
  return String.fromCharCode(65 + outcomes.findIndex((outcome) => outcome.id === id))
}

export function circumstanceOf({ site }: View, id: string): Circumstance {
  const found = site.circumstances.find((circumstance) => circumstance.id === id)
  if (!found) throw new Error(`"${id}" is not in content/circumstances; the content check would have found this`)
  return found
}

/** What no answer is called: a reader is not sure, or has not chosen the places from which the answer follows. */
export function unsureWords(view: View, { asked }: Circumstance): string {
  return view.words(asked ? 'flow.unsure' : 'flow.places-open')
}

/** The answers of a branch, one text each. */
export function branchWords(view: View, circumstance: Circumstance, branch: Branch): string[] {
  const names = circumstance.choices.filter(({ id }) => branch.choices.includes(id)).map(({ name }) => view.say(name))
  return branch.unsure ? [...names, unsureWords(view, circumstance)] : names
}

/** The drawing of a decision, in the reader's language. */
export function flowDrawing(view: View, { insurance, flow }: FlowCase): Shape {
  const { words } = view
  const name = view.say(insurance.short)
  const layout = layoutOf(flow, {
    questions: flow.questions.map((question, index) => questionTexts(view, insurance, question, index + 1)),
    outcomes: insurance.outcomes.map(({ id, verdict, title }) => ({
      id,
      kind: `${letterOf(insurance, id)} ${words(`verdict.${verdict}`)}`,
      title: view.say(title),
    })),
  })
  return chartOf(layout, {
    title: words('flow.chart.title', { name }),
    description: words('flow.chart.text', countsOf({ insurance, flow })),
  })
}

/** How many questions and outcomes a decision has. */
export function countsOf({ insurance, flow }: FlowCase): { questions: number; outcomes: number } {
  return { questions: flow.questions.length, outcomes: insurance.outcomes.length }
}

function questionTexts(view: View, insurance: Insurance, { circumstance: id, branches }: Question, number: number) {
  const circumstance = circumstanceOf(view, id)
  return {
    title: `${number} ${view.say(circumstance.question)}`,
    rows: branches.map((branch) => ({
      texts: branchWords(view, circumstance, branch),
      leadsTo: `→ ${markOf(insurance, branch.target)}`,
    })),
  }
}

function markOf(insurance: Insurance, target: Target): string {
  if ('question' in target) return String(target.question)
  return 'outcome' in target ? letterOf(insurance, target.outcome) : ''
}
