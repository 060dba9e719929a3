import { Label } from '#components/words/inline.tsx'
import type { View } from '#components/words/view.ts'
import type { Circumstance } from '#lib/content/site.ts'
import { caseQuery } from '#lib/domain/address/query.ts'
import type { Transfer } from '#lib/domain/rules/transfer.ts'

export type AskedCase = Pick<Transfer, 'insurance' | 'leaving' | 'joining' | 'answers'>

type AskProps = { view: View; asked: AskedCase; question: Circumstance; back: string; named?: boolean }

/** A question right where its answer matters: each answer is a link to the plan with it, and to the part of it called `back`. `named`: the question itself stands above. */
export function AskHere({ view, asked, question, back, named }: AskProps) {
  const { site } = view
  const path = view.at('/plan')
  return (
    <p className="ask no-print" data-ask={question.id}>
      {named ? null : <Label view={view} of={question.question} />}{' '}
      {question.choices.map(({ id, name, short = name }) => (
        <a
          key={id}
          href={`${path}${caseQuery({ ...asked, answers: { ...asked.answers, [question.id]: id } }, site)}#${back}`}
        >
          <Label view={view} of={short} />
        </a>
      ))}
    </p>
  )
}
