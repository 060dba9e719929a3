import { permanentRedirect } from 'next/navigation'
import { caseFaults, planFaults } from '#components/case/case-faults.ts'
import { caseTitle, placesOf } from '#components/case/case-title.ts'
import { FaultList } from '#components/case/fault-list.tsx'
import { OneQuestion } from '#components/case/one-question.tsx'
import { Selector } from '#components/case/selector.tsx'
import { Shell } from '#components/page/shell.tsx'
import { Combined, Unsure } from '#components/plan/combined.tsx'
import { Plan as Answer } from '#components/plan/plan.tsx'
import type { View } from '#components/words/view.ts'
import type { Circumstance, Insurance } from '#lib/content/site.ts'
import { type Case, caseQuery } from '#lib/domain/address/query.ts'
import { nextOpen, placeOf, questionsLeft } from '#lib/domain/address/question-walk.ts'
import { transfer } from '#lib/domain/rules/transfer.ts'
import { headOf, loader } from '../../load-page.ts'

const load = loader('/plan', ({ view, asked }) => ({
  title: caseTitle(view, asked),
  description: view.words('plan.description'),
}))

export const generateMetadata = headOf(load, ({ view, asked: { ask, ...whole }, title }) => ({
  query: caseQuery(whole, view.site),
  title: ask ? view.words('ask.title', { question: view.say(ask.question), title }) : title,
}))

export default async function Plan(props: PageProps<'/[lang]/plan'>) {
  const { view, asked } = await load(props)
  const { insurance, ask } = asked
  return (
    <Shell
      view={view}
      path="/plan"
      query={caseQuery(asked, view.site)}
      here={placesOf(view, asked) || view.words('plan.here')}
      asked={asked}
      sheet={insurance !== undefined && !ask}
    >
      {insurance ? (
        ask ? (
          <OneByOne view={view} asked={{ ...asked, insurance, ask }} />
        ) : (
          <Answer
            view={view}
            answer={transfer(insurance, asked.leaving, asked.joining, asked.answers)}
            questions={questionsLeft(view.site, { ...asked, insurance })}
            faults={planFaults(view, asked)}
          />
        )
      ) : (
        <Start view={view} asked={asked} />
      )}
    </Shell>
  )
}

/** One question by itself. One that an earlier answer has made idle is passed over: the next takes its place, or the whole answer. */
function OneByOne({ view, asked }: { view: View; asked: Case & { insurance: Insurance; ask: Circumstance } }) {
  const { site } = view
  const place = placeOf(site, asked, asked.ask)
  if (!place) {
    const next = nextOpen(questionsLeft(site, asked), asked, asked.ask)
    permanentRedirect(view.at('/plan', { ...asked, ask: next }))
  }
  return (
    <>
      <FaultList view={view} faults={planFaults(view, asked)} />
      <OneQuestion view={view} asked={asked} question={asked.ask} place={place} />
    </>
  )
}

/** No single insurance was chosen, or none that is known. */
function Start({ view, asked }: { view: View; asked: Case }) {
  const faults = caseFaults(view, asked.misread)
  return (
    <>
      <h1>{caseTitle(view, asked)}</h1>
      <FaultList view={view} faults={faults} />
      {asked.group === 'work' ? <Combined view={view} asked={asked} /> : null}
      {asked.group === 'unsure' ? <Unsure view={view} asked={asked} /> : null}
      {asked.group ? <h2 id="change">{view.words('plan.change')}</h2> : <p>{view.words('plan.choose')}</p>}
      <Selector view={view} chosen={asked} faults={faults} everyday />
    </>
  )
}
