import type { Metadata } from 'next'
import { Checked } from '#components/checked.tsx'
import { InsuranceLinks } from '#components/insurance-links.tsx'
import { ScamStrip } from '#components/scam-strip.tsx'
import { Shell } from '#components/shell.tsx'
import { metadata } from '../../metadata.ts'
import { viewOf } from '../../view.ts'

type Props = { params: Promise<{ lang: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const view = await viewOf(params)
  return metadata(view, {
    path: '/steps',
    title: view.words('steps.title'),
    description: view.words('steps.description'),
  })
}

export default async function StepsIndex({ params }: Props) {
  const view = await viewOf(params)
  return (
    <Shell view={view} path="/steps" crumbs={[{ words: view.words('nav.steps'), path: '/steps' }]}>
      <h1>{view.words('steps.title')}</h1>
      <div className="answer">
        <p>{view.words('steps.answer')}</p>
      </div>
      <Checked view={view} on={{ path: '/steps' }} days={view.site.insurances.map((insurance) => insurance.verified)} />
      <InsuranceLinks view={view} folder="/steps" />
      <ScamStrip view={view} />
    </Shell>
  )
}
