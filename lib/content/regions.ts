import { spelling } from '#lib/words/typed.ts'
import { problemAt, repeats, unknownId } from './consistency.ts'
import { type Entries, type Entry, idsOf } from './entries.ts'
import { didYouMean, type FieldPath, type Problem } from './problem.ts'

/** Checks regions: one spelling leads to one region, and every difference changes something that is there. */
export function* checkRegions(entries: Entries): Iterable<Problem> {
  yield* repeatedSpellings(entries)
  for (const entry of entries.region) {
    const { parent, insurances = {} } = entry.data
    if (regionOf(entries, parent)?.data.parent)
      yield problemAt(entry, ['parent'], `"${parent}" is a city itself; a parent is a province-level region`)
    yield* mistaken(entry, entries)
    for (const insurance of Object.keys(insurances)) yield* differences(entry, insurance, entries)
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
  const national = entries.insurance.find(({ place }) => place.id === insurance)
  if (!national) return
  if (own && (own.materials || own.steps || own.outcomes || own.notes) && !own.basis)
    yield problemAt(
      entry,
      ['insurances', insurance, 'basis'],
      '"basis" is missing; a region that differs says by which rule',
    )
  for (const list of ['materials', 'steps'] as const) yield* differenceOf(entry, insurance, list, entries)
  // Outcomes and notes only ever add: each needs an id that the nation's list does not have.
  for (const list of ['outcomes', 'notes'] as const)
    for (const { id, index } of taken(own?.[list]?.add, idsIn(national.data[list])))
      yield problemAt(
        entry,
        ['insurances', insurance, list, 'add', index, 'id'],
        `"${id}" is already in the list; give it another id`,
      )
}

type Items = readonly { id: string }[]
const idsIn = (items: Items = []) => items.map(({ id }) => id)

/** What is added under an id that the list has already, or that something added before it has. */
const taken = (added: Items = [], there: readonly string[]) =>
  added
    .map(({ id }, index) => ({ id, index }))
    .filter(({ id, index }) => there.includes(id) || idsIn(added).indexOf(id) < index)

function* differenceOf(entry: Entry<'region'>, insurance: string, list: 'materials' | 'steps', entries: Entries) {
  const own = entry.data.insurances?.[insurance]?.[list]
  const file = (entries[list] as Entry<'materials' | 'steps'>[]).find(({ place }) => place.id === insurance)
  const above = regionOf(entries, entry.data.parent)
  // A list, or a province, that could not be read is told once.
  if (!own || !file || (entry.data.parent && !above)) return
  const national: Items = 'materials' in file.data ? file.data.materials : file.data.steps
  const ids = [...idsIn(national), ...idsIn(above?.data.insurances?.[insurance]?.[list]?.add)]
  const noun = list === 'materials' ? 'material' : 'step'
  const at = (word: string, index: number, message: string) =>
    problemAt(entry, ['insurances', insurance, list, word, index, 'id'], message)
  const named = { omit: own.omit ?? [], change: idsIn(own.change) }
  for (const [word, wanted] of Object.entries(named))
    for (const [index, id] of wanted.entries())
      if (!ids.includes(id)) yield at(word, index, `no national ${noun} is called "${id}"${didYouMean(id, ids)}`)
  for (const { id, index } of taken(own.add, ids))
    yield at('add', index, `a ${noun} is already called "${id}"; use "change", or give it another id`)
}
