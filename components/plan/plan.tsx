import { Handout } from '#components/answer/handout.tsx'
import { FaultList, type Told } from '#components/case/fault-list.tsx'
import { Checked } from '#components/page/checked.tsx'
import { NumberedBasis } from '#components/words/numbered-basis.tsx'
import type { View } from '#components/words/view.ts'
import type { Circumstance } from '#lib/content/site.ts'
import { caseQuery } from '#lib/domain/address/query.ts'
import { isWrong } from '#lib/domain/address/read-keys.ts'
import { oldest } from '#lib/domain/rules/freshness.ts'
import { type Ground, groundsOf } from '#lib/domain/rules/grounds.ts'
import type { Transfer } from '#lib/domain/rules/transfer.ts'
import { PlanButtons } from './plan-buttons.tsx'
import { PlanDeciding } from './plan-deciding.tsx'
import { followUses, PlanFollow } from './plan-follow.tsx'
import { glanceUses, PlanGlance } from './plan-glance.tsx'
import { PlanHead } from './plan-head.tsx'
import { PlanMore } from './plan-more.tsx'
import { PlanPapers } from './plan-papers.tsx'
import { PlanPlaces, placeNotes } from './plan-places.tsx'
import { PlanSteps } from './plan-steps.tsx'
import { PlanVerdict } from './plan-verdict.tsx'

type PlanProps = {
  view: View
  answer: Transfer
  /** The questions that decide something, answered or not. */
  questions: readonly Circumstance[]
  faults: readonly Told[]
}

/**
 * The answer to one case, in three depths: on the page what to do, now, for this case; behind each line its reason; at the end the
 * ground of each statement, by number.
 */
export function Plan({ view: plain, answer, questions, faults }: PlanProps) {
  const view = { ...plain, grounds: groundsOf(statementsOf(answer)), caseQuery: caseQuery(answer, plain.site) }
  const { leaving, joining, insurance, verdict, materials, steps } = answer
  const days = [verdict, ...materials, ...steps].map(({ item }) => item.verified)
  const regions = [...new Set([joining, leaving].filter((region) => region !== undefined))]
  return (
    <>
      <FirstSheet view={plain} answer={answer} />
      <FaultList view={view} faults={faults} />
      <PlanHead view={view} answer={answer} given={questions.filter(({ id }) => answer.answers[id] !== undefined)} />
      {/* Where there is nothing to bring or to do, the row of four leads to the verdict, which says so. */}
      {materials.length === 0 ? <span id="materials" /> : null}
      {steps.length === 0 ? <span id="steps" /> : null}
      <PlanVerdict view={view} answer={answer} lacking={faults.some(isWrong)} />
      <PlanGlance view={view} answer={answer} />
      <PlanButtons view={view} answer={answer} />
      <PlanDeciding view={view} answer={answer} />
      <PlanPapers view={view} answer={answer} />
      <PlanSteps view={view} answer={answer} />
      <PlanFollow view={view} answer={answer} />
      <PlanPlaces view={view} answer={answer} />
      <PlanMore view={view} answer={answer} questions={questions} />
      <Checked view={view} on={{ path: '/plan', insurances: [insurance.id], regions }} days={days} />
      <NumberedBasis view={view} day={oldest(days)} />
    </>
  )
}

/** On paper the handout comes first, then the papers and the steps; the rest is printed by whoever asks for the whole guide. */
function FirstSheet({ view, answer }: { view: View; answer: Transfer }) {
  return (
    <div className="print-only first-sheet">
      <Handout view={view} answer={answer} link={{ ...answer, page: 'plan', language: view.language.id }} again />
    </div>
  )
}

/** The statements that bear a number: those of the page from the top, and last what would make the verdict another one. */
function statementsOf(answer: Transfer): Ground[] {
  const { verdict, unless, materials, notNeeded, omitted, steps } = answer
  // Where there is nothing to bring, nothing is said of what may stay at home.
  const home = materials.length > 0 ? [...omitted.map(({ item }) => item), ...notNeeded] : []
  const placed = [...materials, ...steps, ...followUses(answer), ...placeNotes(answer)]
  const behind = unless.map(({ item }) => item)
  return [verdict.item, ...glanceUses(answer), ...placed.map(({ item }) => item), ...home, ...behind]
}
