import type { MetadataRoute } from 'next'
import { listedPages } from '#lib/domain/pages/sitemap.ts'
import { siteToday, siteUrl } from './view.ts'

export const dynamic = 'force-dynamic'

/** Every page for search engines, with its other languages and the day of its newest check. */
export default function sitemap(): MetadataRoute.Sitemap {
  return listedPages(siteToday(), siteUrl()).map(({ url, languages, checked }) => ({
    url,
    ...(checked ? { lastModified: checked } : {}),
    alternates: { languages },
  }))
}
