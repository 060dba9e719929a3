import { Label } from '#components/words/inline.tsx'
import type { View } from '#components/words/view.ts'
import type { Circumstance, Insurance } from '#lib/content/site.ts'
import { caseQuery, questionsOf } from '#lib/domain/address/query.ts'
import { nextOpen } from '#lib/domain/address/question-walk.ts'
import type { Transfer } from '#lib/domain/rules/transfer.ts'
import { verdictOf } from '#lib/domain/rules/verdict.ts'
import type { Answers } from '#lib/domain/rules/when.ts'

type MoreProps = { view: View; answer: Transfer; questions: readonly Circumstance[] }

/** What else there is: the other insurances that move with a job, the questions still open, and the answer in other forms. */
export function PlanMore({ view, answer, questions }: MoreProps) {
  const { words, site } = view
  const at = (path: string, query = caseQuery(answer, site)) => view.at(path) + query
  const { insurance } = answer
  const own = { ...answer, insurance: undefined }
  const notes = ownNotes(answer).length
  const links = [
    ...openQuestion(view, answer, questions),
    ...(notes > 0 ? [[`${at(`/steps/${insurance.id}`)}#notes`, 'plan.notes', notes]] : []),
    [`${at(`/steps/${insurance.id}`)}#everyone`, 'plan.everyone'],
    [at('/handout.png'), 'picture.link'],
    [at(`/print/${insurance.id}`, caseQuery(own, site)), 'paper.link'],
    ...(site.tools.has('deadlines') && answer.steps.some(({ item }) => item.limit)
      ? [[at('/tools/deadlines', `?insurance=${insurance.id}`), 'plan.deadlines']]
      : []),
  ] as [href: string, key: string, count?: number][]
  return (
    <section aria-labelledby="more" className="no-print">
      <h2 id="more">{words('plan.more')}</h2>
      <OtherInsurances view={view} answer={answer} />
      <ul className="links">
        {links.map(([href, key, count]) => (
          <li key={key}>
            <a href={href}>{words(key, count === undefined ? {} : { count })}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What the nation says to some and not to others: it stands with the steps of the insurance. */
export const ownNotes = ({ notes }: Transfer) => notes.filter(({ item, from }) => !from && item.when)

/** The way to the first question without an answer, to be put by itself. */
function openQuestion({ at }: View, answer: Transfer, questions: readonly Circumstance[]) {
  const first = nextOpen(questions, answer)
  if (!first) return []
  const open = questions.filter(({ id }) => answer.answers[id] === undefined).length
  return [[`${at('/plan', { ...answer, ask: first })}#main`, 'plan.to-questions', open]]
}

/** The answers that another insurance asks for too. */
function answersFor(other: Insurance, { answers, leaving, joining }: Transfer): Answers {
  const asked = questionsOf(other, [leaving, joining])
  return Object.fromEntries(Object.entries(answers).filter(([id]) => asked.has(id)))
}

/** Of the insurances that an employer pays, those that the plan is not about, each with its verdict in a word. */
function OtherInsurances({ view, answer }: { view: View; answer: Transfer }) {
  const { words, site } = view
  const { leaving, joining, answers, insurance } = answer
  const others = insurance.with_job ? site.insurances.filter((each) => each.with_job && each !== insurance) : []
  if (others.length === 0) return null
  return (
    <ul className="links others">
      {others.map((other) => {
        const { verdict } = verdictOf(other, leaving, joining, answers)
        const query = caseQuery({ insurance: other, leaving, joining, answers: answersFor(other, answer) }, site)
        return (
          <li key={other.id} data-other={other.id}>
            <a href={view.at('/plan') + query}>
              {words('plan.also')}
              <Label view={view} of={other.short} />
            </a>{' '}
            <span className="meta">{words(`verdict.${verdict.item.verdict}`)}</span>
          </li>
        )
      })}
    </ul>
  )
}
