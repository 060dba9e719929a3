import { SourceList } from '#components/answer/source-list.tsx'
import { indexPage } from '../../listed-page.tsx'

const page = indexPage('/law', (view, checked) => (
  <>
    <SourceList view={view} />
    {checked}
  </>
))

export const generateMetadata = page.generateMetadata
export default page.Page
