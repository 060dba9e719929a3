import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Alerts } from '#components/alerts.tsx'
import { BasisList } from '#components/basis-list.tsx'
import { Checked } from '#components/checked.tsx'
import { Sentence } from '#components/inline.tsx'
import { NextTasks } from '#components/next-tasks.tsx'
import { PaperLink } from '#components/paper-link.tsx'
import { Prose } from '#components/prose.tsx'
import { Shell } from '#components/shell.tsx'
import { Toc } from '#components/toc.tsx'
import { citationsIn } from '#lib/domain/citation.ts'
import { linkTerms } from '#lib/domain/link-terms.ts'
import { inLanguage } from '#lib/domain/text.ts'
import { metadata } from '../../../metadata.ts'
import { viewOf } from '../../../view.ts'

type Props = { params: Promise<{ lang: string; insurance: string }> }

async function load(params: Props['params']) {
  const view = await viewOf(params)
  const { insurance: id } = await params
  const insurance = view.site.insurances.find((each) => each.id === id)
  if (!insurance) notFound()
  return { view, insurance, prose: inLanguage(insurance.policy, view.language.id), path: `/policy/${id}` }
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { view, prose, path } = await load(params)
  return metadata(view, { path, title: prose.title, description: prose.description })
}

export default async function Policy({ params }: Props) {
  const { view, insurance, prose, path } = await load(params)
  const basis = citationsIn(prose)
  return (
    <Shell view={view} path={path} crumbs={[{ words: view.words('nav.policy'), path: '/policy' }]}>
      <h1>{prose.title}</h1>
      <div className="answer">
        <p>
          <Sentence view={view} of={insurance.summary} />
        </p>
      </div>
      <Checked view={view} days={[prose.verified]} basisCount={basis.length} />
      <Alerts view={view} path={path} insurance={insurance.id} />
      <Toc view={view} prose={prose} />
      <Prose view={view} prose={linkTerms(prose, view.site.terms, view.language.id)} />
      <PaperLink view={view} asked={{ insurance, leaving: undefined, joining: undefined, answers: {} }} />
      <BasisList view={view} basis={basis} />
      <NextTasks view={view} insurance={insurance} current="policy" />
    </Shell>
  )
}
