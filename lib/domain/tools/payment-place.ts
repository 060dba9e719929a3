import type { PAYMENT_RULES } from '#lib/words/closed-words.ts'

/** A period of contributions in one province-level unit, deemed years included. Stays stand in the order in which they began. */
export type Stay = { place: string; months: number }

export type Rule = (typeof PAYMENT_RULES)[number]
/** Where the pension is paid; `place` is missing when it is the hukou place and that is not known. */
export type Paid = { rule: Rule; place: string | undefined }

/** All months paid in a place: several periods in one place add up. */
export function monthsIn(stays: readonly Stay[], place: string): number {
  return stays.reduce((sum, stay) => sum + (stay.place === place ? stay.months : 0), 0)
}

/**
 * Where an employee pension is paid, by Art. 6 of the Interim Measures (国办发〔2009〕66号), item by item.
 * `now` is where the pension relationship is: not where there is only a temporary account. `enough` are the months of item 2.
 * The place that comes last in time counts as the "last earlier place" of item 3; a place returned to counts from its last period.
 */
export function paymentPlace(hukou: string | undefined, now: string, stays: readonly Stay[], enough: number): Paid {
  if (hukou === now) return { rule: 'hukou-place', place: hukou }
  if (monthsIn(stays, now) >= enough) return { rule: 'current-place', place: now }
  const long = stays.findLast(({ place }) => place !== now && monthsIn(stays, place) >= enough)
  return long ? { rule: 'last-long-place', place: long.place } : { rule: 'gathered', place: hukou }
}

/** One way a case with something unknown may turn out. `elsewhere`: the hukou is not where the relationship is. */
export type Branch = { now: string; hukou: string | 'elsewhere'; paid: Paid }

/**
 * Every way a case may turn out, as far as what is unknown decides it: one branch when hukou and relationship are known.
 * An unknown relationship may be in any of the places paid in.
 */
export function branchesOf(
  { hukou, now, stays }: { hukou: string | undefined; now: string | undefined; stays: readonly Stay[] },
  enough: number,
): Branch[] {
  const nows = now ? [now] : [...new Set(stays.map(({ place }) => place))]
  return nows.flatMap((there) =>
    (hukou ? [hukou] : [there, undefined]).map((home) => ({
      now: there,
      hukou: home ?? 'elsewhere',
      paid: paymentPlace(home, there, stays, enough),
    })),
  )
}

/** The rule and place on which all branches agree, if they do; a hukou place that is not known agrees only with its like. */
export function agreed(branches: readonly Branch[]): Paid | undefined {
  const last = branches.at(-1)
  if (!last) return undefined
  // The hukou's own place is named in a branch that supposes it, and stays nameless in the others.
  const placeOf = ({ paid }: Branch) =>
    paid.rule === 'hukou-place' && last.paid.rule === 'gathered' ? last.paid.place : paid.place
  return branches.every((branch) => placeOf(branch) === last.paid.place) ? last.paid : undefined
}

/** What would change an answer, most useful first. */
export type Change =
  | { kind: 'pay-on'; place: string; months: number }
  | { kind: 'move-hukou'; place: string }
  | { kind: 'return'; place: string }
  | { kind: 'move-away' }

export function changesOf(
  { hukou, now, stays }: { hukou: string | undefined; now: string; stays: readonly Stay[] },
  paid: Paid,
  enough: number,
): Change[] {
  const away = hukou !== now
  const missing = enough - monthsIn(stays, now)
  return [
    ...(away && missing > 0 ? [{ kind: 'pay-on', place: now, months: missing } as const] : []),
    ...(away && paid.place !== now ? [{ kind: 'move-hukou', place: now } as const] : []),
    ...(hukou && away && paid.place !== hukou ? [{ kind: 'return', place: hukou } as const] : []),
    ...(paid.rule === 'hukou-place' || paid.rule === 'current-place' ? [{ kind: 'move-away' } as const] : []),
  ]
}
