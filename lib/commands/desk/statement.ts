import type { Nodes } from 'mdast'
import { checksIn } from '#lib/content/check-days.ts'
import { pageOf } from '#lib/content/cited-by.ts'
import { allEntries, type Entries, type Entry } from '#lib/content/entries.ts'
import { valueAt } from '#lib/content/field-sentences.ts'
import { isInline, textOf } from '#lib/content/markdown.ts'
import type { FieldPath } from '#lib/content/problem.ts'
import type { Citation } from '#lib/content/schemas/common.ts'
import { allStatements } from '#lib/content/statements.ts'
import { addDays } from '#lib/words/day.ts'

/** What a person compares with its source at one time: all that one `verified` stands for. `field` is that of its day. */
export type DeskStatement = ReturnType<typeof deskStatements>[number]

/** The languages of the site in their order. */
export const languagesOf = (entries: Entries): string[] =>
  [...entries.language].sort((a, b) => a.data.order - b.data.order).map(({ place }) => place.id)

/** Everything that has a day of a check, the most urgent first. */
export function deskStatements(entries: Entries) {
  const period = entries.site[0]?.data.review_days ?? 0
  return allEntries(entries)
    .flatMap((entry) =>
      checksIn(entry).map(({ day, field }) => ({
        entry,
        field,
        verified: day,
        due: addDays(day, period),
        region: entry.place.kind === 'region' ? entry.place.id : undefined,
        basis: basisAt(entry.data, field.slice(0, -1)),
      })),
    )
    .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0))
}

/** The statement of a file whose field a page has sent, as JSON. */
export const statementAt = (entries: Entries, path: string, form: URLSearchParams): DeskStatement | undefined =>
  deskStatements(entries).find(
    ({ entry, field }) => entry.document.path === path && JSON.stringify(field) === form.get('field'),
  )

/** The basis of a thing: its own, or that of the nearest thing around it. */
function basisAt(data: unknown, field: FieldPath): readonly Citation[] {
  const own = valueAt(data, [...field, 'basis'])
  if (Array.isArray(own)) return own
  return field.length > 0 ? basisAt(data, field.slice(0, -1)) : []
}

/** What people call a thing of the content: its title or name, in a language; what has neither is called by its id. */
export function nameIn(language: string, data: unknown, id: string): string {
  const { title, short, name, text } = data as Record<'title' | 'short' | 'name' | 'text', unknown>
  const words = [title, short, name, text].map((texts) =>
    typeof texts === 'string' ? texts : valueAt(texts, [language]),
  )
  return textOf(nodesOf(words.find((each) => each !== undefined) ?? id))
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

/** The words in some data, by language; without those of things that have a check of their own, unless `all` are asked for. */
export function wordsBelow(data: unknown, languages: readonly string[], all = false): Record<string, Nodes[]>[] {
  if (typeof data !== 'object' || data === null || isInline(data)) return []
  const texts = data as Record<string, unknown>
  const [first = ''] = languages
  if (texts[first] !== undefined && languages.every((language) => language in texts))
    return [Object.fromEntries(languages.map((language) => [language, nodesOf(texts[language])]))]
  return Object.values(data)
    .filter((inner) => all || !(typeof inner === 'object' && inner !== null && 'verified' in inner))
    .flatMap((inner) => wordsBelow(inner, languages, all))
}

const nodesOf = (value: unknown): Nodes[] => {
  if (isInline(value)) return value
  return [{ type: 'text', value: Array.isArray(value) ? value.join('；') : String(value) }]
}

/** The words that a statement's day stands for. */
export const wordsOf = ({ entry, field }: DeskStatement, languages: readonly string[]) =>
  wordsBelow(valueAt(entry.data, field.slice(0, -1)), languages)

/** The same without links: those of the history stay as they were. */
export const plainWords = (statement: DeskStatement, entries: Entries, language: string): string =>
  wordsOf(statement, languagesOf(entries))
    .map((texts) => textOf(texts[language] ?? []).trim())
    .join(language === 'zh' ? '；' : '; ')

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
