import { Label, Sentence } from '#components/words/inline.tsx'
import type { View } from '#components/words/view.ts'
import type { Circumstance } from '#lib/content/site.ts'
import { caseQuery } from '#lib/domain/address/query.ts'
import type { Transfer } from '#lib/domain/rules/transfer.ts'
import { FieldFault, faultMarks, type Told } from './fault-list.tsx'

type QuestionsProps = {
  view: View
  action: string
  answer: Transfer
  questions: readonly Circumstance[]
  keys: readonly ('insurance' | 'leaving' | 'joining')[]
  faults: readonly Told[]
}

/** The questions that decide something for this case, all at once: big radios, why we ask, and "not sure" on each. */
export function Questions({ view, action, answer, questions, keys, faults }: QuestionsProps) {
  const { words } = view
  const given: Record<string, string | undefined> = {
    insurance: answer.insurance.id,
    leaving: answer.leaving?.id,
    joining: answer.joining?.id,
  }
  if (questions.length === 0) return null
  const firstFurther = questions.find(({ further }) => further)
  return (
    <form action={action} method="get" className="questions">
      {keys.map((key) => (given[key] ? <input key={key} type="hidden" name={key} value={given[key]} /> : null))}
      {questions.map((circumstance) => (
        <div key={circumstance.id}>
          {circumstance === firstFurther ? <h3>{words('questions.further')}</h3> : null}
          <Question
            view={view}
            circumstance={circumstance}
            chosen={answer.answers[circumstance.id]}
            fault={faults.find(({ key }) => key === circumstance.id)}
          />
        </div>
      ))}
      <button type="submit">{words('questions.submit')}</button>
    </form>
  )
}

type QuestionProps = {
  view: View
  circumstance: Circumstance
  chosen: string | undefined
  fault?: Told | undefined
  alone?: boolean
}

/** One question: what, why, its choices, and "not sure". Alone on its page, the question is the heading of the page. */
export function Question({ view, circumstance, chosen, fault, alone = false }: QuestionProps) {
  const { id } = circumstance
  const question = <Label view={view} of={circumstance.question} />
  return (
    <fieldset id={`q-${id}`} {...(fault ? { role: 'radiogroup', ...faultMarks(fault) } : {})}>
      <legend>{alone ? <h1>{question}</h1> : question}</legend>
      <FieldFault view={view} fault={fault} />
      <p className="why">
        <Sentence view={view} of={circumstance.why} />
      </p>
      {circumstance.choices.map((choice) => (
        <div key={choice.id} className="choice">
          <input
            type="radio"
            id={`${id}-${choice.id}`}
            name={id}
            value={choice.id}
            defaultChecked={chosen === choice.id}
            aria-describedby={choice.hint ? `${id}-${choice.id}-hint` : undefined}
          />
          <label htmlFor={`${id}-${choice.id}`}>
            <Label view={view} of={choice.name} />
          </label>
          {choice.hint ? (
            <p id={`${id}-${choice.id}-hint`} className="hint">
              <Sentence view={view} of={choice.hint} />
            </p>
          ) : null}
        </div>
      ))}
      <div className="choice">
        <input type="radio" id={`${id}-not-sure`} name={id} value="" defaultChecked={chosen === undefined} />
        <label htmlFor={`${id}-not-sure`}>{view.words('questions.not-sure')}</label>
      </div>
    </fieldset>
  )
}

type GivenAnswersProps = {
  view: View
  path: string
  answer: Pick<Transfer, 'insurance' | 'leaving' | 'joining' | 'answers'>
  questions: readonly Circumstance[]
  change?: (circumstance: Circumstance) => string
}

/** The answers given so far, each with a link that takes only that answer back, or to where `change` says it is given anew. */
export function GivenAnswers({ view, path, answer, questions, change }: GivenAnswersProps) {
  const { words, site } = view
  const given = questions.filter((circumstance) => answer.answers[circumstance.id] !== undefined)
  if (given.length === 0) return null
  const without = ({ id }: Circumstance) =>
    `${caseQuery({ ...answer, answers: { ...answer.answers, [id]: undefined } }, site)}#q-${id}`
  return (
    <ul className="given">
      {given.map((circumstance) => {
        const choice = circumstance.choices.find((each) => each.id === answer.answers[circumstance.id])
        return (
          <li key={circumstance.id}>
            <Label view={view} of={circumstance.question} /> <strong>{choice ? view.say(choice.name) : ''}</strong>{' '}
            <a href={path + (change ?? without)(circumstance)}>
              {words('given.change')}
              <span className="sr-only"> {view.say(circumstance.question)}</span>
            </a>
          </li>
        )
      })}
    </ul>
  )
}
