import type { Metadata } from 'next'
import { Alerts } from '#components/alerts.tsx'
import { RegionLinks } from '#components/region-links.tsx'
import { Shell } from '#components/shell.tsx'
import { metadata } from '../../metadata.ts'
import { viewOf } from '../../view.ts'

type Props = { params: Promise<{ lang: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const view = await viewOf(params)
  return metadata(view, {
    path: '/regions',
    title: view.words('regions.title'),
    description: view.words('regions.description'),
  })
}

export default async function Regions({ params }: Props) {
  const view = await viewOf(params)
  return (
    <Shell view={view} path="/regions" crumbs={[{ words: view.words('nav.regions'), path: '/regions' }]}>
      <h1>{view.words('regions.title')}</h1>
      <div className="answer">
        <p>{view.words('regions.answer')}</p>
      </div>
      <Alerts view={view} on={{ path: '/regions' }} />
      <RegionLinks view={view} folder="/regions" />
    </Shell>
  )
}
