import { WholeGuide } from '#components/answer/whole-guide.tsx'
import { caseFaults } from '#components/case/case-faults.ts'
import { placesOf } from '#components/case/case-title.ts'
import { FaultList } from '#components/case/fault-list.tsx'
import { Shell } from '#components/page/shell.tsx'
import { caseQuery } from '#lib/domain/address/query.ts'
import { transfer } from '#lib/domain/rules/transfer.ts'
import { headOf, loader, orNotFound } from '../../../load-page.ts'

const load = loader('/print/[insurance]', ({ view, asked }) => {
  const { leaving, joining, answers } = asked
  const insurance = orNotFound(asked.insurance)
  const name = view.say(insurance.short)
  const places = placesOf(view, asked)
  return {
    answer: transfer(insurance, leaving, joining, answers),
    plan: `/plan${caseQuery(asked, view.site)}`,
    query: caseQuery({ ...asked, insurance: undefined }, view.site),
    description: view.words('paper.description', { name }),
    title: places ? view.words('paper.title-of', { name, places }) : view.words('paper.title', { name }),
  }
})

export const generateMetadata = headOf(load)

export default async function WholeGuidePage(props: PageProps<'/[lang]/print/[insurance]'>) {
  const { view, path, query, title, plan, answer, asked } = await load(props)
  return (
    <Shell view={view} path={path} query={query} script={false} title={title}>
      <FaultList view={view} faults={caseFaults(view, asked.misread, [], [])} />
      <p className="no-print">
        <a href={view.at(plan)}>{view.words('paper.to-plan')}</a>
      </p>
      <WholeGuide view={{ ...view, paper: true }} answer={answer} />
    </Shell>
  )
}
