import { InsuranceLinks } from '#components/case/insurance-links.tsx'
import { Shell } from '#components/page/shell.tsx'
import { headOf, loader } from '../../../load-page.ts'

const load = loader('/staff/flows')

export const generateMetadata = headOf(load, ({ view }) => ({
  title: view.words('flow.title'),
  description: view.words('flow.description'),
}))

export default async function Flows(props: PageProps<'/[lang]/staff/flows'>) {
  const { view } = await load(props)
  return (
    <Shell view={view} path="/staff/flows">
      <h1>{view.words('flow.title')}</h1>
      <div className="answer">
        <p>{view.words('flow.answer')}</p>
      </div>
      <InsuranceLinks view={view} folder="/staff/flows" />
    </Shell>
  )
}
