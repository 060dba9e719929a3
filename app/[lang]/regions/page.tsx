import { RegionTiles } from '#components/figures/region-tiles.tsx'
import { Checked } from '#components/page/checked.tsx'
import { Shell } from '#components/page/shell.tsx'
import { listedGround } from '#lib/domain/pages/pages.ts'
import { headOf, loader } from '../../load-page.ts'

const load = loader('/regions')

export const generateMetadata = headOf(load)

export default async function Regions(props: PageProps<'/[lang]/regions'>) {
  const { view } = await load(props)
  return (
    <Shell view={view} path="/regions" crumbs={[{ words: view.words('nav.regions'), path: '/regions' }]}>
      <h1>{view.words('regions.title')}</h1>
      <div className="answer">
        <p>{view.words('regions.answer')}</p>
      </div>
      <RegionTiles view={view} folder="/regions" />
      <Checked
        view={view}
        on={{ path: '/regions' }}
        days={listedGround(view.site, '/regions', view.language.id).days}
      />
    </Shell>
  )
}
