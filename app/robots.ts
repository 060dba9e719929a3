import type { MetadataRoute } from 'next'
import { absolute } from '#lib/domain/address/paths.ts'
import { siteUrl } from './view.ts'

export const dynamic = 'force-dynamic'

/** Everything may be read; pages that answer one case say noindex themselves, which a crawler must be able to see. */
export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: '*', allow: '/' }, sitemap: absolute(siteUrl(), '/sitemap.xml') }
}
