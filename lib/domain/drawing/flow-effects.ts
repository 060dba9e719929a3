import type { When } from '#lib/content/schemas/common.ts'
import type { ChannelUse, Circumstance, Insurance, Material, Note, Step } from '#lib/content/site.ts'

/** Something that depends on a circumstance: an item of a list, or a way inside a step. */
export type Effect = { when: When } & (
  | { list: 'materials'; item: Material }
  | { list: 'steps'; item: Step; way?: NonNullable<Step['ways']>[number] }
  | { list: 'notes'; item: Note }
  | { list: 'channels'; item: ChannelUse }
)
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
function conditional({ materials, steps, channels, notes }: Insurance): Effect[] {
  return [
    ...materials.flatMap((item) => (item.when ? [{ list: 'materials' as const, item, when: item.when }] : [])),
    ...steps.flatMap((item) => [
      ...(item.when ? [{ list: 'steps' as const, item, when: item.when }] : []),
      ...(item.ways ?? []).flatMap((way) => (way.when ? [{ list: 'steps' as const, item, way, when: way.when }] : [])),
    ]),
    ...channels.flatMap((item) => (item.when ? [{ list: 'channels' as const, item, when: item.when }] : [])),
    ...notes.flatMap((item) => (item.when ? [{ list: 'notes' as const, item, when: item.when }] : [])),
  ]
}
