import { RegionTiles } from '#components/figures/region-tiles.tsx'
import { indexPage } from '../../listed-page.tsx'

const page = indexPage('/regions', (view, checked) => (
  <>
    <RegionTiles view={view} folder="/regions" />
    {checked}
  </>
))

export const generateMetadata = page.generateMetadata
export default page.Page
