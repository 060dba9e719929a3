import { CoverageTable } from '#components/answer/coverage-table.tsx'
import { Shell } from '#components/page/shell.tsx'
import { headOf, loader } from '../../../load-page.ts'

const load = loader('/staff/coverage', ({ view: { words } }) => ({
  title: words('staff.coverage.title'),
  description: words('staff.coverage.answer'),
}))

export const generateMetadata = headOf(load)

export default async function Coverage(props: PageProps<'/[lang]/staff/coverage'>) {
  const { view, path, title, description } = await load(props)
  const { words, site } = view
  const { operator, repository } = site.settings
  const correction = operator?.report_to ? `mailto:${operator.report_to}` : repository
  return (
    <Shell view={view} path={path} title={title} answer={description}>
      <p>
        <a href={view.at('/staff/flows')}>{words('flow.staff')}</a>
      </p>
      <CoverageTable view={view} />
      <p>
        {correction ? <a href={correction}>{words('staff.coverage.correct')}</a> : words('staff.coverage.no-address')}
      </p>
    </Shell>
  )
}
