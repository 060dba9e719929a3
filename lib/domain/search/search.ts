import type { SearchResult } from 'minisearch'
import type { Insurance } from '#lib/content/site.ts'
import { letters } from '#lib/words/typed.ts'
import type { SearchDocument } from './document.ts'
import { type AskedRegion, type Question, readQuestion } from './question.ts'
import { FIELD_WEIGHT, KIND_WEIGHT, type SearchIndex } from './search-index.ts'
import { type Terms, termsOf } from './terms.ts'
import { isLatin, wordsOfText } from './tokens.ts'

/** One answer: a page, and for a region's materials the insurance that the question names. */
export type Hit = { document: SearchDocument; insurance?: Insurance }
export type Found = {
  question: Question
  hits: readonly Hit[]
  /** What was found, word by word, for marking: also words that only sound or look like what was typed. */
  words: ReadonlySet<string>
}

/** Answers that are far behind the first, and lack some of the words, only make the list longer. */
const LEAST_SHARE = 0.12
const MOST = 50
/** Of what the engine finds, as many are weighed again. */
const LOOKED_AT = 100

/** Answers a typed question from the index, best first. Total: any text gives an answer, perhaps an empty one. */
export function search(typed: string, index: SearchIndex): Found {
  const question = readQuestion(typed, index)
  const terms = termsOf(question.rest, index)
  const results = lookUp(terms, index).slice(0, LOOKED_AT)
  const general = ranked(results, terms, question, index)
  const { first, later } = regionHits(question, terms, index)
  const hits = [...first, ...general.map((document) => ({ document })), ...later]
  const seen = new Set<string>()
  return {
    question,
    hits: hits.filter(({ document: { path } }) => !seen.has(path) && seen.add(path)).slice(0, MOST),
    words: new Set([...terms.weights.keys(), ...results.flatMap((result) => result.terms), ...namesTyped(question)]),
  }
}

/** The regions' names as they stand in titles. */
function namesTyped({ regions, oneOf }: Question): string[] {
  const named = [...regions.map(({ region }) => region), ...oneOf.flatMap((each) => each.regions)]
  return named.flatMap(({ short }) => Object.values(short).flatMap(wordsOfText))
}

function ranked(
  results: readonly SearchResult[],
  terms: Terms,
  question: Question,
  index: SearchIndex,
): SearchDocument[] {
  const scores = new Map<string, number>()
  const complete = new Set<string>()
  for (const { id, score, queryTerms } of results) {
    const found = queryTerms.filter((term) => terms.typed.has(term)).length
    const share = terms.typed.size > 0 ? found / terms.typed.size : 1
    if (share === 1) complete.add(id)
    const document = index.documents.get(id)
    if (document) scores.set(id, score * (0.5 + 0.5 * share) * exactness(document, question.rest))
  }
  const best = Math.max(0, ...scores.values())
  for (const [page, whole] of terms.pages)
    scores.set(page, (scores.get(page) ?? 0) + (best || 1) * (whole ? 1 : PAGE_OF_SYNONYM))
  const least = Math.max(0, ...scores.values()) * LEAST_SHARE
  return [...scores]
    .filter(([path, score]) => score >= least || complete.has(path))
    .sort(([, a], [, b]) => b - a)
    .flatMap(([path]) => index.documents.get(path) ?? [])
}

/** How much nearer to the top a page comes that the site's own synonyms name. */
const PAGE_OF_SYNONYM = 0.7
const WORDS_APART = '\n'
/** A region's own pages when the question does not name the region. */
const UNNAMED_REGION = 0.3

function lookUp({ weights }: Terms, { engine, documents, latin }: SearchIndex) {
  // A character that is the whole question begins many a word; in a longer one it would only make noise.
  const lone = weights.size === 1 ? weights : new Map<string, number>()
  const unknown = (term: string) => isLatin(term) && !term.includes("'") && !latin.has(term)
  return engine.search([...weights.keys()].join(WORDS_APART), {
    tokenize: (text) => text.split(WORDS_APART),
    processTerm: (term) => term,
    boost: FIELD_WEIGHT,
    boostTerm: (term) => weights.get(term) ?? 1,
    boostDocument: (id) => {
      const document = documents.get(id)
      return document ? KIND_WEIGHT[document.kind] * (document.region ? UNNAMED_REGION : 1) : 1
    },
    prefix: (term) => (isLatin(term) && !term.includes("'") && term.length > 2) || lone.has(term),
    fuzzy: (term) => (unknown(term) && term.length > 3 ? (term.length > 7 ? 2 : 1) : false),
  })
}

/** A title that is the question comes before one that holds it, and that before a heading. */
function exactness({ title, subject = title, names, sections }: SearchDocument, rest: string): number {
  const wanted = letters(rest)
  if (wanted.length < 2) return 1
  const called = [subject, ...names].map(letters)
  if (called.includes(wanted)) return 2.5
  if (called.some((name) => name.includes(wanted))) return 1.6
  return sections.some(({ heading }) => letters(heading).includes(wanted)) ? 1.25 : 1
}

/** The pages of the regions that a question names: of one region two at the top, of several one each. */
function regionHits(question: Question, terms: Terms, index: SearchIndex): { first: Hit[]; later: Hit[] } {
  const asked = [
    ...question.oneOf.flatMap(({ regions }) => regions.map((region): AskedRegion => ({ region }))),
    ...question.regions,
  ]
  const pages = asked.map((each) => pagesOfRegion(each, question, terms, index))
  const top = asked.length > 1 ? 1 : 2
  return { first: pages.flatMap((list) => list.slice(0, top)), later: pages.flatMap((list) => list.slice(top)) }
}

const REGION_PAGES = ['/regions', '/materials', '/channels'] as const

/** Papers first when papers or an insurance are asked for, ways to ask when those are; a place that is left has no papers of its own. */
function pagesOfRegion(
  { region, side }: AskedRegion,
  { insurance }: Question,
  { pages }: Terms,
  index: SearchIndex,
): Hit[] {
  const asksForPapers = pages.has('/materials') || insurance !== undefined
  const wish = pages.has('/channels') ? '/channels' : asksForPapers && side !== 'leaving' ? '/materials' : '/regions'
  return [wish, ...REGION_PAGES.filter((page) => page !== wish)].flatMap((page) => {
    const document = index.documents.get(`${page}/${region.id}`)
    if (!document) return []
    return [page === '/materials' && insurance ? { document, insurance } : { document }]
  })
}
