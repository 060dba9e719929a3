/** The kinds of page that have a picture of their own when they are shared; every other page has that of `page`. */
export const SHARE_KINDS = [
  'home',
  'plan',
  'policy',
  'materials',
  'steps',
  'status',
  'problems',
  'channels',
  'regions',
  'law',
  'tools',
  'glossary',
  'page',
] as const
export type ShareKind = (typeof SHARE_KINDS)[number]

/** The size of every picture in pixels: what previews are cut to. */
export const SHARE_SIZE = { width: 1200, height: 630 } as const

/** The kind of a page, from its path without the language. */
export function shareKind(path: string): ShareKind {
  const [, folder = 'home'] = path.split('/')
  return SHARE_KINDS.find((kind) => kind === folder) ?? 'page'
}

/** The address of a picture on this site: `/og/zh/steps.png`. */
export function shareImagePath(language: string, kind: ShareKind): string {
  return `/og/${language}/${kind}.png`
}

/** The addresses of all pictures in these languages. They are known before the build has drawn any. */
export function shareImagePaths(languages: readonly string[]): string[] {
  return languages.flatMap((language) => SHARE_KINDS.map((kind) => shareImagePath(language, kind)))
}
