import { addDays, type Day, daysBetween } from '#lib/words/day.ts'
import type { Due } from './deadlines.ts'

/**
 * Where a step's time stands on a day: over since `days`, running with `days` left (0: it ends today), or not begun. `part` is how
 * much of it has gone, 0 to 1, in calendar days.
 */
export type Standing = { state: 'past' | 'now' | 'ahead'; days: number; part: number }

/** The standing of each step, as if each began when the one before it was due; nothing where its last day is not certain. */
export function standingsOf(due: readonly Due[], date: Day, today: Day): (Standing | undefined)[] {
  let begin = date
  return due.map((each, index) => {
    if (each.kind !== 'dated' || !each.last.certain) return undefined
    const [from, to] = [begin, each.last.day]
    begin = to
    if (today > to) return { state: 'past', days: daysBetween(to, today), part: 1 }
    const begun = index === 0 ? today >= from : today > from
    if (!begun) return { state: 'ahead', days: daysBetween(today, to), part: 0 }
    return { state: 'now', days: daysBetween(today, to), part: daysBetween(from, today) / daysBetween(from, to) }
  })
}

/** What a reader hears first: whether the next step is in time, overdue, or everything is. */
export type Heard = { kind: 'left' | 'overdue' | 'all-overdue'; days: number; day: Day; next: Due }

/**
 * The step after the event, seen from today. Overdue counts from the last day of all steps when even that is past, and otherwise
 * from that of the step after the event: nothing says how far the file has got, so that step is asked about first.
 */
export function heardOf(due: readonly Due[], date: Day, today: Day): Heard | undefined {
  const standings = standingsOf(due, date, today)
  const known = standings.flatMap((standing, index) => {
    const each = due[index]
    return standing && each ? [{ standing, due: each }] : []
  })
  const [first, last] = [known[0], known.at(-1)]
  if (!first || !last) return undefined
  const all = last.standing.state === 'past' && due.at(-1) === last.due
  const told = all ? last : first
  const { state, days } = told.standing
  const kind = all ? 'all-overdue' : state === 'past' ? 'overdue' : 'left'
  return { kind, days, day: addDays(today, state === 'past' ? -days : days), next: first.due }
}
