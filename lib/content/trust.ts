import { problemAt } from './consistency.ts'
import type { Entries, Entry } from './entries.ts'
import type { FieldPath, Problem } from './problem.ts'
import type { Citation, Known } from './schemas/common.ts'

type Claim = { known?: Known | undefined; reported_in?: unknown; basis?: Citation[] | undefined }

/**
 * The rule of grades: a claim that rests only on a place's page that nobody here has read on the official site is "reported",
 * and whatever is reported says by whom and when.
 */
export function checkTrust(entries: Entries): Problem[] {
  const hearsay = new Set(
    entries.source.filter(({ data }) => data.place && data.seen === 'reprint').map(({ place }) => place.id),
  )
  const kinds = ['materials', 'steps', 'channels', 'insurance', 'region', 'channel', 'question'] as const
  return kinds.flatMap((kind) =>
    (entries[kind] as Entry[]).flatMap((entry) =>
      claimsOf(entry).flatMap(({ field, claim }) => complaints(entry, field, claim, hearsay)),
    ),
  )
}

function complaints(entry: Entry, field: FieldPath, claim: Claim, hearsay: ReadonlySet<string>): Problem[] {
  const { basis, known } = claim
  if (known === 'reported' && !claim.reported_in)
    return [problemAt(entry, [...field, 'known'], '"reported_in" is missing; say who reports it and when')]
  if (known !== 'reported' && claim.reported_in)
    return [
      problemAt(
        entry,
        [...field, 'reported_in'],
        'only a reported statement says who reports it; write known: reported, or remove this',
      ),
    ]
  if (known !== 'reported' && basis && basis.every((citation) => hearsay.has(citation.source))) {
    if (field.length === 0 && entry.place.kind !== 'channel' && entry.place.kind !== 'question')
      return [
        problemAt(
          entry,
          ['basis'],
          'the file rests only on a place’s page that was not read on the official site; give each item its own "basis" and known: reported',
        ),
      ]
    return [
      problemAt(
        entry,
        [...field, 'known'],
        'rests only on a place’s page that was not read on the official site; write known: reported',
      ),
    ]
  }
  return []
}

/** Every group of fields that can be a claim: it has a basis, or says how it is known. */
function claimsOf(entry: Entry): { field: FieldPath; claim: Claim }[] {
  const found: { field: FieldPath; claim: Claim }[] = []
  const walk = (value: unknown, field: FieldPath) => {
    if (typeof value !== 'object' || value === null || 'type' in value) return
    if ('basis' in value || 'known' in value || 'reported_in' in value) found.push({ field, claim: value as Claim })
    for (const [key, inner] of Object.entries(value))
      if (key !== 'basis') walk(inner, [...field, Array.isArray(value) ? Number(key) : key])
  }
  walk(entry.data, [])
  return found
}
