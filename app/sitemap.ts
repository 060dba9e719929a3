import type { MetadataRoute } from 'next'
import { getSite } from '#lib/content/load.ts'
import { absolute, pathIn } from '#lib/domain/paths.ts'
import { siteUrl } from './view.ts'

export const dynamic = 'force-dynamic'

/** Every page for search engines, once per language. Pages that answer one case are not listed. */
export default function sitemap(): MetadataRoute.Sitemap {
  const site = getSite()
  const address = (language: string, path: string) => absolute(siteUrl(), pathIn(language, path))
  return site.addresses.flatMap((path) => site.languages.map((language) => ({ url: address(language.id, path) })))
}
