import { spelling } from '#lib/words/typed.ts'
import { problemAt, repeats, unknownId } from './consistency.ts'
import { type Entries, type Entry, idsOf } from './entries.ts'
import { didYouMean, type FieldPath, type Problem } from './problem.ts'

/** Checks regions: one spelling leads to one region, and every difference changes something that is there. */
export function* checkRegions(entries: Entries): Iterable<Problem> {
  yield* repeatedSpellings(entries)
  for (const entry of entries.region) {
    yield* parent(entry, entries)
    yield* mistaken(entry, entries)
    for (const insurance of Object.keys(entry.data.insurances ?? {})) yield* differences(entry, insurance, entries)
  }
}

const regionOf = (entries: Entries, id: string | undefined) => entries.region.find(({ place }) => place.id === id)

type Spelt = { entry: Entry<'region'>; word: string; field: FieldPath }

function* repeatedSpellings(entries: Entries): Iterable<Problem> {
  for (const { item, first } of repeats(entries.region.flatMap(spellingsOf), ({ word }) => spelling(word)))
    if (first.entry !== item.entry)
      yield problemAt(
        item.entry,
        item.field,
        `"${item.word}" already leads to the region "${first.entry.place.id}"; one spelling leads to one region`,
      )
}

function spellingsOf(entry: Entry<'region'>): Spelt[] {
  const { code, name, short, aliases = [] } = entry.data
  return [
    { entry, word: entry.place.id, field: ['name'] },
    ...(code === undefined ? [] : [{ entry, word: code, field: ['code'] }]),
    ...[...Object.values(name), ...Object.values(short)].map((word) => ({ entry, word, field: ['name'] })),
    ...aliases.map((word, index) => ({ entry, word, field: ['aliases', index] })),
  ]
}

function* parent(entry: Entry<'region'>, entries: Entries): Iterable<Problem> {
  const { parent: above } = entry.data
  if (regionOf(entries, above)?.data.parent)
    yield problemAt(entry, ['parent'], `"${above}" is a city itself; a parent is a province-level region`)
}

/** A region that readers take for this one says so of this one too: the slip goes both ways. */
function* mistaken(entry: Entry<'region'>, entries: Entries): Iterable<Problem> {
  const { id } = entry.place
  for (const [index, other] of (entry.data.mistaken_for ?? []).entries()) {
    const found = regionOf(entries, other)
    if (found && (!found.data.mistaken_for?.includes(id) || other === id))
      yield problemAt(
        entry,
        ['mistaken_for', index],
        `"${other}" does not name "${id}" in its mistaken_for; write it in both files`,
      )
  }
}

function* differences(entry: Entry<'region'>, insurance: string, entries: Entries): Iterable<Problem> {
  const own = entry.data.insurances?.[insurance]
  yield* unknownId(entry, ['insurances', insurance], 'insurance', insurance, idsOf(entries, 'insurance'))
  if (!entries.insurance.some(({ place }) => place.id === insurance)) return
  if (own && (own.materials || own.steps || own.outcomes || own.notes) && !own.basis)
    yield problemAt(
      entry,
      ['insurances', insurance, 'basis'],
      '"basis" is missing; a region that differs says by which rule',
    )
  for (const list of ['materials', 'steps'] as const) yield* differenceOf(entry, insurance, list, entries)
  for (const list of ['outcomes', 'notes'] as const) yield* addedTwice(entry, insurance, list, entries)
}

/** Outcomes and notes only ever add: each needs an id that the nation's list does not have. */
function* addedTwice(entry: Entry<'region'>, insurance: string, list: 'outcomes' | 'notes', entries: Entries) {
  const national = entries.insurance.find((each) => each.place.id === insurance)?.data[list] ?? []
  const ids = new Set(national.map(({ id }) => id))
  for (const [index, { id }] of (entry.data.insurances?.[insurance]?.[list]?.add ?? []).entries()) {
    if (ids.has(id))
      yield problemAt(
        entry,
        ['insurances', insurance, list, 'add', index, 'id'],
        `"${id}" is already in the list; give it another id`,
      )
    ids.add(id)
  }
}

function* differenceOf(entry: Entry<'region'>, insurance: string, list: 'materials' | 'steps', entries: Entries) {
  const own = entry.data.insurances?.[insurance]?.[list]
  const above = entry.data.parent ? addedBy(entry.data.parent, insurance, list, entries) : []
  const national = listIds(entries, insurance, list)
  if (!own || !national || !above) return
  const ids = [...national, ...above]
  const noun = list === 'materials' ? 'material' : 'step'
  const at = (word: string, index: number, message: string) =>
    problemAt(entry, ['insurances', insurance, list, word, index, 'id'], message)
  const named = { omit: own.omit ?? [], change: (own.change ?? []).map(({ id }) => id) }
  for (const [word, wanted] of Object.entries(named))
    for (const [index, id] of wanted.entries())
      if (!ids.includes(id)) yield at(word, index, `no national ${noun} is called "${id}"${didYouMean(id, ids)}`)
  const taken = new Set(ids)
  for (const [index, { id }] of (own.add ?? []).entries()) {
    if (taken.has(id))
      yield at('add', index, `a ${noun} is already called "${id}"; use "change", or give it another id`)
    taken.add(id)
  }
}

/** The ids of a national list, or nothing when its file could not be read: one fault is told once. */
function listIds(entries: Entries, insurance: string, list: 'materials' | 'steps'): string[] | undefined {
  const isIts = ({ place }: Entry) => place.id === insurance
  const items =
    list === 'materials' ? entries.materials.find(isIts)?.data.materials : entries.steps.find(isIts)?.data.steps
  return items?.map(({ id }) => id)
}

/** What a city finds in the list of its province besides the nation's items. */
function addedBy(province: string, insurance: string, list: 'materials' | 'steps', entries: Entries) {
  const found = regionOf(entries, province)
  return found && (found.data.insurances?.[insurance]?.[list]?.add ?? []).map((item) => item.id)
}
