import MiniSearch from 'minisearch'
import type { Insurance, Language, Region, Site } from '#lib/content/site.ts'
import { letters } from '#lib/words/typed.ts'
import type { SearchDocument } from './document.ts'
import { documentsOf } from './documents.ts'
import { grouped } from './grouped.ts'
import { type Lexicon, lexiconOf } from './lexicon.ts'
import { findNames, gatherNames, type Names } from './names.ts'
import { type Phrases, phrasesIn, phrasesOf } from './phrases.ts'
import { syllablesOf } from './pinyin.ts'
import { type Spelling, spellingOf } from './respell.ts'
import { isLatin, wordsOfText } from './tokens.ts'

/** Everything that answers a search in one language, made once from the site. */
export type SearchIndex = {
  site: Site
  documents: ReadonlyMap<string, SearchDocument>
  /** What the pages say. */
  engine: MiniSearch<SearchDocument>
  /** What the pages are called, and how people ask for them. */
  phrases: Phrases
  /** The pages that are called so, by the letters alone. */
  called: ReadonlyMap<string, ReadonlySet<string>>
  /** Words that only say that somebody moves, or with what. */
  moving: ReadonlySet<string>
  lexicon: Lexicon
  spelling: Spelling
  regions: Names<Region>
  insurances: Names<Insurance>
  /** Words of what is no social insurance, and the page that says so. */
  outside: Names<string>
}

/** A hit in the title tells more than one in a heading, and that more than one in a sentence. */
export const FIELD_WEIGHT = { subject: 6, names: 3, headings: 2, body: 1 } as const
type Field = keyof typeof FIELD_WEIGHT

/** Builds the index of a site in one language. Takes some hundred milliseconds: keep it. */
export function buildSearchIndex(site: Site, language: Language): SearchIndex {
  const documents = documentsOf(site, language)
  const lexicon = lexiconOf(site.synonyms, site.ignoredWords)
  const regions = gatherNames(
    site.regions.flatMap((region) => namesOfRegion(region).map((name) => [name, region] as const)),
  )
  const engine = new MiniSearch<SearchDocument>({
    idField: 'path',
    fields: Object.keys(FIELD_WEIGHT),
    extractField: (document, field) => (field === 'path' ? document.path : textOfField(document, field as Field)),
    tokenize: (text) => wordsOfText(text, lexicon),
    processTerm: (term) => term,
  })
  engine.addAll(documents)
  // A region's own pages are found by its name, and not by the form that all regions share.
  const called = documents
    .filter(({ region }) => !region)
    .flatMap((each) => phrasesIn(each).map((phrase) => [each.path, phrase] as const))
  const phrases = [...called, ...wordingsIn(site)]
  const spelling = spellingIn(documents, phrases, site)
  return {
    site,
    documents: new Map(documents.map((document) => [document.path, document])),
    engine,
    phrases: phrasesOf(
      phrases.map(([path, phrase]) => [path, withoutPlaces(phrase, regions)] as const),
      lexicon,
    ),
    called: grouped(
      documents.flatMap((each) => {
        const names = phrasesIn(each).map(letters)
        return names.filter(({ length }) => length > 1).map((name) => [name, each.path] as const)
      }),
    ),
    moving: new Set(
      [
        ...phrases.filter(([path]) => path === '').map(([, phrase]) => phrase),
        ...namesOfInsurances(site).map(([name]) => name),
      ].flatMap((each) => wordsOfText(each, lexicon)),
    ),
    lexicon,
    spelling,
    regions,
    insurances: gatherNames(namesOfInsurances(site)),
    outside: gatherNames(
      site.synonyms.flatMap(({ typed, pages = [], outside }) =>
        outside ? typed.map((word) => [word, pages[0] ?? ''] as const) : [],
      ),
    ),
  }
}

function textOfField(document: SearchDocument, field: Field): string {
  const { title, subject = title, names, sections } = document
  if (field === 'subject') return subject
  if (field === 'names') return names.join('\n')
  return sections.map(({ heading, text }) => (field === 'headings' ? heading : text)).join('\n')
}

type Called = readonly [path: string, phrase: string]

/** What people type for a page, in the site's own list. */
function wordingsIn({ synonyms }: Site): Called[] {
  return synonyms.flatMap(({ typed, pages = [] }) =>
    pages.flatMap((page) => typed.map((phrase): Called => [page === '/' ? '' : page, phrase])),
  )
}

/** A question is compared without its places, so what it is compared with has none either. */
function withoutPlaces(phrase: string, { han }: Names<Region>): string {
  return findNames(phrase, { han, latin: new Map() }, new Set()).reduceRight(
    (text, { start, end }) => `${text.slice(0, start)} ${text.slice(end)}`,
    phrase,
  )
}

/** The words that the site knows by their sound, the surest first: those of its lists, its places, then whatever stands in its phrases. */
function spellingIn(documents: readonly SearchDocument[], phrases: readonly Called[], site: Site): Spelling {
  const pairs = new Map<string, number>()
  const latin = new Set<string>()
  const read = (text: string) => {
    for (const word of wordsOfText(text)) {
      if (isLatin(word)) latin.add(word)
      else if (/^\p{Script=Han}{2}$/u.test(word)) pairs.set(word, (pairs.get(word) ?? 0) + 1)
    }
  }
  for (const [, phrase] of phrases) read(phrase)
  const asked = [...pairs].sort(([, a], [, b]) => b - a).map(([pair]) => pair)
  for (const { sections } of documents) for (const { heading, text } of sections) read(`${heading}\n${text}`)
  const listed = site.synonyms.flatMap(({ typed, means = [] }) => [...means, ...typed])
  for (const word of [...listed, ...site.ignoredWords]) read(word)
  const places = site.regions.flatMap(({ short }) => Object.values(short))
  const known = [...pairs.keys()]
  const syllables = new Set(
    [...new Set(known.flatMap((pair) => [...pair]))].flatMap(syllablesOf).filter((each) => /^[a-z]+$/.test(each)),
  )
  return spellingOf([...listed, ...site.ignoredWords, ...asked, ...places], {
    pairs: new Set([...known, ...places]),
    latin,
    syllables,
  })
}

function namesOfRegion(region: Region): string[] {
  const names = [...Object.values(region.name), ...Object.values(region.short), ...(region.aliases ?? [])]
  return [region.id, ...names, ...(region.confusable ?? [])].filter((name) => /[\p{L}]/u.test(name))
}

/** The names of insurances, and the typed words that mean one of them. */
function namesOfInsurances(site: Site): [string, Insurance][] {
  return site.insurances.flatMap((insurance) => {
    const own = [...Object.values(insurance.name), ...Object.values(insurance.short)]
    const typed = site.synonyms
      .filter(({ means }) => means?.some((word) => own.includes(word)))
      .flatMap((each) => each.typed)
    return [...own, ...typed].map((name): [string, Insurance] => [name, insurance])
  })
}
