import { InsuranceLinks } from '#components/case/insurance-links.tsx'
import { ScamStrip } from '#components/page/scam-strip.tsx'
import { indexPage } from '../../listed-page.tsx'

const page = indexPage('/steps', (view, checked) => (
  <>
    {checked}
    <InsuranceLinks view={view} folder="/steps" />
    <ScamStrip view={view} />
  </>
))

export const generateMetadata = page.generateMetadata
export default page.Page
