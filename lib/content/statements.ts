import { allEntries, type Entries, type Entry } from './entries.ts'
import { isInline, parseProse, textOf, visit } from './markdown.ts'
import type { FieldPath } from './problem.ts'
import type { Citation, When } from './schemas/common.ts'

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
  const found: Statement[] = []
  gathered.set(entry, found)
  walk(entry, entry.data, [], found)
  if (entry.place.kind === 'policy' || entry.place.kind === 'page') {
    visit(parseProse(entry.document.body).root, (node) => {
      if (node.type !== 'link') return
      const start = node.position?.start
      found.push({
        entry,
        field: [],
        line: start?.line ?? 1,
        column: start?.column ?? 1,
        type: 'link',
        url: node.url,
        words: textOf(node),
        language: entry.place.language ?? '',
      })
    })
  }
  return found
}

function walk(entry: Entry, value: unknown, field: FieldPath, found: Statement[]): void {
  if (typeof value !== 'object' || value === null) return
  if (isInline(value)) {
    for (const node of value) {
      visit(node, (inner) => {
        if (inner.type === 'link')
          found.push({
            entry,
            field,
            type: 'link',
            url: inner.url,
            words: textOf(inner),
            language: String(field.at(-1)),
          })
      })
    }
    return
  }
  for (const [key, inner] of Object.entries(value)) {
    const path = [...field, Array.isArray(value) ? Number(key) : key]
    if (key === 'basis')
      for (const [index, citation] of (inner as Citation[]).entries())
        found.push({ entry, field: [...path, index], type: 'citation', citation })
    else if (key === 'when') found.push({ entry, field: path, type: 'when', when: inner as When })
    else if ((key === 'limit' || key === 'fact') && typeof inner === 'string')
      found.push({ entry, field: path, type: 'fact', id: inner })
    else walk(entry, inner, path, found)
  }
}

/** The statements of all files. */
export function allStatements(entries: Entries): Statement[] {
  return allEntries(entries).flatMap(statementsOf)
}
