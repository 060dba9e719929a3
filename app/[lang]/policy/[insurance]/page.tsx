import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Checked } from '#components/page/checked.tsx'
import { NextTasks } from '#components/page/next-tasks.tsx'
import { PaperLink } from '#components/page/paper-link.tsx'
import { Shell } from '#components/page/shell.tsx'
import { BasisList } from '#components/words/basis-list.tsx'
import { Sentence } from '#components/words/inline.tsx'
import { Prose } from '#components/words/prose.tsx'
import { Toc } from '#components/words/toc.tsx'
import { pathIn } from '#lib/domain/address/paths.ts'
import { listedGround } from '#lib/domain/pages/pages.ts'
import { linkTerms } from '#lib/domain/words/link-terms.ts'
import { inLanguage } from '#lib/domain/words/text.ts'
import { listedMetadata } from '../../../metadata.ts'
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
  const { view, path } = await load(params)
  return listedMetadata(view, path)
}

export default async function Policy({ params }: Props) {
  const { view, insurance, prose, path } = await load(params)
  const { days, basis } = listedGround(view.site, path, view.language.id)
  return (
    <Shell view={view} path={path} crumbs={[{ words: view.words('nav.policy'), path: '/policy' }]}>
      <h1>{prose.title}</h1>
      <div className="answer">
        <p>
          <Sentence view={view} of={insurance.summary} />
        </p>
      </div>
      <Checked view={view} on={{ path, insurances: [insurance.id] }} days={days} basisCount={basis.length} />
      <Toc view={view} prose={prose} />
      <Prose view={view} prose={linkTerms(prose, view.site.terms, view.language.id)} />
      <PaperLink view={view} asked={{ insurance, leaving: undefined, joining: undefined, answers: {} }} />
      <BasisList view={view} basis={basis}>
        <p>
          <a href={pathIn(view.language.id, `/staff/flows/${insurance.id}`)}>{view.words('flow.policy')}</a>
        </p>
      </BasisList>
      <NextTasks view={view} insurance={insurance} current="policy" />
    </Shell>
  )
}
