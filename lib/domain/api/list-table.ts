import type { Text } from '#lib/content/schemas/common.ts'
import { coverageRows } from './coverage.ts'
import { factWords, type Telling } from './ground.ts'
import { commonQuestionRow, insuranceRow, regionRow, sourceRow } from './lists.ts'

/** By each key that narrows a list: whether an item is what is wanted. */
type Wants<I> = Readonly<Record<string, (item: I, wanted: string) => boolean>>

/** The keys of a list, and its rows as far as an address wants them; `id` is wanted by the address of one item. */
const list = <I extends object, R>(
  all: (telling: Telling<Text>) => Iterable<I>,
  row: (telling: Telling<Text>, item: I) => R,
  wants: Wants<I> = {},
) => ({
  keys: Object.keys(wants),
  rows: (telling: Telling<Text>, wanted: ReadonlyMap<string, string>) =>
    [...all(telling)]
      .filter((item) => [...wanted].every(([key, value]) => (wants[key] ?? is(key))(item, value)))
      .map((item) => row(telling, item)),
})

/** A field that must be what is wanted. */
const is = (key: string) => (item: object, wanted: string) => (item as Record<string, unknown>)[key] === wanted

/** All that the site holds of each kind. */
export const LISTS = {
  insurances: list(({ site }) => site.insurances, insuranceRow),
  regions: list(({ site }) => site.regions, regionRow, { parent: ({ parent }, wanted) => parent?.id === wanted }),
  sources: list(({ site }) => site.sources.values(), sourceRow, { place: is('place'), status: is('status') }),
  facts: list(({ site }) => site.facts.values(), factWords, { unit: is('unit') }),
  questions: list(({ site }) => site.questions, commonQuestionRow, {
    topic: is('topic'),
    insurance: ({ insurances }, wanted) => insurances?.includes(wanted) ?? true,
  }),
  coverage: list(coverageRows, (_telling, cell) => cell, {
    region: is('region'),
    insurance: is('insurance'),
    state: is('state'),
  }),
}
export type ListName = keyof typeof LISTS
