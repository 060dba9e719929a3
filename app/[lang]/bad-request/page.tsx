import { lostHead, lostPage } from '../../lost-page.tsx'

export const generateMetadata = lostHead('bad-request')
export default lostPage('bad-request')
