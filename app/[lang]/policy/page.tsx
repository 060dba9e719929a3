import type { Metadata } from 'next'
import { InsuranceLinks } from '#components/case/insurance-links.tsx'
import { Checked } from '#components/page/checked.tsx'
import { Shell } from '#components/page/shell.tsx'
import { listedGround } from '#lib/domain/pages/pages.ts'
import { listedMetadata } from '../../metadata.ts'
import { viewOf } from '../../view.ts'

type Props = { params: Promise<{ lang: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const view = await viewOf(params)
  return listedMetadata(view, '/policy')
}

export default async function Policies({ params }: Props) {
  const view = await viewOf(params)
  return (
    <Shell view={view} path="/policy" crumbs={[{ words: view.words('nav.policy'), path: '/policy' }]}>
      <h1>{view.words('policy.title')}</h1>
      <div className="answer">
        <p>{view.words('policy.answer')}</p>
      </div>
      <Checked view={view} on={{ path: '/policy' }} days={listedGround(view.site, '/policy', view.language.id).days} />
      <InsuranceLinks view={view} folder="/policy" />
    </Shell>
  )
}
