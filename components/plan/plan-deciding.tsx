import { AskHere } from '#components/answer/ask-here.tsx'
import type { View } from '#components/words/view.ts'
import type { Transfer } from '#lib/domain/rules/transfer.ts'

/** On what the verdict still hangs, in words; and the first question that decides it, to be answered right here. */
export function PlanDeciding({ view, answer }: { view: View; answer: Transfer }) {
  const { words, site } = view
  const open = answer.deciding.flatMap((id) => site.circumstances.find((each) => each.asked && each.id === id) ?? [])
  const [first] = open
  if (!first) return null
  return (
    <div className="deciding no-print" data-deciding={open.map(({ id }) => id).join(' ')}>
      <AskHere
        view={view}
        asked={answer}
        question={first}
        back="verdict"
        lead={words(open.length > 1 ? 'plan.deciding.first' : 'plan.deciding.one', { count: open.length })}
      />
    </div>
  )
}
