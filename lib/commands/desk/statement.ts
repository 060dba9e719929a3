import type { Nodes } from 'mdast'
import { pageOf } from '#lib/content/cited-by.ts'
import { allEntries, type Entries, type Entry } from '#lib/content/entries.ts'
import { valueAt } from '#lib/content/field-sentences.ts'
import { isInline, textOf } from '#lib/content/markdown.ts'
import type { FieldPath } from '#lib/content/problem.ts'
import type { Citation } from '#lib/content/schemas/common.ts'
import { allStatements } from '#lib/content/statements.ts'
import { addDays, type Day } from '#lib/words/day.ts'

/** What a person compares with its source at one time: all that one `verified` stands for. `field` is that of its day. */
export type DeskStatement = {
  entry: Entry
  field: FieldPath
  verified: Day
  due: Day
  region: string | undefined
  basis: readonly Citation[]
}

/** The languages of the site in their order. */
export const languagesOf = (entries: Entries): string[] =>
  [...entries.language].sort((a, b) => a.data.order - b.data.order).map(({ place }) => place.id)

/** Everything that has a day of a check, the most urgent first. */
export function deskStatements(entries: Entries): DeskStatement[] {
  const period = entries.site[0]?.data.review_days ?? 0
  return allEntries(entries)
    .flatMap((entry) => {
      const found: DeskStatement[] = []
      const walk = (value: unknown, field: FieldPath, basis: readonly Citation[]) => {
        if (typeof value !== 'object' || value === null || isInline(value)) return
        const own = 'basis' in value && Array.isArray(value.basis) ? (value.basis as Citation[]) : basis
        if ('verified' in value && typeof value.verified === 'string')
          found.push({
            entry,
            field: [...field, 'verified'],
            verified: value.verified,
            due: addDays(value.verified, period),
            region: entry.place.kind === 'region' ? entry.place.id : undefined,
            basis: own,
          })
        for (const [key, inner] of Object.entries(value))
          walk(inner, [...field, Array.isArray(value) ? Number(key) : key], own)
      }
      walk(entry.data, [], [])
      return found
    })
    .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0))
}

/** What people call a thing of the content: its title or name, in a language; what has neither is called by its id. */
export function nameIn(language: string, data: unknown, id: string): string {
  const { title, short, name, text } = data as Record<'title' | 'short' | 'name' | 'text', unknown>
  const words = [title, short, name, text].map((texts) =>
    typeof texts === 'string' ? texts : valueAt(texts, [language]),
  )
  const [first = id] = words.filter((each) => each !== undefined)
  return typeof first === 'string' ? first : nodesOf(first).map(textOf).join('')
}

/** What a statement is about, from its file down to the thing with the day: "广东 › 职工养老保险". */
export function titleOf({ entry, field }: DeskStatement, entries: Entries, language: string): string {
  const { place, data } = entry
  const insurance = (id: string) => entries.insurance.find((each) => each.place.id === id)?.data
  const things = field.slice(0, -1).flatMap((key, index) => {
    const thing = insurance(String(key)) ?? valueAt(data, field.slice(0, index + 1))
    return typeof key === 'number' || insurance(String(key)) ? [nameIn(language, thing, idOf(thing, key))] : []
  })
  return [nameIn(language, insurance(place.id) ?? data, place.id), ...things].join(' › ')
}

const idOf = (thing: unknown, key: string | number) => String(valueAt(thing, ['id']) ?? key)

/** The words that a statement stands for, by language: those below it that have no check of their own. */
export function wordsBelow(data: unknown, languages: readonly string[]): Record<string, Nodes[]>[] {
  if (typeof data !== 'object' || data === null || isInline(data)) return []
  const texts = data as Record<string, unknown>
  const [first = ''] = languages
  if (texts[first] !== undefined && languages.every((language) => language in texts))
    return [Object.fromEntries(languages.map((language) => [language, nodesOf(texts[language])]))]
  return Object.values(data)
    .filter((inner) => !(typeof inner === 'object' && inner !== null && 'verified' in inner))
    .flatMap((inner) => wordsBelow(inner, languages))
}

const nodesOf = (value: unknown): Nodes[] => {
  if (isInline(value)) return value
  return [{ type: 'text', value: Array.isArray(value) ? value.join('；') : String(value) }]
}

/** The data that a statement's day stands in. */
export const dataOf = ({ entry, field }: Pick<DeskStatement, 'entry' | 'field'>): unknown =>
  valueAt(entry.data, field.slice(0, -1))

/** The pages of the site on which a file's words stand: its own, and those that name it as a fact or a source. */
export function pagesOf(entries: Entries, entry: Entry): string[] {
  const { kind, id } = entry.place
  const own = pageOf(entry)
  const naming = allStatements(entries).filter(
    (statement) =>
      (kind === 'fact' && statement.type === 'fact' && statement.id === id) ||
      (kind === 'source' && statement.type === 'citation' && statement.citation.source === id) ||
      (statement.type === 'link' && statement.url.split(/[#@]/)[0] === `${kind}:${id}`),
  )
  return [...new Set([own, ...naming.map((statement) => pageOf(statement.entry))])].filter((page) => page !== undefined)
}
