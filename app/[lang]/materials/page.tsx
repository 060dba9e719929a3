import { permanentRedirect } from 'next/navigation'
import { caseFaults } from '#components/case/case-faults.ts'
import { FaultList } from '#components/case/fault-list.tsx'
import { RegionLinks } from '#components/case/region-links.tsx'
import { Selector } from '#components/case/selector.tsx'
import { Checked } from '#components/page/checked.tsx'
import { ScamStrip } from '#components/page/scam-strip.tsx'
import { Shell } from '#components/page/shell.tsx'
import { caseQuery } from '#lib/domain/address/query.ts'
import { headOf, loader } from '../../load-page.ts'

const load = loader('/materials', ({ view, asked }) => ({ query: caseQuery(asked, view.site) }))

export const generateMetadata = headOf(load)

export default async function Materials(props: PageProps<'/[lang]/materials'>) {
  const { view, asked, query, path } = await load(props)
  const { words, site } = view
  const faults = caseFaults(view, asked.misread)
  // The form cannot put the region into the path, so the choice of a region leads to that region's page here.
  if (asked.joining && asked.misread.length === 0)
    permanentRedirect(`${view.at(path)}/${asked.joining.id}${caseQuery({ ...asked, joining: undefined }, site)}`)
  return (
    <Shell view={view} path={path} query={query} title={words('materials.title')} answer={words('materials.answer')}>
      <Checked view={view} on={{ path }} />
      <FaultList view={view} faults={faults} />
      <Selector view={view} to={path} chosen={asked} submit="materials.submit" faults={faults} allInsurances />
      <ScamStrip view={view} />
      <RegionLinks view={view} folder="/materials" />
    </Shell>
  )
}
