import type { Insurance, Region, Site } from '#lib/content/site.ts'
import { absolute, pathIn } from './paths.ts'
import { readCase } from './query.ts'
import { type LinkNumbers, readCode, regionNumber, writeCode } from './short-link.ts'

const PARTS = ['insurance', 'leaving', 'joining'] as const
type Part = (typeof PARTS)[number]

/** A page that others may link to, with the parts of a case it takes; `inPath` is the part that stands in its path, the others in its query. */
type Linkable = { path: string; takes: readonly Part[]; inPath?: Part }

const LINKABLE = {
  home: { path: '', takes: [] },
  plan: { path: '/plan', takes: PARTS },
  materials: { path: '/materials', takes: PARTS, inPath: 'joining' },
  steps: { path: '/steps', takes: ['insurance'], inPath: 'insurance' },
  policy: { path: '/policy', takes: ['insurance'], inPath: 'insurance' },
  status: { path: '/status', takes: [] },
  channels: { path: '/channels', takes: ['joining'], inPath: 'joining' },
  regions: { path: '/regions', takes: ['joining'], inPath: 'joining' },
  'avoid-scams': { path: '/avoid-scams', takes: [] },
  deadlines: { path: '/tools/deadlines', takes: ['insurance'] },
  'payment-place': { path: '/tools/payment-place', takes: [] },
} as const satisfies Record<string, Linkable>

export type LinkPage = keyof typeof LINKABLE
/** The pages with short links, in the order in which they are offered. */
export const LINK_PAGES = Object.keys(LINKABLE) as LinkPage[]

/** What a link leads to: a page in a language, for one case as far as it is known. */
export type Link = {
  page: LinkPage
  language: string
  insurance: Insurance | undefined
  leaving: Region | undefined
  joining: Region | undefined
}

type Numbered = Pick<Site, 'shortLinks' | 'languages' | 'insurances' | 'regions'>

/** The link without the parts of the case that its page does not take. */
export function trimmed(link: Link): Link {
  const takes: readonly Part[] = LINKABLE[link.page].takes
  const kept = (part: Part) => takes.includes(part)
  return {
    ...link,
    insurance: kept('insurance') ? link.insurance : undefined,
    leaving: kept('leaving') ? link.leaving : undefined,
    joining: kept('joining') ? link.joining : undefined,
  }
}

/** The canonical address of a link, without the origin. */
export function addressOf(link: Link): string {
  const { path, takes, inPath }: Linkable = LINKABLE[link.page]
  const value = (part: Part) => link[part]?.id
  const below = inPath && value(inPath)
  const query = new URLSearchParams(
    takes.flatMap((part) => {
      const id = value(part)
      return part === inPath || id === undefined ? [] : [[part, id]]
    }),
  )
  return pathIn(link.language, path + (below ? `/${below}` : '')) + (query.size > 0 ? `?${query}` : '')
}

/**
 * The link to the page at a path (without its language), and whether it says all that the address says: answers to questions, and what
 * was typed into a tool, have no place in it. Nothing for a page that has no short link.
 */
export function linkAt(
  path: string,
  query: string,
  site: Site,
  language: string,
): { link: Link; whole: boolean } | undefined {
  for (const page of LINK_PAGES) {
    const { path: own, inPath }: Linkable = LINKABLE[page]
    const below = path === own ? '' : inPath && path.startsWith(`${own}/`) ? path.slice(own.length + 1) : undefined
    if (below === undefined) continue
    const values = new URLSearchParams(query)
    if (inPath) values.set(inPath, below)
    const { insurance, leaving, joining } = readCase(values, site)
    const link = trimmed({ page, language, insurance, leaving, joining })
    if (inPath && below !== '' && link[inPath]?.id !== below) return undefined
    return { link, whole: addressOf(link) === pathIn(language, path) + query }
  }
  return undefined
}

/** The code of a link; nothing when a part of it has no number. Parts that its page does not take are left out. */
export function codeOf(link: Link, site: Pick<Site, 'shortLinks'>): string | undefined {
  const { page, language, insurance, leaving, joining } = trimmed(link)
  const { languages, pages, insurances } = site.shortLinks
  const numbers = {
    language: languages[language],
    page: pages[page],
    insurance: insurance ? insurances[insurance.id] : 0,
    leaving: leaving ? numberOf(leaving, site) : 0,
    joining: joining ? numberOf(joining, site) : 0,
  }
  return isWhole(numbers) ? writeCode(numbers) : undefined
}

function isWhole(numbers: { [K in keyof LinkNumbers]: number | undefined }): numbers is LinkNumbers {
  return Object.values(numbers).every((number) => number !== undefined)
}

/** What a code leads to; nothing when it is damaged, or names what this site does not have. */
export function linkOf(code: string, site: Numbered): Link | undefined {
  const numbers = readCode(code)
  if (!numbers) return undefined
  const { languages, pages, insurances } = site.shortLinks
  const language = site.languages.find(({ id }) => languages[id] === numbers.language)
  const page = LINK_PAGES.find((id) => pages[id] === numbers.page)
  const insurance = numbers.insurance
    ? site.insurances.find(({ id }) => insurances[id] === numbers.insurance)
    : undefined
  const region = (number: number) => (number ? site.regions.find((each) => numberOf(each, site) === number) : undefined)
  const [leaving, joining] = [region(numbers.leaving), region(numbers.joining)]
  if (!language || !page) return undefined
  const link = { page, language: language.id, insurance, leaving, joining }
  // A part that was not found, or that the page does not take, makes another code.
  return codeOf(link, site) === code.toLowerCase() ? link : undefined
}

/** The number frozen for a region; where none is, that of its code. */
function numberOf({ id, code }: Region, { shortLinks }: Pick<Site, 'shortLinks'>): number | undefined {
  return shortLinks.regions[id] ?? (code ? regionNumber(code) : undefined)
}

/** The path of a short link. */
export const shortPath = (code: string): string => `/s/${code}`

/** The absolute address a QR code holds: the short link, or the address itself when that is not longer. */
export function shortest(link: Link, code: string, origin: string): string {
  const [whole, short] = [absolute(origin, addressOf(link)), absolute(origin, shortPath(code))]
  return whole.length <= short.length ? whole : short
}
