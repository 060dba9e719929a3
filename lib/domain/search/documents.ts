import type { Language, Site } from '#lib/content/site.ts'
import { readingOf, type SearchDocument } from './document.ts'
import {
  cardDocuments,
  problemDocuments,
  questionDocuments,
  sourceDocuments,
  stageDocuments,
  termDocuments,
  toolDocuments,
} from './guide-documents.ts'
import { regionDocuments } from './region-documents.ts'
import { insuranceDocuments, partDocuments, proseDocuments } from './task-documents.ts'

/** Every address of the site as a document, in one language. */
export function documentsOf(site: Site, language: Language): SearchDocument[] {
  const reading = readingOf(site, language)
  const made = [
    ...insuranceDocuments(reading),
    ...problemDocuments(reading),
    ...questionDocuments(reading),
    ...stageDocuments(reading),
    ...toolDocuments(reading),
    ...cardDocuments(reading),
    ...regionDocuments(reading),
    ...termDocuments(reading),
    ...sourceDocuments(reading),
    ...proseDocuments(reading),
  ]
  const paths = new Set(made.map(({ path }) => path))
  return [
    ...partDocuments(
      reading,
      site.addresses.filter((path) => !paths.has(path)),
    ),
    ...made,
  ]
}
