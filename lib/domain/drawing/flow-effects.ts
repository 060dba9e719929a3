import type { When } from '#lib/content/schemas/common.ts'
import type { Circumstance, Insurance } from '#lib/content/site.ts'

/** Something that depends on a circumstance: an item of a list, or a way inside a step. */
export type Effect = ReturnType<typeof conditional>[number]
/** The items that belong to the answer only with one of these choices. */
export type EffectGroup = { choices: readonly string[]; effects: readonly Effect[] }

/**
 * What a circumstance changes in an insurance besides the verdict, gathered by the choices under which it appears; groups in the order
 * of the choices. Without an answer each of the items is shown, marked with its condition.
 */
export function effectsOf(insurance: Insurance, circumstance: Circumstance): EffectGroup[] {
  const groups = new Map<string, { choices: readonly string[]; effects: Effect[] }>()
  const position = (choice: string) => circumstance.choices.findIndex(({ id }) => id === choice)
  for (const effect of conditional(insurance)) {
    const wanted = effect.when[circumstance.id]
    if (!wanted) continue
    const choices = [...wanted].sort((a, b) => position(a) - position(b))
    const group = groups.get(choices.join()) ?? { choices, effects: [] }
    groups.set(choices.join(), group)
    group.effects.push(effect)
  }
  return [...groups.values()].sort(
    (a, b) => position(a.choices[0] ?? '') - position(b.choices[0] ?? '') || a.choices.length - b.choices.length,
  )
}

/** Everything with a condition, in the order of the answer page. */
function conditional({ materials, steps, channels, notes }: Insurance) {
  const of = <List extends string, Item extends { when?: When | undefined }>(list: List, items: readonly Item[]) =>
    items.flatMap((item) => (item.when ? [{ list, item, when: item.when }] : []))
  return [
    ...of('materials', materials),
    ...steps.flatMap((item) =>
      [{ way: undefined, when: item.when }, ...(item.ways ?? []).map((way) => ({ way, when: way.when }))].flatMap(
        ({ way, when }) => (when ? [{ list: 'steps' as const, item, way, when }] : []),
      ),
    ),
    ...of('channels', channels),
    ...of('notes', notes),
  ]
}
