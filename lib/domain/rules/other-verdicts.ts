import type { Circumstance, Outcome } from '#lib/content/site.ts'
import type { Answered } from './answered.ts'
import type { Transfer } from './transfer.ts'
import { verdictOf } from './verdict.ts'

/** Another verdict, and the single answers that would lead to it: of each question the choices that do. */
export type Change = {
  outcome: Answered<Outcome>
  by: readonly { circumstance: string; choices: readonly string[] }[]
}

/**
 * What would change the verdict: of each answer given, the other choices that lead to another verdict, all else staying as it is.
 * Verdicts that depend on questions not yet answered are not among them: the answer names those itself, in `unless`.
 */
export function changesOf(
  { insurance, leaving, joining, answers, verdict }: Transfer,
  circumstances: readonly Circumstance[],
): Change[] {
  const found = new Map<Outcome, { outcome: Answered<Outcome>; by: { circumstance: string; choices: string[] }[] }>()
  for (const { id, asked, choices } of circumstances) {
    if (!asked || answers[id] === undefined) continue
    for (const choice of choices) {
      if (choice.id === answers[id]) continue
      const other = verdictOf(insurance, leaving, joining, { ...answers, [id]: choice.id }).verdict
      if (other.item.id === verdict.item.id && other.from === verdict.from) continue
      const change = found.get(other.item) ?? { outcome: other, by: [] }
      found.set(other.item, change)
      const same = change.by.find(({ circumstance }) => circumstance === id)
      if (same) same.choices.push(choice.id)
      else change.by.push({ circumstance: id, choices: [choice.id] })
    }
  }
  return [...found.values()]
}
