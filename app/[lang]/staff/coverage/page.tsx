import type { Metadata } from 'next'
import { CoverageTable } from '#components/answer/coverage-table.tsx'
import { Shell } from '#components/page/shell.tsx'
import { pathIn } from '#lib/domain/address/paths.ts'
import { metadata } from '../../../metadata.ts'
import { viewOf } from '../../../view.ts'

type Props = { params: Promise<{ lang: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const view = await viewOf(params)
  return metadata(view, {
    path: '/staff/coverage',
    title: view.words('staff.coverage.title'),
    description: view.words('staff.coverage.answer'),
    index: false,
  })
}

export default async function Coverage({ params }: Props) {
  const view = await viewOf(params)
  const { words, site, language } = view
  const { operator, repository } = site.settings
  const correction = operator?.report_to ? `mailto:${operator.report_to}` : repository
  return (
    <Shell view={view} path="/staff/coverage">
      <h1>{words('staff.coverage.title')}</h1>
      <div className="answer">
        <p>{words('staff.coverage.answer')}</p>
      </div>
      <p>
        <a href={pathIn(language.id, '/staff/flows')}>{words('flow.staff')}</a>
      </p>
      <CoverageTable view={view} />
      <p>
        {correction ? <a href={correction}>{words('staff.coverage.correct')}</a> : words('staff.coverage.no-address')}
      </p>
    </Shell>
  )
}
