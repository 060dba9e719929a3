import type * as z from 'zod'
import type { ContentDocument } from './content-document.ts'
import { didYouMean, type FieldPath } from './problem.ts'

/** A zod issue in our words: where it is in the data, and a sentence that says what to do. */
export type Said = { field: FieldPath; message: string }

type Document = Pick<ContentDocument, 'data' | 'written'>
type LanguageNames = ReadonlyMap<string, string>

/** zod's error map for our parses: an unknown key answers with the keys that are known. Everything else is said below. */
export const errorMap: z.core.$ZodErrorMap = (issue) => {
  if (issue.code !== 'unrecognized_keys') return undefined
  const shape = (issue.inst?._zod.def as { shape?: Record<string, unknown> } | undefined)?.shape
  return shape ? Object.keys(shape).join(', ') : undefined
}

/** Turns one zod issue into sentences, naming items by their id and not by their position. */
export function say(issue: z.core.$ZodIssue, { data, written }: Document, languages: LanguageNames): Said[] {
  const field = issue.path.filter((part): part is string | number => typeof part !== 'symbol')
  if (issue.code === 'unrecognized_keys') {
    const known = issue.message.split(', ')
    return issue.keys.map((key) => ({
      field: [...field, key],
      message: `${label(field, data)}"${key}" is not a known field${didYouMean(key, known)}; known: ${issue.message}`,
    }))
  }
  const value = valueAt(data, field)
  const last = String(field.at(-1) ?? '')
  if (isMissing(value)) {
    const language = languages.get(last)
    const why = issue.message.startsWith('is missing') ? issue.message : 'is missing; write it here'
    const message = language ? `the ${language} (${last}) text is missing` : `"${last}" ${why}`
    return [{ field, message: label(field.slice(0, -1), data) + message }]
  }
  return [{ field, message: label(field, data) + complaint(issue, value, written(field)) }]
}

function complaint(issue: z.core.$ZodIssue, value: unknown, written = String(value)): string {
  const shown =
    typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? `"${clip(written)}" ` : ''
  if (issue.code === 'custom' && !/^is /.test(issue.message)) return issue.message
  if (/^is /.test(issue.message)) return `${shown || 'this '}${issue.message}`
  if (issue.code === 'invalid_value') {
    const known = issue.values.map(String)
    return `${shown}is not one of the words used here${didYouMean(String(value), known)}; known: ${known.join(', ')}`
  }
  if (issue.code === 'invalid_key') return 'this key is not an id; use lower-case letters, digits and single hyphens'
  if (issue.code === 'too_small' && issue.origin === 'number') return `${shown}is too small; write a number above 0`
  if (issue.code === 'too_small') return `the list has too few entries; write at least ${issue.minimum}`
  if (issue.code === 'invalid_type')
    return `${shown || `${article(typeName(value))} `}stands here; write ${article(WANTED[issue.expected] ?? issue.expected)}${QUOTE[issue.expected] && shown ? QUOTE[issue.expected] : ''}`
  return `${shown}does not fit here; see content/README.md`
}

const WANTED: Record<string, string> = {
  string: 'text',
  array: 'list',
  object: 'group of fields',
  record: 'group of fields',
  boolean: 'true or false',
  number: 'number',
  int: 'whole number',
}
const QUOTE: Record<string, string> = { string: ' (in quotes)' }

/** `materials › id-card › name: ` for a path into the data, or nothing at the top. */
export function label(field: FieldPath, data: unknown): string {
  const names = field.map((part, index) => {
    const item = typeof part === 'number' ? valueAt(data, field.slice(0, index + 1)) : undefined
    const itemId = typeof item === 'object' && item !== null && 'id' in item ? item.id : undefined
    return typeof itemId === 'string' ? itemId : typeof part === 'number' ? String(part + 1) : part
  })
  return names.length > 0 ? `${names.join(' › ')}: ` : ''
}

export function valueAt(data: unknown, field: FieldPath): unknown {
  let value = data
  for (const part of field) {
    if (typeof value !== 'object' || value === null) return undefined
    value = (value as Record<string | number, unknown>)[part]
  }
  return value
}

const isMissing = (value: unknown) =>
  value === undefined || value === null || (typeof value === 'string' && value.trim() === '')
const clip = (text: string) => (text.length > 60 ? `${text.slice(0, 60)}…` : text)
const typeName = (value: unknown) =>
  Array.isArray(value) ? 'list' : typeof value === 'object' ? 'group of fields' : typeof value
const article = (noun: string) => (noun === 'true or false' ? noun : `a ${noun}`)
