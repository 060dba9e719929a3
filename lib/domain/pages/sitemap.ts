import type { Site } from '#lib/content/site.ts'
import { absolute, pathIn } from '#lib/domain/address/paths.ts'
import type { Day } from '#lib/words/day.ts'
import { pageGround } from './pages.ts'

/** An address for search engines, the same page in every language by its tag, and the last day on which one of its statements was checked. */
export type Listed = { url: string; languages: Readonly<Record<string, string>>; checked: Day | undefined }

/** Every page for search engines, once in each language. Pages that answer one case are not listed. No day comes from a clock or a build. */
export function listedPages(site: Site, origin: string): Listed[] {
  const address = (language: string, path: string) => absolute(origin, pathIn(language, path))
  return site.addresses.flatMap((path) => {
    const languages = {
      ...Object.fromEntries(site.languages.map(({ id, tag }) => [tag, address(id, path)])),
      'x-default': address(site.settings.default_language, path),
    }
    return site.languages.map(({ id }) => ({
      url: address(id, path),
      languages,
      // The newest day: whoever read the page before it should read it again.
      checked: pageGround(site, path, id)?.days.toSorted().at(-1),
    }))
  })
}
