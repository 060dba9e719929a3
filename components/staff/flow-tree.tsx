import { Cites } from '#components/words/basis-list.tsx'
import { HanRuns } from '#components/words/han-runs.tsx'
import { Label } from '#components/words/inline.tsx'
import type { View } from '#components/words/view.ts'
import { type Branch, type Question, writtenUnder } from '#lib/domain/rules/flow.ts'
import { branchWords, circumstanceOf, type FlowCase, letterOf, unsureWords } from './flow-words.ts'

type Props = { view: View; decision: FlowCase }

/**
 * The decision as nested lists: each question with its answers, below each answer the next question or the outcome with its rule.
 * A question that several answers lead to is written out once, under the last of them; the others link to it.
 */
export function FlowTree({ view, decision }: Props) {
  const { first } = decision.flow
  return (
    <ol className="flow">
      <li>
        {'question' in first ? (
          <Ask view={view} decision={decision} number={first.question} />
        ) : 'outcome' in first ? (
          <End view={view} decision={decision} id={first.outcome} />
        ) : null}
      </li>
    </ol>
  )
}

function Ask({ view, decision, number }: Props & { number: number }) {
  const question = decision.flow.questions[number - 1]
  if (!question) return null
  const circumstance = circumstanceOf(view, question.circumstance)
  return (
    <div id={`question-${number}`} data-question={question.circumstance}>
      <p>
        {view.words('flow.question', { number })}
        <strong>
          <Label view={view} of={circumstance.question} />
        </strong>
      </p>
      {circumstance.asked ? null : <p className="hint">{view.words('flow.derived')}</p>}
      <ol>
        {question.branches.map((branch, index) => (
          <li key={index}>
            <Answer view={view} decision={decision} question={question} branch={branch} number={number} />
          </li>
        ))}
      </ol>
    </div>
  )
}

function Answer({
  view,
  decision,
  question,
  branch,
  number,
}: Props & { question: Question; branch: Branch; number: number }) {
  const { target } = branch
  const texts = branchWords(view, circumstanceOf(view, question.circumstance), branch)
  const said = <HanRuns language={view.language} text={texts.join(view.words('list.or'))} />
  const exceptions = <Exceptions view={view} decision={decision} question={question} branch={branch} />
  if ('outcome' in target)
    return (
      <>
        <p>
          {said}
          {' → '}
          <End view={view} decision={decision} id={target.outcome} />
        </p>
        {exceptions}
      </>
    )
  if (!('question' in target)) return <p>{said}</p>
  return (
    <>
      <p>
        {said}
        {' → '}
        <a href={`#question-${target.question}`}>{view.words('flow.see', { number: target.question })}</a>
      </p>
      {exceptions}
      {writtenUnder(decision.flow, target.question) === number ? (
        <Ask view={view} decision={decision} number={target.question} />
      ) : null}
    </>
  )
}

/** An outcome by its letter and title, with the rule it rests on. */
function End({ view, decision: { insurance }, id }: Props & { id: string }) {
  const outcome = insurance.outcomes.find((each) => each.id === id)
  if (!outcome) return null
  return (
    <span data-outcome={id}>
      <a href={`#outcome-${id}`}>
        {view.words('flow.outcome', { letter: letterOf(insurance, id) })}
        <Label view={view} of={outcome.title} />
      </a>{' '}
      <span className="hint">
        <Cites view={view} basis={outcome.basis} />
      </span>
    </span>
  )
}

/** Without an answer an outcome that depends on it is not the verdict; the answer page names it as an exception. */
function Exceptions({ view, decision, question, branch }: Props & { question: Question; branch: Branch }) {
  if (branch.open.length === 0) return null
  const { words } = view
  const letters = branch.open.map((id) => words('flow.letter', { letter: letterOf(decision.insurance, id) }))
  const unsure = unsureWords(view, circumstanceOf(view, question.circumstance))
  return <p className="hint">{words('flow.exceptions', { unsure, what: letters.join(words('list.comma')) })}</p>
}
