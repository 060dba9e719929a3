import type { When } from '#lib/content/schemas/common.ts'
import { isPlaceKey } from '#lib/domain/rules/places.ts'
import type { View } from './view.ts'

type Condition = { view: View; when: When | undefined; open: readonly string[]; word?: string }

/** "Only if …": what must hold for an item that a question not yet answered still decides; `word` says it in other words. */
export function OnlyIf(condition: Condition) {
  const text = onlyIfWords(condition)
  return text ? <p className="only-if">{text}</p> : null
}

/** The same as text; nothing for an item that depends on no open question. */
export function onlyIfWords({ view, when, open, word = 'only-if' }: Condition): string | undefined {
  if (!when || open.length === 0) return undefined
  const { site, words } = view
  const conditions = open.map((id) => {
    if (isPlaceKey(id)) return words(`only-if.${id}`, { places: placeNames(view, when[id] ?? []) })
    const choices = site.circumstances.find((circumstance) => circumstance.id === id)?.choices ?? []
    const allowed = choices.filter((choice) => when[id]?.includes(choice.id))
    return allowed.map((choice) => view.say(choice.only_if)).join(words('list.or'))
  })
  return words(word, { what: conditions.join(words('list.and')) })
}

const placeNames = ({ site, words, say }: View, ids: readonly string[]) =>
  site.regions
    .filter(({ id }) => ids.includes(id))
    .map(({ short }) => say(short))
    .join(words('list.comma'))
