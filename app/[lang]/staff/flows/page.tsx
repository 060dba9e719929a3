import type { Metadata } from 'next'
import { InsuranceLinks } from '#components/case/insurance-links.tsx'
import { Shell } from '#components/page/shell.tsx'
import { metadata } from '../../../metadata.ts'
import { viewOf } from '../../../view.ts'

type Props = { params: Promise<{ lang: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const view = await viewOf(params)
  return metadata(view, {
    path: '/staff/flows',
    title: view.words('flow.title'),
    description: view.words('flow.description'),
    index: false,
  })
}

export default async function Flows({ params }: Props) {
  const view = await viewOf(params)
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
