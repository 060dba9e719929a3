import type { Metadata } from 'next'
import { RegionLinks } from '#components/case/region-links.tsx'
import { Checked } from '#components/page/checked.tsx'
import { Shell } from '#components/page/shell.tsx'
import { listedGround } from '#lib/domain/pages/pages.ts'
import { listedMetadata } from '../../metadata.ts'
import { viewOf } from '../../view.ts'

type Props = { params: Promise<{ lang: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const view = await viewOf(params)
  return listedMetadata(view, '/regions')
}

export default async function Regions({ params }: Props) {
  const view = await viewOf(params)
  return (
    <Shell view={view} path="/regions" crumbs={[{ words: view.words('nav.regions'), path: '/regions' }]}>
      <h1>{view.words('regions.title')}</h1>
      <div className="answer">
        <p>{view.words('regions.answer')}</p>
      </div>
      <Checked
        view={view}
        on={{ path: '/regions' }}
        days={listedGround(view.site, '/regions', view.language.id).days}
      />
      <RegionLinks view={view} folder="/regions" />
    </Shell>
  )
}
