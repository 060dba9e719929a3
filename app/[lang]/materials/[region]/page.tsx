import { InsuranceMaterials } from '#components/answer/insurance-materials.tsx'
import { CaseBar } from '#components/case/case-bar.tsx'
import { caseFaults } from '#components/case/case-faults.ts'
import { FaultList } from '#components/case/fault-list.tsx'
import { GivenAnswers, Questions } from '#components/case/questions.tsx'
import { Selector } from '#components/case/selector.tsx'
import { Checked } from '#components/page/checked.tsx'
import { ScamStrip } from '#components/page/scam-strip.tsx'
import { Shell } from '#components/page/shell.tsx'
import { NumberedBasis } from '#components/words/numbered-basis.tsx'
import { Part } from '#components/words/part.tsx'
import { Titled } from '#components/words/titled.tsx'
import { caseQuery } from '#lib/domain/address/query.ts'
import { questionsLeft } from '#lib/domain/address/question-walk.ts'
import { materialsGround } from '#lib/domain/pages/ground.ts'
import { oldest } from '#lib/domain/rules/freshness.ts'
import { groundsOf } from '#lib/domain/rules/grounds.ts'
import { transfer } from '#lib/domain/rules/transfer.ts'
import { byId, headOf, loader } from '../../../load-page.ts'

const load = loader('/materials/[region]', ({ view, id, asked }) => {
  const joining = byId(view.site.regions, id)
  const name = view.say(joining.short)
  const title = asked.leaving
    ? view.words('materials.region.title-from', { name, from: view.say(asked.leaving.short) })
    : view.words('materials.region.title', { name })
  return {
    query: caseQuery({ ...asked, joining: undefined }, view.site),
    title,
    description: view.words('materials.region.description', { name }),
  }
})

export const generateMetadata = headOf(load)

export default async function RegionMaterials(props: PageProps<'/[lang]/materials/[region]'>) {
  const { view: given, asked, query, title, path } = await load(props)
  const { words, site } = given
  const insurances = asked.insurance ? [asked.insurance] : site.insurances
  const answers = insurances.map((insurance) => transfer(insurance, asked.leaving, asked.joining, asked.answers))
  const only = asked.insurance ? answers[0] : undefined
  const questions = only ? questionsLeft(site, only) : []
  const faults = caseFaults(given, asked.misread, questions)
  const { days } = materialsGround(answers)
  const view = { ...given, grounds: groundsOf((only?.materials ?? []).map(({ item }) => item)) }
  return (
    <Shell view={view} path={path} query={query} title={title} answer={words('materials.answer')}>
      <CaseBar view={view} asked={asked} />
      <FaultList view={view} faults={faults} />
      {answers.map((answer) => (
        <InsuranceMaterials key={answer.insurance.id} view={view} answer={answer} alone={Boolean(only)} />
      ))}
      <ScamStrip view={view} />
      {only ? (
        <Part
          view={view}
          id="questions"
          title={words('plan.questions')}
          className="no-print"
          open={questions.some(({ id }) => faults.some(({ key }) => key === id))}
        >
          <GivenAnswers
            view={view}
            path={view.at(path)}
            answer={{ ...only, joining: undefined }}
            questions={questions}
          />
          <Questions
            view={view}
            action={view.at(path)}
            answer={only}
            questions={questions}
            keys={['insurance', 'leaving']}
            faults={faults}
          />
        </Part>
      ) : null}
      <Titled id="change" title={words('plan.change')} className="no-print">
        <Selector view={view} to="/materials" chosen={asked} submit="materials.submit" faults={faults} allInsurances />
      </Titled>
      <Checked
        view={view}
        on={{ path, insurances: asked.insurance ? [asked.insurance.id] : [], regions: [asked.joining, asked.leaving] }}
        days={days}
      />
      {only ? <NumberedBasis view={view} day={oldest(days)} /> : null}
    </Shell>
  )
}
