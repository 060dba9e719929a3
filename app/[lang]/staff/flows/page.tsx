import { InsuranceLinks } from '#components/case/insurance-links.tsx'
import { indexPage } from '../../../index-page.tsx'

const page = indexPage('/staff/flows', (view) => <InsuranceLinks view={view} folder="/staff/flows" />, 'flow')

export const generateMetadata = page.generateMetadata
export default page.Index
