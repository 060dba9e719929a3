import { type Entries, type Entry, idsOf, placesOf } from './entries.ts'
import type { Kind } from './kinds.ts'
import { didYouMean, type FieldPath, type Problem } from './problem.ts'
import { label } from './sentences.ts'

/** A problem at a field of an entry, with the path of items in front. */
export function problemAt(entry: Entry, field: FieldPath, message: string): Problem {
  return {
    path: entry.document.path,
    ...entry.document.at(field),
    message: label(field.slice(0, -1), entry.document.data) + message,
  }
}

/** Checks what must hold across the items of one file and across the files of one kind. */
export function checkConsistency(entries: Entries): Problem[] {
  return [
    ...completeInsurances(entries),
    ...(['insurance', 'materials', 'steps', 'channels'] as const).flatMap((kind) =>
      (entries[kind] as Entry[]).flatMap(repeatedIds),
    ),
    ...(['language', 'insurance', 'circumstance', 'stage', 'problem'] as const).flatMap((kind) =>
      repeatedOrders(entries[kind] as OrderedEntry[]),
    ),
    ...entries.insurance.flatMap(lastOutcome),
    ...(['materials', 'steps', 'channels', 'insurance'] as const).flatMap((kind) =>
      (entries[kind] as Entry[]).flatMap(ungrounded),
    ),
    ...entries.channels.flatMap((entry) => unknownChannels(entry, entries)),
    ...entries.channel.flatMap(reachable),
  ]
}

const FILES: Kind[] = ['insurance', 'materials', 'steps', 'channels']

function completeInsurances(entries: Entries): Problem[] {
  const ids = new Set([...FILES, 'policy' as const].flatMap((kind) => idsOf(entries, kind)))
  const missing = (id: string, file: string): Problem => ({
    path: `content/insurances/${id}/${file}`,
    line: 1,
    column: 1,
    message:
      'this file is missing; an insurance has insurance.md, materials.md, steps.md, channels.md and a policy file for each language',
  })
  return [...ids].flatMap((id) => [
    ...FILES.filter((kind) => !idsOf(entries, kind).includes(id)).map((kind) => missing(id, `${kind}.md`)),
    ...entries.languages
      .filter(
        (language) => !placesOf(entries, 'policy').some((place) => place.id === id && place.language === language),
      )
      .map((language) => missing(id, `policy.${language}.md`)),
  ])
}

function listsOf(entry: Entry): [string, { id: string; basis?: unknown }[]][] {
  return Object.entries(entry.data).filter(
    (pair): pair is [string, { id: string }[]] =>
      Array.isArray(pair[1]) && pair[1].every((item) => typeof item === 'object' && item !== null && 'id' in item),
  )
}

function repeatedIds(entry: Entry): Problem[] {
  return listsOf(entry).flatMap(([list, items]) =>
    items.flatMap((item, index) =>
      items.findIndex((other) => other.id === item.id) < index
        ? [problemAt(entry, [list, index, 'id'], 'this id is used twice in the list; give each item its own')]
        : [],
    ),
  )
}

type OrderedEntry = Entry & { data: { order: number } }

/** Two files with one place in the order would change places from one build to the next. */
function repeatedOrders(entries: readonly OrderedEntry[]): Problem[] {
  return entries.flatMap((entry, index) => {
    const first = entries.slice(0, index).find((other) => other.data.order === entry.data.order)
    return first
      ? [problemAt(entry, ['order'], `order ${entry.data.order} is already used by "${first.place.id}"`)]
      : []
  })
}

function lastOutcome(entry: Entry<'insurance'>): Problem[] {
  const { outcomes } = entry.data
  return outcomes.flatMap((outcome, index) => {
    const last = index === outcomes.length - 1
    if (last && outcome.when)
      return [
        problemAt(entry, ['outcomes', index, 'when'], 'the last outcome answers every other case; remove its "when"'),
      ]
    if (!last && !outcome.when)
      return [
        problemAt(
          entry,
          ['outcomes', index, 'id'],
          'an outcome without "when" ends the list; the outcomes after it are never reached',
        ),
      ]
    return []
  })
}

function ungrounded(entry: Entry): Problem[] {
  if ('basis' in entry.data && entry.data.basis) return []
  return listsOf(entry).flatMap(([list, items]) =>
    items.flatMap((item, index) =>
      item.basis
        ? []
        : [problemAt(entry, [list, index, 'basis'], '"basis" is missing; write it here or at the top of the file')],
    ),
  )
}

function unknownChannels(entry: Entry<'channels'>, entries: Entries): Problem[] {
  const known = idsOf(entries, 'channel')
  return entry.data.channels.flatMap((use, index) =>
    known.includes(use.channel)
      ? []
      : [
          problemAt(
            entry,
            ['channels', index, 'channel'],
            `there is no channel "${use.channel}" in content/channels${didYouMean(use.channel, known)}`,
          ),
        ],
  )
}

function reachable(entry: Entry<'channel'>): Problem[] {
  const { kind, url, phone } = entry.data
  if (kind === 'website' && !url) return [problemAt(entry, ['url'], '"url" is missing; a website has an address')]
  if (kind === 'hotline' && !phone) return [problemAt(entry, ['phone'], '"phone" is missing; a hotline has a number')]
  return []
}

/** A repealed source may stand uncited: its page stays, and names the source that replaced it. */
