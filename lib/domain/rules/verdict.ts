import type { Insurance, Outcome, Region } from '#lib/content/site.ts'
import { type Answered, answered, withRoute } from './answered.ts'
import { national, regionalItems } from './difference.ts'
import { verdictsLeft } from './verdicts-left.ts'
import type { Answers } from './when.ts'

export type Verdict = {
  verdict: Answered<Outcome>
  /** Verdicts that would come before it, if a question not yet answered were answered so. */
  unless: readonly Answered<Outcome>[]
  /**
   * The unanswered circumstances on which the verdict still hangs, those of the first rule first; empty when nothing can change it
   * any more. `route` among them means the two places.
   */
  deciding: readonly string[]
}

/**
 * The verdict on a case: the first outcome that holds whatever is answered next; those before it that are still open; and the
 * questions that decide between them. A first outcome to which no way of answering the rest leads would say too much: the
 * insurance's `undecided` stands in for it and says that the answer hangs on those questions.
 */
export function verdictOf(
  insurance: Insurance,
  leaving: Region | undefined,
  joining: Region | undefined,
  given: Answers,
): Verdict {
  const regions = { leaving, joining }
  const answers = withRoute(given, regions)
  const outcomes = answered(
    [...regionalItems((own) => own.outcomes?.add, insurance, regions), ...national(insurance.outcomes)],
    answers,
    regions,
  )
  const first = outcomes.findIndex(({ onlyIf }) => onlyIf.length === 0)
  const verdict = outcomes[first]
  if (!verdict)
    throw new Error(`insurance "${insurance.id}" has no outcome for a case; the content check would have found this`)
  const open = outcomes.slice(0, first)
  if (open.length === 0) return { verdict, unless: [], deciding: [] }
  const { ends, deciding } = left(insurance, [...open, verdict], answers)
  const unless = open.filter((_, at) => ends.has(at))
  const { undecided } = insurance
  if (ends.has(first) || !undecided || verdict.item.verdict === 'ask-first') return { verdict, unless, deciding }
  return { verdict: { item: undecided, from: undefined, onlyIf: [] }, unless, deciding }
}

const known = new WeakMap<Insurance, Map<string, ReturnType<typeof verdictsLeft>>>()

/** The same rules stay open for many cases: what can come of them is worked out once. */
function left(insurance: Insurance, outcomes: readonly Answered<Outcome>[], answers: Answers) {
  const found = known.get(insurance) ?? new Map<string, ReturnType<typeof verdictsLeft>>()
  known.set(insurance, found)
  const key = outcomes.map(({ item, from, onlyIf }) => `${from?.id ?? ''} ${item.id} ${onlyIf}`).join('\n')
  const before = found.get(key)
  if (before) return before
  const made = verdictsLeft(
    outcomes.map(({ item }) => item),
    answers,
    insurance.choices,
  )
  found.set(key, made)
  return made
}
