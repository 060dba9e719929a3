import { allEntries, type Entries, type Entry, idsOf, placesOf } from './entries.ts'
import { label } from './field-sentences.ts'
import type { Kind } from './kinds.ts'
import { didYouMean, type FieldPath, type Problem } from './problem.ts'

/** A problem at a field of an entry, with the path of items in front. */
export function problemAt(entry: Entry, field: FieldPath, message: string): Problem {
  return {
    path: entry.document.path,
    ...entry.document.at(field),
    message: label(field.slice(0, -1), entry.document.data) + message,
  }
}

/** Where words were found: in a field, or at a place of the prose below it. */
export type Found = { entry: Entry; field: FieldPath; line?: number | undefined; column?: number | undefined }

/** A problem of words that were found: at their own place in prose, else at their field, which is then named whole. */
export function problemOf({ entry, field, line, column }: Found, message: string): Problem {
  const at = line !== undefined && column !== undefined ? { line, column } : entry.document.at(field)
  return { path: entry.document.path, ...at, message: label(field, entry.document.data) + message }
}

/** A problem of a whole file. */
export const problemIn = (path: string, message: string): Problem => ({ path, line: 1, column: 1, message })

/** A problem where a field names what is not there: `what` is "fact" or "region or group". */
export function unknownId(
  entry: Entry,
  field: FieldPath,
  what: string,
  id: string,
  known: readonly string[],
): Problem[] {
  return known.includes(id) ? [] : [problemAt(entry, field, `there is no ${what} "${id}"${didYouMean(id, known)}`)]
}

/** Whatever has the same mark as something before it, each with the first that had it. */
export function* repeats<T>(items: Iterable<T>, markOf: (item: T) => string): Iterable<{ item: T; first: T }> {
  const firsts = new Map<string, T>()
  for (const item of items) {
    const first = firsts.get(markOf(item))
    if (first === undefined) firsts.set(markOf(item), item)
    else yield { item, first }
  }
}

/** Checks what must hold across the items of one file and across the files of one kind. */
export function* checkConsistency(entries: Entries): Iterable<Problem> {
  yield* completeInsurances(entries)
  for (const entry of allEntries(entries))
    for (const { item } of repeats(itemsOf(entry), ({ list, item }) => `${list} ${item.id}`))
      yield problemAt(entry, [item.list, item.index, 'id'], 'this id is used twice in the list; give each item its own')
  for (const kind of FILES) for (const entry of entries[kind] as Entry[]) yield* ungrounded(entry)
  for (const kind of ['language', 'insurance', 'circumstance', 'stage', 'problem', 'region'] as const)
    yield* repeatedOrders(entries[kind] as OrderedEntry[])
  for (const entry of entries.insurance) yield* lastOutcome(entry)
  const channels = idsOf(entries, 'channel')
  for (const entry of entries.channels)
    for (const [index, { channel }] of entry.data.channels.entries())
      if (!channels.includes(channel))
        yield problemAt(
          entry,
          ['channels', index, 'channel'],
          `there is no channel "${channel}" in content/channels${didYouMean(channel, channels)}`,
        )
  for (const entry of entries.channel) {
    const { kind, url, phone } = entry.data
    if (kind === 'website' && !url) yield problemAt(entry, ['url'], '"url" is missing; a website has an address')
    if (kind === 'hotline' && !phone) yield problemAt(entry, ['phone'], '"phone" is missing; a hotline has a number')
  }
}

const FILES: Kind[] = ['insurance', 'materials', 'steps', 'channels']

function* completeInsurances(entries: Entries): Iterable<Problem> {
  for (const id of new Set([...FILES, 'policy' as const].flatMap((kind) => idsOf(entries, kind)))) {
    const policies = placesOf(entries, 'policy').filter((place) => place.id === id)
    const missing = [
      ...FILES.filter((kind) => !idsOf(entries, kind).includes(id)),
      ...entries.languages
        .filter((language) => !policies.some((place) => place.language === language))
        .map((language) => `policy.${language}`),
    ]
    for (const file of missing)
      yield problemIn(
        `content/insurances/${id}/${file}.md`,
        'this file is missing; an insurance has insurance.md, materials.md, steps.md, channels.md and a policy file for each language',
      )
  }
}

/** Every item of the lists of a file whose items have ids. */
const itemsOf = (entry: Entry): { list: string; item: { id: string; basis?: unknown }; index: number }[] =>
  Object.entries(entry.data).flatMap(([list, items]: [string, unknown]) =>
    Array.isArray(items) && items.every((item) => typeof item === 'object' && item !== null && 'id' in item)
      ? items.map((item, index) => ({ list, item, index }))
      : [],
  )

function* ungrounded(entry: Entry): Iterable<Problem> {
  if ('basis' in entry.data && entry.data.basis) return
  for (const { list, item, index } of itemsOf(entry))
    if (!item.basis)
      yield problemAt(entry, [list, index, 'basis'], '"basis" is missing; write it here or at the top of the file')
}

type OrderedEntry = Entry & { data: { order: number; parent?: string | undefined } }

/** Two files with one place in the order would change places from one build to the next. The cities of a province have an order of their own. */
function* repeatedOrders(entries: readonly OrderedEntry[]): Iterable<Problem> {
  for (const { item, first } of repeats(entries, ({ data }) => `${data.parent ?? ''}:${data.order}`))
    yield problemAt(item, ['order'], `order ${item.data.order} is already used by "${first.place.id}"`)
}

function* lastOutcome(entry: Entry<'insurance'>): Iterable<Problem> {
  const { outcomes } = entry.data
  for (const [index, outcome] of outcomes.entries()) {
    const last = index === outcomes.length - 1
    const at = (field: string, message: string) => problemAt(entry, ['outcomes', index, field], message)
    if (last && outcome.when) yield at('when', 'the last outcome answers every other case; remove its "when"')
    if (!last && !outcome.when)
      yield at('id', 'an outcome without "when" ends the list; the outcomes after it are never reached')
  }
}
