import type { Link } from 'mdast'
import { allEntries, type Entries, type Entry } from './entries.ts'
import type { Kind } from './kinds.ts'
import { isInline, ofType, parseProse, startOf, textOf } from './markdown.ts'
import type { FieldPath } from './problem.ts'
import type { Citation, When } from './schemas/common.ts'
import { gather } from './walk.ts'

/** A place in the content where one file speaks of another: found by walking the data, whatever its kind. */
export type Statement = { entry: Entry; field: FieldPath; line?: number; column?: number } & (
  | { type: 'citation'; citation: Citation }
  | { type: 'when'; when: When }
  | { type: 'fact'; id: string }
  | { type: 'name'; kind: Kind; id: string }
  | { type: 'link'; url: string; words: string; language: string }
)

/** The fields that name other files by their ids, alone or in a list. */
const NAMING: Readonly<Record<string, Kind>> = {
  insurance: 'insurance',
  insurances: 'insurance',
  serves: 'insurance',
  regions: 'region',
  place: 'region',
  parent: 'region',
  mistaken_for: 'region',
  replaced_by: 'source',
}
/** Groups whose keys an editor chooses. */
const OWN_KEYS: readonly unknown[] = ['when', 'words', 'groups']

const gathered = new WeakMap<Entry, Statement[]>()

/** Every statement of one file: citations, conditions, facts and names of its fields, and the links of its sentences and prose. */
export function statementsOf(entry: Entry): Statement[] {
  const known = gathered.get(entry)
  if (known) return known
  const { place, document, data } = entry
  const found = gather(data, (value, key, field) => saidAt(entry, value, key, field))
  if (place.kind === 'policy' || place.kind === 'page')
    for (const node of ofType('link', parseProse(document.body).root))
      found.push({ entry, field: [], ...startOf(node), ...linked(node, place.language ?? '') })
  gathered.set(entry, found)
  return found
}

function saidAt(entry: Entry, value: unknown, key: unknown, field: () => FieldPath): Statement[] | undefined {
  if (key === 'basis')
    return (value as Citation[]).map((citation, index) => ({
      entry,
      field: [...field(), index],
      type: 'citation',
      citation,
    }))
  if (key === 'when') return [{ entry, field: field(), type: 'when', when: value as When }]
  if ((key === 'limit' || key === 'fact') && typeof value === 'string')
    return [{ entry, field: field(), type: 'fact', id: value }]
  const kind = NAMING[String(key)]
  if (kind && (typeof value === 'string' || Array.isArray(value)) && !OWN_KEYS.includes(field().at(-2)))
    return typeof value === 'string'
      ? [{ entry, field: field(), type: 'name', kind, id: value }]
      : value.map((id, index) => ({ entry, field: [...field(), index], type: 'name', kind, id }))
  if (isInline(value))
    return ofType('link', value).map((link) => ({ entry, field: field(), ...linked(link, String(key)) }))
  return undefined
}

/** What a link says: it cites a source, or leads elsewhere. */
function linked(link: Link, language: string) {
  const [scheme, source = '', article] = link.url.split(/[:#]/)
  return scheme === 'source'
    ? { type: 'citation' as const, citation: { source, article } }
    : { type: 'link' as const, url: link.url, words: textOf(link), language }
}

/** The statements of all files. */
export function allStatements(entries: Entries): Statement[] {
  return allEntries(entries).flatMap(statementsOf)
}
