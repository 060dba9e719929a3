import { TOOL_PARTS, type ToolId } from './tool-parts.ts'

/**
 * The address contract: the pages for search engines, in the order of the sitemap, each as its path without the language.
 * `[insurance]` stands for the id of each insurance, as in the folder of the page in `app`.
 */
export const LISTED_PAGES = [
  '',
  '/policy',
  '/policy/[insurance]',
  '/materials',
  '/materials/[region]',
  '/steps',
  '/steps/[insurance]',
  '/status',
  '/status/[stage]',
  '/channels',
  '/channels/[region]',
  '/regions',
  '/regions/[region]',
  '/law',
  '/law/[source]',
  '/problems/[problem]',
  '/questions',
  '/questions/[question]',
  ...(Object.keys(TOOL_PARTS) as ToolId[]).map((tool) => `/tools/${tool}` as const),
  '/glossary',
  '/changes',
  '/[page]',
  '/staff',
] as const

/** Pages and files that answer one case or serve editors and officials: reachable and linkable, but not in the sitemap. */
export const UNLISTED_PAGES = [
  '/plan',
  '/what-to-say',
  '/print/[insurance]',
  '/regions/[region]/vs/[other]',
  '/staff/coverage',
  '/staff/flows',
  '/staff/flows/[insurance]',
  '/staff/flows/[insurance].svg',
  '/search',
  '/poster',
  '/handout',
  '/handout.png',
  '/tools/deadlines.ics',
  '/embed/checklist',
  '/changes.atom',
  '/changes.json',
] as const

export type ListedPage = (typeof LISTED_PAGES)[number]
export type UnlistedPage = (typeof UNLISTED_PAGES)[number]
export type Page = ListedPage | UnlistedPage

/** The paths of some pages. `ids` gives what stands for a name in brackets; a page of two things is left out: there are too many. */
export function pathsOf(pages: readonly Page[], ids: (name: string) => readonly string[]): string[] {
  return pages.flatMap((page) => {
    const [name, second] = page.match(/(?<=\[)\w+(?=\])/g) ?? []
    if (second) return []
    return name ? ids(name).map((id) => page.replace(`[${name}]`, id)) : [page]
  })
}
