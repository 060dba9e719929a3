import { EmbedChecklist } from '#components/answer/embed-checklist.tsx'
import { caseTitle } from '#components/case/case-title.ts'
import { caseQuery } from '#lib/domain/address/query.ts'
import { headOf, loader } from '../../../load-page.ts'

const load = loader('/embed/checklist', ({ view, asked }) => ({
  title: caseTitle(view, asked),
  description: view.words('plan.description'),
  query: caseQuery(asked, view.site),
}))

/** What it shows is a part of the plan, so the plan is its canonical address. */
export const generateMetadata = headOf(load, () => ({ path: '/plan' }))

export default async function Embed(props: PageProps<'/[lang]/embed/checklist'>) {
  const { view, asked } = await load(props)
  return <EmbedChecklist view={view} asked={asked} />
}
