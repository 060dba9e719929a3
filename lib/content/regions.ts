import { spelling } from '#lib/words/typed.ts'
import { problemAt, unknownId } from './consistency.ts'
import type { Entries, Entry } from './entries.ts'
import { didYouMean, type FieldPath, type Problem } from './problem.ts'

/** Checks regions: one spelling leads to one region, parents exist, and every difference changes something that is there. */
export function* checkRegions(entries: Entries): Iterable<Problem> {
  yield* uniqueSpellings(entries)
  for (const entry of entries.region) {
    yield* parent(entry, entries)
    yield* mistaken(entry, entries)
    for (const insurance of Object.keys(entry.data.insurances ?? {})) yield* differences(entry, insurance, entries)
  }
}

const regionOf = (entries: Entries, id: string) => entries.region.find(({ place }) => place.id === id)
const regionIds = (entries: Entries) => entries.region.map(({ place }) => place.id)
/** A file that cannot be read is told once, and not again where it is named. */
const isBroken = (entries: Entries, id: string) => entries.broken.some((place) => place.id === id)

function* uniqueSpellings(entries: Entries): Iterable<Problem> {
  const owner = new Map<string, string>()
  const orders = new Map<string, string>()
  for (const entry of entries.region) {
    const { id } = entry.place
    const { code, name, short, aliases = [], order, parent: above = '' } = entry.data
    const words: [string | undefined, FieldPath][] = [
      [id, ['name']],
      [code, ['code']],
      ...[...Object.values(name), ...Object.values(short)].map((word): [string, FieldPath] => [word, ['name']]),
      ...aliases.map((word, index): [string, FieldPath] => [word, ['aliases', index]]),
    ]
    for (const [word, field] of words) {
      if (word === undefined) continue
      const first = owner.get(spelling(word)) ?? id
      owner.set(spelling(word), first)
      if (first !== id)
        yield problemAt(
          entry,
          field,
          `"${word}" already leads to the region "${first}"; one spelling leads to one region`,
        )
    }
    const before = orders.get(`${above}:${order}`)
    orders.set(`${above}:${order}`, id)
    if (before) yield problemAt(entry, ['order'], `order ${order} is already used by "${before}"`)
  }
}

function* parent(entry: Entry<'region'>, entries: Entries): Iterable<Problem> {
  const { parent: above } = entry.data
  if (!above) return
  const found = regionOf(entries, above)
  if (!found && !isBroken(entries, above)) yield* unknownId(entry, ['parent'], 'region', above, regionIds(entries))
  if (found?.data.parent)
    yield problemAt(entry, ['parent'], `"${above}" is a city itself; a parent is a province-level region`)
}

/** A region that readers take for this one is on the site, and says so of this one too: the slip goes both ways. */
function* mistaken(entry: Entry<'region'>, entries: Entries): Iterable<Problem> {
  const { id } = entry.place
  for (const [index, other] of (entry.data.mistaken_for ?? []).entries()) {
    const field = ['mistaken_for', index]
    const found = regionOf(entries, other)
    if (!found && !isBroken(entries, other)) yield* unknownId(entry, field, 'region', other, regionIds(entries))
    if (found && (!found.data.mistaken_for?.includes(id) || other === id))
      yield problemAt(entry, field, `"${other}" does not name "${id}" in its mistaken_for; write it in both files`)
  }
}

function* differences(entry: Entry<'region'>, insurance: string, entries: Entries): Iterable<Problem> {
  const own = entry.data.insurances?.[insurance]
  const known = entries.insurance.map(({ place }) => place.id)
  if (!known.includes(insurance)) {
    const broken = entries.broken.some((place) => place.kind === 'insurance' && place.id === insurance)
    if (!broken) yield* unknownId(entry, ['insurances', insurance], 'insurance', insurance, known)
    return
  }
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
