import { AskHere } from '#components/answer/ask-here.tsx'
import { Fold } from '#components/words/fold.tsx'
import { Label } from '#components/words/inline.tsx'
import type { View } from '#components/words/view.ts'
import type { Transfer } from '#lib/domain/rules/transfer.ts'

/** On what the verdict still hangs, and the first question that decides it, in one line; its answers behind it, to be given right here. */
export function PlanDeciding({ view, answer }: { view: View; answer: Transfer }) {
  const { words, site } = view
  const open = answer.deciding.flatMap((id) => site.circumstances.find((each) => each.asked && each.id === id) ?? [])
  const [first] = open
  if (!first || view.paper) return null
  const title = (
    <>
      {words(open.length > 1 ? 'plan.deciding.first' : 'plan.deciding.one', { count: open.length })}{' '}
      <Label view={view} of={first.question} />
    </>
  )
  return (
    <div className="deciding no-print" data-deciding={open.map(({ id }) => id).join(' ')}>
      <Fold view={view} title={title}>
        <AskHere view={view} asked={answer} question={first} back="verdict" named />
      </Fold>
    </div>
  )
}
