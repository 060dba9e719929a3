import { onlyIfWords } from '#components/words/only-if.tsx'
import type { View } from '#components/words/view.ts'
import type { Material, Step } from '#lib/content/site.ts'
import type { Answered } from '#lib/domain/rules/answered.ts'
import { factOf } from '#lib/domain/rules/citation.ts'
import { askedWithoutBasis } from '#lib/domain/rules/precedence.ts'
import { lengthOf } from '#lib/words/typed.ts'

/** A paper or a step in a line: its name, what else there is to say in a word each, and for whom it is, when not for all. */
export type HandoutLine = { key: string; id: string; name: string; details: string; onlyIf: string | undefined }

/** Longer conditions than this do not fit onto a sheet; the page online says them in full. */
const LONGEST_CONDITION = 90

function lineOf(view: View, answered: Answered<Material | Step>, name: string, details: string[]): HandoutLine {
  const { words } = view
  const { item, from, onlyIf } = answered
  const condition = onlyIfWords({ view, when: item.when, open: onlyIf })
  return {
    key: `${from?.id ?? ''} ${item.id}`,
    id: item.id,
    name,
    // Whose item it is, when not the nation's, and that it is only reported.
    details: [
      ...details,
      ...(from ? [view.say(from.short)] : []),
      ...(item.known === 'reported' ? [words('known.reported')] : []),
    ].join(words('separator')),
    onlyIf: condition && lengthOf(condition) > LONGEST_CONDITION ? words('handout.some-people') : condition,
  }
}

/** The papers of a case in a line each. */
export function paperLines(view: View, materials: readonly Answered<Material>[]): HandoutLine[] {
  return materials.map((material) => {
    const { item } = material
    const counter = askedWithoutBasis(item) ? [view.words('material.counter')] : []
    return lineOf(view, material, view.say(item.name), [view.words(`form.${item.form}`), ...counter])
  })
}

/** The steps of a case in a line each: who acts, and how long the rule gives them. */
export function stepLines(view: View, steps: readonly Answered<Step>[]): HandoutLine[] {
  const { words, site } = view
  return steps.map((step) => {
    const { item } = step
    const limit = item.limit ? [words('step.limit', { limit: view.say(factOf(site, item.limit).text) })] : []
    return lineOf(view, step, view.say(item.title), [words(`actor.${item.actor}`), ...limit])
  })
}
