import MiniSearch from 'minisearch'
import type { Insurance, Language, Region, Site } from '#lib/content/site.ts'
import type { DocumentKind, SearchDocument } from './document.ts'
import { documentsOf } from './documents.ts'
import { gatherNames, type Names } from './names.ts'
import { pinyinPairs, syllablesOf } from './pinyin.ts'
import { type PreparedSynonym, prepareSynonyms } from './synonyms.ts'
import { isLatin, wordsOfText } from './tokens.ts'

/** Everything that answers a search in one language, made once from the site. */
export type SearchIndex = {
  site: Site
  documents: ReadonlyMap<string, SearchDocument>
  engine: MiniSearch<SearchDocument>
  /** Latin words that stand somewhere: others are taken for slips. */
  latin: ReadonlySet<string>
  /** The syllables of all Chinese on the site: what pinyin is read by. */
  syllables: ReadonlySet<string>
  regions: Names<Region>
  insurances: Names<Insurance>
  synonyms: readonly PreparedSynonym[]
  ignored: { han: readonly string[]; words: ReadonlySet<string> }
}

const FIELDS = ['subject', 'names', 'headings', 'body', 'pinyin'] as const
type Field = (typeof FIELDS)[number]

/** A hit in the title tells more than one in a heading, and that more than one in a sentence. */
export const FIELD_WEIGHT: Readonly<Record<Field, number>> = { subject: 6, names: 4, headings: 2, body: 1, pinyin: 4 }

/** How likely a kind of page is what a reader wants, other things being equal. A region's pages wait until the region is named. */
export const KIND_WEIGHT: Readonly<Record<DocumentKind, number>> = {
  policy: 1.15,
  steps: 1,
  materials: 1,
  channels: 1,
  regions: 1,
  status: 1,
  problems: 1.2,
  questions: 0.8,
  tools: 1.15,
  law: 0.6,
  glossary: 0.85,
  page: 1,
}

/** Builds the index of a site in one language. Takes some hundred milliseconds: keep it. */
export function buildSearchIndex(site: Site, language: Language): SearchIndex {
  const documents = documentsOf(site, language)
  const latin = new Set<string>()
  const engine = new MiniSearch<SearchDocument>({
    idField: 'path',
    fields: [...FIELDS],
    extractField: (document, field) => (field === 'path' ? document.path : textOfField(document, field as Field)),
    tokenize: (text, field) => (field === 'pinyin' ? pinyinPairs(text) : wordsOfText(text)),
    processTerm: (term) => {
      if (isLatin(term)) latin.add(term)
      return term
    },
  })
  engine.addAll(documents)
  return {
    site,
    documents: new Map(documents.map((document) => [document.path, document])),
    engine,
    latin,
    syllables: syllablesIn(documents),
    regions: gatherNames(
      site.regions.flatMap((region) => namesOfRegion(region).map((name) => [name, region] as const)),
    ),
    insurances: gatherNames(namesOfInsurances(site)),
    synonyms: prepareSynonyms(site.synonyms),
    ignored: ignoredOf(site.ignoredWords),
  }
}

function textOfField(document: SearchDocument, field: Field): string {
  const { title, subject = title, names, sections } = document
  if (field === 'subject') return subject
  if (field === 'names') return names.join('\n')
  const headings = sections.map(({ heading }) => heading).join('\n')
  if (field === 'headings') return headings
  if (field === 'body') return sections.map(({ text }) => text).join('\n')
  // The articles of a law are called "Article 8": nobody types that in pinyin.
  return [subject, ...names, ...(document.kind === 'law' ? [] : [headings])].join('\n')
}

function syllablesIn(documents: readonly SearchDocument[]): Set<string> {
  const characters = new Set<string>()
  for (const { title, names, sections } of documents) {
    const text = [title, ...names, ...sections.flatMap(({ heading, text: body }) => [heading, body])].join('')
    for (const character of text.match(/\p{Script=Han}/gu) ?? []) characters.add(character)
  }
  return new Set([...characters].flatMap((character) => syllablesOf(character)).filter((each) => /^[a-z]+$/.test(each)))
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

function ignoredOf(words: readonly string[]): SearchIndex['ignored'] {
  const han = words.filter((word) => /\p{Script=Han}/u.test(word)).sort((a, b) => b.length - a.length)
  return { han, words: new Set(words.filter((word) => !han.includes(word)).flatMap(wordsOfText)) }
}
