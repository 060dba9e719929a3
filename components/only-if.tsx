import type { When } from '#lib/content/schemas/common.ts'
import { inLanguage } from '#lib/domain/text.ts'
import type { View } from './view.ts'

/** "Only if …": what must hold for an item that a question not yet answered still decides; `word` says it in other words. */
export function OnlyIf({
  view,
  when,
  open,
  word = 'only-if',
}: {
  view: View
  when: When | undefined
  open: readonly string[]
  word?: string
}) {
  if (!when || open.length === 0) return null
  const { site, language, words } = view
  const conditions = open.map((id) => {
    const choices = site.circumstances.find((circumstance) => circumstance.id === id)?.choices ?? []
    const allowed = choices.filter((choice) => when[id]?.includes(choice.id))
    return allowed.map((choice) => inLanguage(choice.only_if, language.id)).join(words('list.or'))
  })
  return <p className="only-if">{words(word, { what: conditions.join(words('list.and')) })}</p>
}
