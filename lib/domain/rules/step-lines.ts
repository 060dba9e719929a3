import type { Circumstance, Step } from '#lib/content/site.ts'
import type { Answered } from './answered.ts'
import { isAgency } from './lanes.ts'

/**
 * One line of the steps of a plan: one thing to be done; what the agencies do among themselves, one after the other; what only
 * some people must do, as long as they have not said whether; or what is left to do when all is done.
 */
export type StepLine = { kind: 'one' | 'agencies' | 'if' | 'after'; steps: readonly Answered<Step>[] }

/** More lines than this are not read. */
const MOST = 6

/** The steps of a case as few lines, in their order. Every step stands in exactly one of them. */
export function stepLines(steps: readonly Answered<Step>[], circumstances: readonly Circumstance[]): StepLine[] {
  const asked = new Set(circumstances.filter((each) => each.asked).map(({ id }) => id))
  const apart = new Set(steps.filter(({ onlyIf }) => onlyIf.some((id) => asked.has(id))))
  // What hangs on the places alone is a line of its own, unless the lines become too many.
  const spare = steps.filter((step) => step.onlyIf.length > 0 && !apart.has(step) && !isAgency(step.item))
  let lines = linesOf(steps, apart)
  while (lines.length > MOST && spare.length > 0) {
    apart.add(spare.shift() as Answered<Step>)
    lines = linesOf(steps, apart)
  }
  return lines.length > MOST ? gathered(lines) : lines
}

function linesOf(steps: readonly Answered<Step>[], apart: ReadonlySet<Answered<Step>>): StepLine[] {
  const lines: StepLine[] = []
  for (const step of steps.filter((each) => !apart.has(each))) {
    const last = lines.at(-1)
    if (isAgency(step.item) && last?.kind === 'agencies')
      lines[lines.length - 1] = { ...last, steps: [...last.steps, step] }
    else lines.push({ kind: isAgency(step.item) ? 'agencies' : 'one', steps: [step] })
  }
  return apart.size > 0 ? [{ kind: 'if', steps: steps.filter((each) => apart.has(each)) }, ...lines] : lines
}

/** The last lines as one. */
function gathered(lines: readonly StepLine[]): StepLine[] {
  const kept = lines.slice(0, MOST - 1)
  return [...kept, { kind: 'after', steps: lines.slice(MOST - 1).flatMap(({ steps }) => steps) }]
}
