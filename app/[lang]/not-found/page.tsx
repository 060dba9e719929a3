import { lostHead, lostPage } from '../../lost-page.tsx'

export const generateMetadata = lostHead('not-found')
export default lostPage('not-found')
