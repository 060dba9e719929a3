import { inLanguage } from '#lib/domain/words/text.ts'
import type { PageKind, Speaker } from './page-kind.ts'
import { PAGES } from './pages.ts'

const folderOf = (path: string) => path.split('/')[1] ?? 'home'

/** What the picture of each folder says, as a key of the interface words. */
const PREVIEWS = new Map(
  Object.entries<PageKind>(PAGES).flatMap(([page, { preview }]) => (preview ? [[folderOf(page), preview]] : [])),
)

/** The folders that have a picture of their own when one of their pages is shared; every other page has that of `page`. */
export const SHARE_KINDS: readonly string[] = [...PREVIEWS.keys(), 'page']

/** The size of every picture in pixels: what previews are cut to. */
export const SHARE_SIZE = { width: 1200, height: 630 } as const

/** The kind of a page, from its path without the language. */
export function shareKind(path: string): string {
  const folder = folderOf(path)
  return PREVIEWS.has(folder) ? folder : 'page'
}

/** What the picture of a kind of page says: one sentence of its pages. It is also the picture's description. */
export function shareWords({ site, language, words }: Speaker, kind: string): string {
  const preview = PREVIEWS.get(kind)
  return preview ? words(preview) : inLanguage(site.settings.tagline, language.id)
}

/** The address of a picture on this site: `/og/zh/steps.png`. */
export function shareImagePath(language: string, kind: string): string {
  return `/og/${language}/${kind}.png`
}

/** The addresses of all pictures in these languages. They are known before the build has drawn any. */
export function shareImagePaths(languages: readonly string[]): string[] {
  return languages.flatMap((language) => SHARE_KINDS.map((kind) => shareImagePath(language, kind)))
}
