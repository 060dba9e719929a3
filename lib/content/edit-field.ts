import { isMap, isPair, isScalar, type Pair, parseDocument } from 'yaml'
import type { FieldPath } from './problem.ts'

/** A file's front matter and where it begins; the offsets of YAML are counted from there. */
type FrontMatter = { yaml: string; from: number }

/**
 * The text of a file with one plain value in its front matter replaced: every other byte stays as it was, comments, quotes and
 * line ends too.
 * @throws when the field is not there, or holds more than one plain value.
 */
export function withValue(text: string, field: FieldPath, value: string): string {
  const { yaml, from } = frontMatterOf(text)
  const { pair } = pairAt(yaml, field)
  const range = isScalar(pair.value) ? pair.value.range : undefined
  if (!range) throw new Error(`${field.join('.')} is no plain value`)
  return text.slice(0, from + range[0]) + value + text.slice(from + range[1])
}

/** The same with a field beside another one: its value is replaced, or it is written right after that one. */
export function withNeighbour(text: string, field: FieldPath, key: string, value: string): string {
  const { yaml, from } = frontMatterOf(text)
  const { pair, flow } = pairAt(yaml, field)
  const beside = [...field.slice(0, -1), key]
  if (parseDocument(yaml).hasIn(beside)) return withValue(text, beside, value)
  const end = isScalar(pair.value) ? pair.value.range?.[1] : undefined
  const start = rangeOf(pair)
  if (end === undefined) throw new Error(`${field.join('.')} is no plain value`)
  if (flow) return `${text.slice(0, from + end)}, ${key}: ${value}${text.slice(from + end)}`
  // The rest of the line may be a comment: the new field goes below it.
  const column = start - (yaml.lastIndexOf('\n', start - 1) + 1)
  const line = yaml.indexOf('\n', end)
  const at = from + (line < 0 ? yaml.length : line)
  const ending = text.includes('\r\n') ? '\r\n' : '\n'
  const before = text[at - 1] === '\r' ? at - 1 : at
  return `${text.slice(0, before)}${ending}${' '.repeat(column)}${key}: ${value}${text.slice(before)}`
}

/** The same without a field of the top level, and all that stands in it. */
export function withoutField(text: string, key: string): string {
  const { yaml, from } = frontMatterOf(text)
  const { pair, next } = pairAt(yaml, [key])
  const start = from + rangeOf(pair)
  return text.slice(0, start) + text.slice(next === undefined ? from + yaml.length : from + next)
}

function frontMatterOf(text: string): FrontMatter {
  const opening = /^\uFEFF?---\r?\n/.exec(text)?.[0].length
  const closing = text.indexOf('\n---', (opening ?? 0) - 1)
  if (opening === undefined || closing < 0) throw new Error('the file has no front matter')
  return { yaml: text.slice(opening, closing + 1), from: opening }
}

function pairAt(yaml: string, field: FieldPath): { pair: Pair; flow: boolean; next: number | undefined } {
  const document = parseDocument(yaml, { schema: 'core' })
  const parent = document.getIn(field.slice(0, -1), true)
  const items: Pair[] = isMap(parent) ? parent.items : []
  const index = items.findIndex((item) => isPair(item) && isScalar(item.key) && item.key.value === field.at(-1))
  const pair = items[index]
  if (!pair || !isMap(parent)) throw new Error(`${field.join('.')} is not in the front matter`)
  const after = items[index + 1]
  return { pair, flow: parent.flow === true, next: after && rangeOf(after) }
}

function rangeOf(pair: Pair): number {
  const range = isScalar(pair.key) ? pair.key.range : undefined
  if (!range) throw new Error('a key without a place')
  return range[0]
}
