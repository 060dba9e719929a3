import { CaseBar } from '#components/case/case-bar.tsx'
import type { Told } from '#components/case/fault-list.tsx'
import { GivenAnswers, Questions } from '#components/case/questions.tsx'
import { Checked } from '#components/page/checked.tsx'
import { PaperLink, SayLink } from '#components/page/paper-link.tsx'
import { ScamStrip } from '#components/page/scam-strip.tsx'
import { BasisList } from '#components/words/basis-list.tsx'
import { Said } from '#components/words/said.tsx'
import type { View } from '#components/words/view.ts'
import type { Circumstance } from '#lib/content/site.ts'
import { pathIn } from '#lib/domain/address/paths.ts'
import { caseQuery } from '#lib/domain/address/query.ts'
import { nextOpen } from '#lib/domain/address/question-walk.ts'
import { phoneCard } from '#lib/domain/rules/phone-card.ts'
import type { Transfer } from '#lib/domain/rules/transfer.ts'
import { AnswerContents } from './answer-contents.tsx'
import { Hotlines, UseList } from './channel-list.tsx'
import { Checklist, NotNeededList } from './checklist.tsx'
import { CoverageNotes } from './coverage-notes.tsx'
import { NoteList } from './note-list.tsx'
import { StepList } from './step-list.tsx'
import { Verdict } from './verdict.tsx'

/** The whole answer to one case: verdict, questions still open, papers, steps, ways to ask, things to know, legal basis. */
export function PlanAnswer({
  view,
  answer,
  questions,
  faults,
}: {
  view: View
  answer: Transfer
  questions: readonly Circumstance[]
  faults: readonly Told[]
}) {
  const { words, language, site } = view
  const action = pathIn(language.id, '/plan')
  const first = nextOpen(questions, answer) ?? questions[0]
  const oneByOne = first && `${action}${caseQuery({ ...answer, ask: first }, site)}#main`
  const regions = [...new Set([answer.joining, answer.leaving].filter((region) => region !== undefined))]
  return (
    <>
      <Verdict view={view} answer={answer} />
      <Checked
        on={{ path: '/plan', insurances: [answer.insurance.id], regions }}
        view={view}
        days={[
          answer.verdict.item.verified,
          ...answer.materials.map(({ item }) => item.verified),
          ...answer.steps.map(({ item }) => item.verified),
        ]}
        basisCount={answer.basis.length}
      />
      <CaseBar view={view} asked={answer} />
      <CoverageNotes view={view} answer={answer} />
      <AnswerContents
        view={view}
        answer={answer}
        open={questions.filter((circumstance) => answer.answers[circumstance.id] === undefined).length}
        oneByOne={oneByOne}
      />
      <GivenAnswers view={view} path={action} answer={answer} questions={questions} />
      {answer.materials.length > 0 ? (
        <section aria-labelledby="materials">
          <h2 id="materials">{words('plan.materials')}</h2>
          <Checklist view={view} materials={answer.materials} />
          <h3 id="not-needed">{words('plan.not-needed')}</h3>
          <NotNeededList view={view} notNeeded={answer.notNeeded} omitted={answer.omitted} />
          <ScamStrip view={view} />
        </section>
      ) : null}
      {answer.steps.length > 0 ? (
        <section aria-labelledby="steps">
          <h2 id="steps">{words('plan.steps')}</h2>
          <StepList view={view} steps={answer.steps} />
        </section>
      ) : null}
      <section aria-labelledby="channels">
        <h2 id="channels">{words('plan.channels')}</h2>
        <Hotlines view={view} insurance={answer.insurance.id} regions={regions} />
        <UseList view={view} uses={answer.channels} />
      </section>
      <WhatToSay view={view} answer={answer} />
      {answer.notes.length > 0 ? (
        <section aria-labelledby="notes">
          <h2 id="notes">{words('plan.notes')}</h2>
          <NoteList view={view} notes={answer.notes} />
        </section>
      ) : null}
      <section aria-labelledby="questions" className="no-print">
        <h2 id="questions">{words('plan.questions')}</h2>
        {oneByOne ? (
          <p className="next">
            <a href={oneByOne} rel="nofollow">
              {words('ask.one')}
            </a>
          </p>
        ) : null}
        <Questions
          view={view}
          action={action}
          answer={answer}
          questions={questions}
          keys={['insurance', 'leaving', 'joining']}
          faults={faults}
        />
      </section>
      <BasisList view={view} basis={answer.basis} />
      <PaperLink view={view} asked={answer} />
    </>
  )
}

/** The first sentence of the call, and the way to the rest. */
function WhatToSay({ view, answer }: { view: View; answer: Transfer }) {
  const { words, site } = view
  if (!site.sayings) return null
  return (
    <section aria-labelledby="say">
      <h2 id="say">{words('plan.say')}</h2>
      <p>
        <Said view={view} text={phoneCard(site, site.sayings, answer).opening} />
      </p>
      <SayLink view={view} query={caseQuery(answer, site)} />
    </section>
  )
}
