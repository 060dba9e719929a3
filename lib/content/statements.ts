import type { Link, Nodes } from 'mdast'
import { allEntries, type Entries, type Entry } from './entries.ts'
import { isInline, parseProse, startOf, textOf, visit } from './markdown.ts'
import type { FieldPath } from './problem.ts'
import type { Citation, When } from './schemas/common.ts'
import { gather } from './walk.ts'

/** A place in the content where one file speaks of another: found by walking the data, whatever its kind. */
export type Statement = { entry: Entry; field: FieldPath; line?: number; column?: number } & (
  | { type: 'citation'; citation: Citation }
  | { type: 'when'; when: When }
  | { type: 'fact'; id: string }
  | { type: 'link'; url: string; words: string; language: string }
)

const gathered = new WeakMap<Entry, Statement[]>()

/** Every statement of one file: citations, conditions and facts of its fields, and the links of its sentences and prose. */
export function statementsOf(entry: Entry): Statement[] {
  const known = gathered.get(entry)
  if (known) return known
  const { place, document, data } = entry
  const found = gather(data, (value, key, field) => saidAt(entry, value, key, field))
  if (place.kind === 'policy' || place.kind === 'page')
    for (const node of linksIn(parseProse(document.body).root))
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
  if (isInline(value))
    return value.flatMap(linksIn).map((link) => ({ entry, field: field(), ...linked(link, String(key)) }))
  return undefined
}

/** The links of a node and of everything below it, in reading order. */
export function linksIn(node: Nodes): Link[] {
  const links: Link[] = []
  visit(node, (inner) => {
    if (inner.type === 'link') links.push(inner)
  })
  return links
}

const linked = (link: Link, language: string) => ({
  type: 'link' as const,
  url: link.url,
  words: textOf(link),
  language,
})

/** The statements of all files. */
export function allStatements(entries: Entries): Statement[] {
  return allEntries(entries).flatMap(statementsOf)
}
