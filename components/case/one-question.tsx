import { Titled } from '#components/words/titled.tsx'
import type { View } from '#components/words/view.ts'
import type { Circumstance } from '#lib/content/site.ts'
import { caseQuery } from '#lib/domain/address/query.ts'
import type { Asked, Place } from '#lib/domain/address/question-walk.ts'
import { caseTitle } from './case-title.ts'
import { GivenAnswers, Question } from './questions.tsx'

type OneQuestionProps = { view: View; asked: Asked; question: Circumstance; place: Place }

/** One question of a case by itself: where one stands, the way back, the question, the answers so far, and the way out to the whole answer. */
export function OneQuestion({ view, asked, question, place }: OneQuestionProps) {
  const { words, site } = view
  const path = view.at('/plan')
  const at = (ask: Circumstance | undefined) => caseQuery({ ...asked, ask }, site)
  // The rest of the case stands around the question as hidden fields, so that the address comes out in its canonical order.
  const fields = new URLSearchParams(
    caseQuery({ ...asked, answers: { ...asked.answers, [question.id]: '' }, ask: place.next }, site),
  )
  const others = place.questions.filter((each) => each !== question)
  return (
    <>
      <p className="next">
        <a href={place.before ? `${path}${at(place.before)}#main` : path + at(undefined)}>
          {words(place.before ? 'ask.back' : 'ask.back-to-all')}
        </a>
      </p>
      <p className="meta">
        {caseTitle(view, asked)}
        {words('separator')}
        {words('ask.progress', { number: place.number, count: place.questions.length })}
      </p>
      <form action={`${path}#main`} method="get" className="questions no-print">
        {[...fields].map(([key, value]) =>
          key === question.id ? (
            <Question key={key} view={view} circumstance={question} chosen={asked.answers[key]} alone />
          ) : (
            <input key={key} type="hidden" name={key} value={value} />
          ),
        )}
        <button type="submit">{words(place.next ? 'ask.next' : 'ask.finish')}</button>
      </form>
      {others.some(({ id }) => asked.answers[id] !== undefined) ? (
        <Titled id="given" title={words('ask.given')}>
          <GivenAnswers
            view={view}
            path={path}
            answer={asked}
            questions={others}
            change={(each) => `${at(each)}#main`}
          />
        </Titled>
      ) : null}
      <ul className="links">
        <li>
          <a href={path + at(undefined)}>{words('ask.whole')}</a>
        </li>
      </ul>
    </>
  )
}
