import { spelling } from '#lib/words/typed.ts'
import { problemAt } from './consistency.ts'
import type { Entries, Entry } from './entries.ts'
import type { Kind } from './kinds.ts'
import { didYouMean, type FieldPath, type Problem } from './problem.ts'

/** Checks regions: one spelling leads to one region, parents exist, and every difference changes something that is there. */
export function checkRegions(entries: Entries): Problem[] {
  return [
    ...uniqueSpellings(entries),
    ...entries.region.flatMap((entry) => [
      ...parent(entry, entries),
      ...mistaken(entry, entries),
      ...differences(entry, entries),
    ]),
  ]
}

function uniqueSpellings(entries: Entries): Problem[] {
  const owner = new Map<string, string>()
  const orders = new Map<string, string>()
  return entries.region.flatMap((entry) => {
    const { id } = entry.place
    const { code, name, short, aliases = [], order, parent: above } = entry.data
    const words: [string, FieldPath][] = [
      [id, ['name']],
      ...(code ? [[code, ['code']] as [string, FieldPath]] : []),
      ...[...Object.values(name), ...Object.values(short)].map((word) => [word, ['name']] as [string, FieldPath]),
      ...aliases.map((word, index) => [word, ['aliases', index]] as [string, FieldPath]),
    ]
    const taken = words.flatMap(([word, field]) => {
      const first = owner.get(spelling(word)) ?? id
      owner.set(spelling(word), first)
      return first === id
        ? []
        : [
            problemAt(
              entry,
              field,
              `"${word}" already leads to the region "${first}"; one spelling leads to one region`,
            ),
          ]
    })
    const place = `${above ?? ''}:${order}`
    const before = orders.get(place)
    orders.set(place, id)
    return before ? [...taken, problemAt(entry, ['order'], `order ${order} is already used by "${before}"`)] : taken
  })
}

function parent(entry: Entry<'region'>, entries: Entries): Problem[] {
  const { parent: above } = entry.data
  if (!above) return []
  const ids = entries.region.map((each) => each.place.id)
  const found = entries.region.find((each) => each.place.id === above)
  if (!found)
    return entries.broken.some((place) => place.id === above)
      ? []
      : [problemAt(entry, ['parent'], `there is no region "${above}"${didYouMean(above, ids)}`)]
  return found.data.parent
    ? [problemAt(entry, ['parent'], `"${above}" is a city itself; a parent is a province-level region`)]
    : []
}

/** A region that readers take for this one is on the site, and says so of this one too: the slip goes both ways. */
function mistaken(entry: Entry<'region'>, entries: Entries): Problem[] {
  const { id } = entry.place
  return (entry.data.mistaken_for ?? []).flatMap((other, index) => {
    const found = entries.region.find((each) => each.place.id === other)
    if (found?.data.mistaken_for?.includes(id) && other !== id) return []
    if (!found && entries.broken.some((place) => place.id === other)) return []
    const ids = entries.region.map((each) => each.place.id)
    const message = found
      ? `"${other}" does not name "${id}" in its mistaken_for; write it in both files`
      : `there is no region "${other}"${didYouMean(other, ids)}`
    return [problemAt(entry, ['mistaken_for', index], message)]
  })
}

const LISTS = { materials: 'materials', steps: 'steps' } as const

function differences(entry: Entry<'region'>, entries: Entries): Problem[] {
  return Object.entries(entry.data.insurances ?? {}).flatMap(([insurance, own]) => {
    const known = entries.insurance.map((each) => each.place.id)
    if (!known.includes(insurance)) {
      const broken = entries.broken.some((place) => place.kind === 'insurance' && place.id === insurance)
      return broken
        ? []
        : [
            problemAt(
              entry,
              ['insurances', insurance],
              `there is no insurance "${insurance}"${didYouMean(insurance, known)}`,
            ),
          ]
    }
    const differs = own.materials || own.steps || own.outcomes || own.notes
    const groundless =
      differs && !own.basis
        ? [
            problemAt(
              entry,
              ['insurances', insurance, 'basis'],
              '"basis" is missing; a region that differs says by which rule',
            ),
          ]
        : []
    return [
      ...groundless,
      ...(Object.keys(LISTS) as (keyof typeof LISTS)[]).flatMap((list) =>
        differenceOf(entry, insurance, list, entries),
      ),
      ...(['outcomes', 'notes'] as const).flatMap((list) => addedTwice(entry, insurance, list, entries)),
    ]
  })
}

/** Outcomes and notes only ever add: each needs an id that the nation's list does not have. */
function addedTwice(
  entry: Entry<'region'>,
  insurance: string,
  list: 'outcomes' | 'notes',
  entries: Entries,
): Problem[] {
  const national = entries.insurance.find((each) => each.place.id === insurance)?.data[list] ?? []
  const ids = national.map((item) => item.id)
  return (entry.data.insurances?.[insurance]?.[list]?.add ?? []).flatMap((item, index, added) => {
    const taken = ids.includes(item.id) || added.findIndex((other) => other.id === item.id) < index
    if (!taken) return []
    const field: FieldPath = ['insurances', insurance, list, 'add', index, 'id']
    return [problemAt(entry, field, `"${item.id}" is already in the list; give it another id`)]
  })
}

function differenceOf(
  entry: Entry<'region'>,
  insurance: string,
  list: 'materials' | 'steps',
  entries: Entries,
): Problem[] {
  const own = entry.data.insurances?.[insurance]?.[list]
  const above = entry.data.parent ? addedBy(entry.data.parent, insurance, list, entries) : []
  const national = listIds(entries, insurance, list)
  if (!own || !national || !above) return []
  const ids = [...national, ...above]
  const noun = list === 'materials' ? 'material' : 'step'
  const unknown = (id: string, field: FieldPath) =>
    ids.includes(id)
      ? []
      : [problemAt(entry, [...field, 'id'], `no national ${noun} is called "${id}"${didYouMean(id, ids)}`)]
  const at = (word: string, index: number): FieldPath => ['insurances', insurance, list, word, index]
  return [
    ...(own.omit ?? []).flatMap((id, index) => unknown(id, at('omit', index))),
    ...(own.change ?? []).flatMap((item, index) => unknown(item.id, at('change', index))),
    ...(own.add ?? []).flatMap((item, index, added) =>
      ids.includes(item.id) || added.findIndex((other) => other.id === item.id) < index
        ? [
            problemAt(
              entry,
              [...at('add', index), 'id'],
              `a ${noun} is already called "${item.id}"; use "change", or give it another id`,
            ),
          ]
        : [],
    ),
  ]
}

/** The ids of a national list, or nothing when its file could not be read: one fault is told once. */
function listIds(entries: Entries, insurance: string, list: 'materials' | 'steps'): string[] | undefined {
  const file = (entries[list as Kind] as Entry[]).find((each) => each.place.id === insurance)
  const items = file ? (file.data as { materials?: { id: string }[]; steps?: { id: string }[] })[list] : undefined
  return items?.map((item) => item.id)
}

/** What a city finds in the list of its province besides the nation's items. */
function addedBy(province: string, insurance: string, list: 'materials' | 'steps', entries: Entries) {
  const found = entries.region.find((each) => each.place.id === province)
  return found && (found.data.insurances?.[insurance]?.[list]?.add ?? []).map((item) => item.id)
}
