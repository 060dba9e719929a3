import { placesOf } from '#components/case/case-title.ts'
import { Label } from '#components/words/inline.tsx'
import type { View } from '#components/words/view.ts'
import type { Circumstance } from '#lib/content/site.ts'
import type { Transfer } from '#lib/domain/rules/transfer.ts'

/** Whose case it is: the two places and the insurance; under it in a line what was answered; each with the way to change it. */
export function PlanHead({ view, answer, given }: { view: View; answer: Transfer; given: readonly Circumstance[] }) {
  const { words } = view
  const { leaving, joining, insurance } = answer
  const home = view.at('', answer)
  const [first] = given
  return (
    <>
      <h1 className="case">
        {leaving && joining ? (
          <>
            <Label view={view} of={leaving.short} /> → <Label view={view} of={joining.short} />
          </>
        ) : (
          placesOf(view, answer) || words('case.national')
        )}{' '}
        <span className="of">
          <Label view={view} of={insurance.short} />
        </span>
      </h1>
      <p className="given">
        {given.length > 0 ? (
          <span className="answers">
            {given.map(({ id, choices }, index) => {
              const choice = choices.find((each) => each.id === answer.answers[id])
              return choice ? (
                <span key={id} data-given={id}>
                  {index > 0 ? words('separator') : ''}
                  {view.say(choice.short ?? choice.name)}
                </span>
              ) : null
            })}
          </span>
        ) : null}{' '}
        {first ? (
          <a href={`${view.at('/plan', { ...answer, ask: first })}#main`}>
            {words('given.change-short')}
            <span className="sr-only">{words('given.change-answers')}</span>
          </a>
        ) : null}{' '}
        <a href={`${home}#start`}>{words('plan.change')}</a>
      </p>
    </>
  )
}
