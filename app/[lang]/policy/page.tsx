import { InsuranceLinks } from '#components/case/insurance-links.tsx'
import { indexPage } from '../../listed-page.tsx'

const page = indexPage('/policy', (view, checked) => (
  <>
    {checked}
    <InsuranceLinks view={view} folder="/policy" />
  </>
))

export const generateMetadata = page.generateMetadata
export default page.Page
