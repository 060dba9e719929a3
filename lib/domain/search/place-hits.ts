import type { Insurance } from '#lib/content/site.ts'
import type { SearchDocument } from './document.ts'
import { type AskedRegion, casesOf, type Question, type StatedCase } from './question.ts'
import type { SearchIndex } from './search-index.ts'

/** What a question states for a page: the insurance of a region's papers, the case of a plan. */
export type Place = { insurance?: Insurance | undefined; stated?: StatedCase }
type PlaceHit = { document: SearchDocument } & Place

/** The plan is no page of its own before somebody has said what it is for. */
const PLAN: SearchDocument = { path: '/plan', kind: 'page', title: '', names: [], sections: [] }
const REGION_PAGES = ['/regions', '/materials', '/channels'] as const

/**
 * The plans that a question means, and the pages of the regions that it names: of one region two at the top, of several one each.
 * `best` is the page that the rest of the question means: papers and ways to ask are those of the region.
 */
export function placeHits(
  question: Question,
  best: string | undefined,
  index: SearchIndex,
): { first: PlaceHit[]; later: PlaceHit[] } {
  const asked = [
    ...question.oneOf.flatMap(({ regions }) => regions.map((region): AskedRegion => ({ region }))),
    ...question.regions,
  ]
  const plans = casesOf(question).map((stated): PlaceHit => ({ document: PLAN, stated, insurance: stated.insurance }))
  const pages = asked.map((each) => pagesOfRegion(each, question, best, index))
  const own = pages.flatMap((list) => list.slice(0, asked.length > 1 ? 1 : 2))
  const wished = asked.length === 1 && (best === '/channels' || best === '/materials')
  return {
    first: wished ? [...own.slice(0, 1), ...plans, ...own.slice(1)] : [...plans, ...own],
    later: pages.flatMap((list) => list.slice(asked.length > 1 ? 1 : 2)),
  }
}

/** Papers first when papers or an insurance are asked for, ways to ask when those are; a place that is left has no papers of its own. */
function pagesOfRegion(
  { region, side }: AskedRegion,
  { insurance }: Question,
  best: string | undefined,
  index: SearchIndex,
): PlaceHit[] {
  const asksForPapers = best === '/materials' || insurance !== undefined
  const wish = best === '/channels' ? '/channels' : asksForPapers && side !== 'leaving' ? '/materials' : '/regions'
  return [wish, ...REGION_PAGES.filter((page) => page !== wish)].flatMap((page) => {
    const document = index.documents.get(`${page}/${region.id}`)
    if (!document) return []
    return [page === '/materials' && insurance ? { document, insurance } : { document }]
  })
}
