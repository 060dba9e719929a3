import { InsuranceLinks } from '#components/case/insurance-links.tsx'
import { Shell } from '#components/page/shell.tsx'
import { headOf, loader } from '../../../load-page.ts'

const load = loader('/staff/flows', ({ view: { words } }) => ({
  title: words('flow.title'),
  description: words('flow.description'),
}))

export const generateMetadata = headOf(load)

export default async function Flows(props: PageProps<'/[lang]/staff/flows'>) {
  const { view, path, title } = await load(props)
  return (
    <Shell view={view} path={path} title={title} answer={view.words('flow.answer')}>
      <InsuranceLinks view={view} folder="/staff/flows" />
    </Shell>
  )
}
