import type * as z from 'zod'
import { type ContentDocument, parseDocument, soundDocument } from './content-document.ts'
import { errorMap, say } from './field-sentences.ts'
import { type DataOf, type Kind, type Place, placeOf, type Schemas, schemasFor } from './kinds.ts'
import { keepProse, parseProse, sectionsOf } from './markdown.ts'
import { type Memory, markOf } from './memory.ts'
import type { Problem } from './problem.ts'
import type { ContentFile } from './read.ts'

/** A content file whose front matter fits its schema. */
export type Entry<K extends Kind = Kind> = { place: Place; document: ContentDocument; data: DataOf[K] }

/** Everything that could be read: entries by kind, and the places of the files that could not. */
export type Entries = { [K in Kind]: Entry<K>[] } & { broken: Place[]; languages: string[] }

/** The entries of every kind in one list. */
export function allEntries({ broken: _broken, languages: _languages, ...kinds }: Entries): Entry[] {
  return Object.values(kinds).flat() as Entry[]
}

/** The places of a kind, also of the files that could not be read: what names them is not wrong a second time. */
export function placesOf(entries: Entries, kind: Kind): Place[] {
  const read = (entries[kind] as Entry[]).map((entry) => entry.place)
  return [...read, ...entries.broken.filter((place) => place.kind === kind)]
}

/** Their ids, once each: prose has a file in each language. */
export const idsOf = (entries: Entries, kind: Kind): string[] => [
  ...new Set(placesOf(entries, kind).map((place) => place.id)),
]

const PROSE_KINDS: ReadonlySet<Kind> = new Set(['policy', 'page'])

/** Parses and checks every file on its own; what lies between files is checked in references.ts and consistency.ts. */
export function readEntries(files: readonly ContentFile[], memory?: Memory): { entries: Entries; problems: Problem[] } {
  const problems: Problem[] = []
  const placed = files.map((file) => ({ file, place: placeOf(file.path) }))
  const names = new Map(
    placed.flatMap(({ file, place }) => (place?.kind === 'language' ? [[place.id, nameOf(place, file)]] : [])),
  )
  const languages = [...names.keys()]
  const schemas = schemasFor(languages)
  const entries = emptyEntries(schemas, languages)
  for (const { file, place } of placed) {
    if (!place) {
      const message = 'this file belongs to no kind of content; see content/README.md for where files go'
      problems.push({ path: file.path, line: 1, column: 1, message })
      continue
    }
    const { entry, faults } = readOnce(file, place, { schemas, names }, memory)
    if (entry) (entries[place.kind] as Entry[]).push(entry)
    else entries.broken.push(place)
    problems.push(...faults)
  }
  return { entries, problems }
}

/** A file whose fields do not fit its schema is no entry; one whose prose is at fault is, and what it names is checked too. */
type Read = { entry: Entry | undefined; faults: readonly Problem[] }
type Reading = { schemas: Schemas; names: ReadonlyMap<string, string> }

const read = new WeakMap<ContentFile, { languages: string; result: Read }>()

/** A file that is checked again beside others that have changed is not read again. */
function readOnce(file: ContentFile, place: Place, reading: Reading, memory: Memory | undefined): Read {
  const languages = [...reading.names].join()
  const known = read.get(file)
  if (known?.languages === languages) return known.result
  const result = memory ? recalled(file, place, reading, memory) : readFile(file, place, reading)
  read.set(file, { languages, result })
  return result
}

function recalled(file: ContentFile, place: Place, reading: Reading, memory: Memory): Read {
  const key = markOf(...reading.names.keys(), file.path, file.text)
  const known = memory.recall(key)
  if (known) {
    const document = soundDocument(file)
    if (known.root) keepProse(document.body, known.root)
    return { entry: { place, document, data: known.data as Entry['data'] }, faults: [] }
  }
  const { entry, faults } = readFile(file, place, reading)
  const root = PROSE_KINDS.has(place.kind) && entry ? parseProse(entry.document.body).root : undefined
  if (entry && faults.length === 0) memory.keep(key, { data: entry.data, root })
  return { entry, faults }
}

function readFile(file: ContentFile, place: Place, { schemas, names }: Reading): Read {
  const document = parseDocument(file)
  if (document.problems.length > 0) return { entry: undefined, faults: document.problems }
  const { data, error } = schemas[place.kind].safeParse(document.data, { error: errorMap })
  const faults = [...(error ? fieldProblems(document, error.issues, names) : []), ...bodyProblems(document, place.kind)]
  return { entry: data && { place, document, data: data as Entry['data'] }, faults }
}

/** The name of a language in messages to editors: English where we know it, else its own. */
const nameOf = ({ id }: Place, file: ContentFile): string =>
  ENGLISH_NAMES[id] ?? String(parseDocument(file).data.name ?? id)
const ENGLISH_NAMES: Record<string, string> = { zh: 'Chinese', en: 'English' }

function fieldProblems(
  document: ContentDocument,
  issues: readonly z.core.$ZodIssue[],
  names: ReadonlyMap<string, string>,
): Problem[] {
  return issues
    .flatMap((issue) => say(issue, document, names))
    .map(({ field, message }) => ({ path: document.path, ...document.at(field), message }))
}

function bodyProblems({ path, body, data, at }: ContentDocument, kind: Kind): Problem[] {
  if (kind === 'seen') return []
  if (!PROSE_KINDS.has(kind)) {
    const line = body.split('\n').findIndex((text) => text.trim() !== '') + 1
    const message = 'this kind of file has no text below its front matter; put the words into fields'
    return line === 0 ? [] : [{ path, line, column: 1, message }]
  }
  const { root, complaints } = parseProse(body)
  const faults = complaints.map((complaint) => ({ path, ...complaint }))
  const ids = Array.isArray(data.sections) ? data.sections : []
  const { sections } = sectionsOf(root, [])
  if (sections.length === ids.length) return faults
  const message = `"sections" names ${ids.length} headings, the text has ${sections.length}; write one id for each ## heading, in order`
  return [...faults, { path, ...at(['sections']), message }]
}

function emptyEntries(schemas: Schemas, languages: string[]): Entries {
  const lists = Object.fromEntries(Object.keys(schemas).map((kind) => [kind, []]))
  return { ...lists, broken: [], languages } as unknown as Entries
}
