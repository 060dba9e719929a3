import { GivenAnswers } from '#components/case/questions.tsx'
import { Checked } from '#components/page/checked.tsx'
import { ScamStrip } from '#components/page/scam-strip.tsx'
import { BasisList } from '#components/words/basis-list.tsx'
import { Label, Sentence } from '#components/words/inline.tsx'
import { Prose } from '#components/words/prose.tsx'
import { Titled } from '#components/words/titled.tsx'
import type { View } from '#components/words/view.ts'
import type { Trouble } from '#lib/content/site.ts'
import { questionsLeft } from '#lib/domain/address/question-walk.ts'
import { citationsIn, unique } from '#lib/domain/rules/citation.ts'
import { phoneCard } from '#lib/domain/rules/phone-card.ts'
import type { Transfer } from '#lib/domain/rules/transfer.ts'
import { Hotlines, UseList } from './channel-list.tsx'
import { Checklist } from './checklist.tsx'
import { CoverageNotes } from './coverage-notes.tsx'
import { NotNeededList } from './not-needed.tsx'
import { NoteList } from './note-list.tsx'
import { Questions } from './phone-card.tsx'
import { StepList } from './step-list.tsx'
import { Verdict } from './verdict.tsx'

/** Everything about one insurance for one case, to be printed and kept: the answer, what to say, what goes wrong, the rules and their addresses. */
export function WholeGuide({ view, answer }: { view: View; answer: Transfer }) {
  const { words, site } = view
  const policy = view.say(answer.insurance.policy)
  const troubles = site.troubles.filter(({ insurances }) => !insurances || insurances.includes(answer.insurance.id))
  const basis = unique([...answer.basis, ...citationsIn(policy)])
  return (
    <>
      <Answer view={view} answer={answer} basisCount={basis.length} />
      <Titled id="channels" title={words('plan.channels')}>
        <Hotlines view={view} insurance={answer.insurance.id} regions={regionsOf(answer)} />
        <UseList view={view} uses={answer.channels} />
      </Titled>
      {site.sayings ? (
        <Titled id="say" title={words('card.link')}>
          <Questions view={view} card={phoneCard(site, site.sayings, answer)} level={3} />
        </Titled>
      ) : null}
      <Troubles view={view} troubles={troubles} />
      <Titled id="policy" title={words('paper.policy')}>
        <Prose view={view} prose={policy} level={3} />
      </Titled>
      <BasisList view={view} basis={basis} />
    </>
  )
}

const regionsOf = ({ joining, leaving }: Transfer) => [
  ...new Set([joining, leaving].filter((region) => region !== undefined)),
]

/** The verdict, what is still open, the papers, the steps and what else to know. */
function Answer({ view, answer, basisCount }: { view: View; answer: Transfer; basisCount: number }) {
  const { words, site } = view
  const questions = questionsLeft(site, answer)
  const open = questions.filter(({ id }) => answer.answers[id] === undefined)
  const policy = view.say(answer.insurance.policy)
  // The nation's notes say in short what the rules below say in full.
  const regional = answer.notes.filter(({ from }) => from)
  const days = [answer.verdict, ...answer.materials, ...answer.steps].map(({ item }) => item.verified)
  return (
    <>
      <Verdict view={view} answer={answer} />
      <Checked
        view={view}
        on={{ path: '/plan', insurances: [answer.insurance.id], regions: regionsOf(answer) }}
        days={[...days, policy.verified]}
        basisCount={basisCount}
      />
      <CoverageNotes view={view} answer={answer} />
      <GivenAnswers view={view} path={view.at('/plan')} answer={answer} questions={questions} />
      {open.length > 0 ? (
        <Titled id="open" title={words('paper.open')}>
          <ul>
            {open.map(({ id, question }) => (
              <li key={id}>
                <Label view={view} of={question} />
              </li>
            ))}
          </ul>
        </Titled>
      ) : null}
      {answer.materials.length > 0 ? (
        <Titled id="materials" title={words('plan.materials')}>
          <Checklist view={view} asked={answer} materials={answer.materials} />
          <h3 id="not-needed">{words('plan.not-needed')}</h3>
          <NotNeededList view={view} notNeeded={answer.notNeeded} omitted={answer.omitted} />
        </Titled>
      ) : null}
      <ScamStrip view={view} />
      {answer.steps.length > 0 ? (
        <Titled id="steps" title={words('plan.steps')}>
          <StepList view={view} steps={answer.steps} />
        </Titled>
      ) : null}
      {regional.length > 0 ? (
        <Titled id="notes" title={words('plan.notes', { count: regional.length })}>
          <NoteList view={view} notes={regional} />
        </Titled>
      ) : null}
    </>
  )
}

/** What goes wrong with this insurance, each with what to do about it in short. */
function Troubles({ view, troubles }: { view: View; troubles: readonly Trouble[] }) {
  if (troubles.length === 0) return null
  return (
    <Titled id="problems" title={view.words('paper.problems')}>
      {troubles.map((trouble) => (
        <div key={trouble.id} data-problem={trouble.id}>
          <Label as="h3" view={view} of={trouble.title} />
          <Sentence as="p" view={view} of={trouble.summary} />
        </div>
      ))}
    </Titled>
  )
}
