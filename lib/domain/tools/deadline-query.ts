import type { Insurance, Site } from '#lib/content/site.ts'
import type { Fault, Pair } from '#lib/domain/address/fault.ts'
import { readKeys } from '#lib/domain/address/read-keys.ts'
import type { Day } from '#lib/words/day.ts'
import { type DeadlineEvent, type Due, deadlines, EVENTS, hasLimits } from './deadlines.ts'
import { readDate } from './read-date.ts'

/** What the deadlines tool takes; the calendar file beside it also takes the step it is for. */
export const DEADLINE_KEYS = ['insurance', 'event', 'date'] as const
export const DEADLINE_FILE_KEYS = [...DEADLINE_KEYS, 'step'] as const

/** What an address asks the deadlines tool. What is absent was not given, or was misread. */
export type DeadlineCase = {
  insurance: Insurance | undefined
  event: DeadlineEvent | undefined
  date: Day | undefined
  /** Which step a calendar file is for. */
  step: string | undefined
  /** The date as it was typed, to stand in its field again. */
  typed: string
  faults: readonly Fault[]
  /** The address in canonical order. */
  pairs: readonly Pair[]
}

/** Reads the query of the deadlines tool; `file` is the calendar file beside it, which takes one key more. */
export function readDeadlineCase(query: URLSearchParams, site: Pick<Site, 'insurances'>, file = false): DeadlineCase {
  const keys = readKeys(query, file ? DEADLINE_FILE_KEYS : DEADLINE_KEYS)
  const insurance = keys.insurance(site)
  const event = keys.one('event', (value) => EVENTS.find((id) => id === value))
  const typed = keys.values.get('date') ?? ''
  const read = readDate(typed)
  const date = 'day' in read ? read.day : undefined
  if (typed !== '' && 'why' in read) keys.faults.push({ key: 'date', value: typed, why: read.why })
  return {
    insurance,
    event,
    date,
    step: keys.values.get('step'),
    typed: date ?? typed,
    faults: keys.faults,
    pairs: keys.pairs({ insurance: insurance?.id, event, date }),
  }
}

/** Nothing asked yet, for the form on pages that speak of waiting. */
export const NOTHING_ASKED = readDeadlineCase(new URLSearchParams(), { insurances: [] })

/** The steps and their days; for an insurance without any limit the answer needs no day. Nothing while something is missing or wrong. */
export function dueOf({ insurance, event, date, faults }: DeadlineCase, site: Site): readonly Due[] | undefined {
  if (faults.length > 0 || !insurance) return undefined
  if (event && date) return deadlines(insurance, event, date, site)
  return hasLimits(insurance, site) ? undefined : []
}

/** The years from the event to the last day counted: those whose notices have a say. */
export function usedYears({ date }: Pick<DeadlineCase, 'date'>, due: readonly Due[]): number[] {
  const years = due.flatMap((each) => {
    if (each.kind !== 'dated') return []
    return each.last.certain
      ? [Number(each.last.day.slice(0, 4))]
      : [Number(each.last.weekdaysOnly.slice(0, 4)), ...each.last.unpublished]
  })
  if (!date || years.length === 0) return []
  const first = Number(date.slice(0, 4))
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, index) => first + index)
}
