import { Checklist } from '#components/answer/checklist.tsx'
import { StayAtHome } from '#components/answer/not-needed.tsx'
import type { View } from '#components/words/view.ts'
import type { Transfer } from '#lib/domain/rules/transfer.ts'

/** What to bring, with a counter that needs no script; and what may stay at home. */
export function PlanPapers({ view, answer }: { view: View; answer: Transfer }) {
  const { words } = view
  const { materials } = answer
  if (materials.length === 0) return null
  return (
    <section aria-labelledby="materials" className="papers">
      <h2 id="materials">{words('plan.materials')}</h2>
      <Checklist view={view} asked={answer} materials={materials} />
      <p className="count no-print" data-count={materials.length}>
        {words('plan.count', { count: materials.length })}
      </p>
      <StayAtHome view={view} answer={answer} />
    </section>
  )
}
