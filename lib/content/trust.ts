import { problemAt } from './consistency.ts'
import type { Entries, Entry } from './entries.ts'
import type { FieldPath, Problem } from './problem.ts'
import type { Citation, Known } from './schemas/common.ts'
import { gather } from './walk.ts'

type Claim = { known?: Known | undefined; reported_in?: unknown; basis?: Citation[] | undefined }

/**
 * The rule of grades: a claim that rests only on a place's page that nobody here has read on the official site is "reported",
 * and whatever is reported says by whom and when.
 */
export function* checkTrust(entries: Entries): Iterable<Problem> {
  const hearsay = new Set(
    entries.source.filter(({ data }) => data.place && data.seen === 'reprint').map(({ place }) => place.id),
  )
  for (const kind of ['materials', 'steps', 'channels', 'insurance', 'region', 'channel', 'question'] as const)
    for (const entry of entries[kind] as Entry[])
      for (const { field, claim } of claimsOf(entry)) {
        const [name, message] = complaint(entry, field, claim, hearsay) ?? []
        if (name && message) yield problemAt(entry, [...field, name], message)
      }
}

function complaint(entry: Entry, field: FieldPath, { basis, known, reported_in }: Claim, hearsay: ReadonlySet<string>) {
  if (known === 'reported')
    return reported_in ? undefined : ['known', '"reported_in" is missing; say who reports it and when']
  if (reported_in)
    return ['reported_in', 'only a reported statement says who reports it; write known: reported, or remove this']
  if (!basis?.every((citation) => hearsay.has(citation.source))) return undefined
  return field.length === 0 && entry.place.kind !== 'channel' && entry.place.kind !== 'question'
    ? [
        'basis',
        'the file rests only on a place’s page that was not read on the official site; give each item its own "basis" and known: reported',
      ]
    : ['known', 'rests only on a place’s page that was not read on the official site; write known: reported']
}

/** Every group of fields that can be a claim: it has a basis, or says how it is known. */
const claimsOf = (entry: Entry) =>
  gather(entry.data, (value, _key, field) =>
    typeof value === 'object' && value !== null && ('basis' in value || 'known' in value || 'reported_in' in value)
      ? [{ field: field(), claim: value as Claim }]
      : undefined,
  )
