import type { Insurance, Site } from '#lib/content/site.ts'
import type { Day } from './day.ts'
import { type DeadlineEvent, EVENTS } from './deadlines.ts'
import type { Fault, Pair } from './fault.ts'
import { fold } from './find-region.ts'
import { DEADLINE_FILE_KEYS, DEADLINE_KEYS, knownValues } from './query.ts'
import { readDate } from './read-date.ts'

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
  const values = knownValues(query, file ? DEADLINE_FILE_KEYS : DEADLINE_KEYS)
  const faults: Fault[] = []
  const unknown = <T>(key: string, found: T | undefined) => {
    const value = values.get(key)
    if (value !== undefined && found === undefined) faults.push({ key, value, why: 'unknown' })
    return found
  }
  const insurance = unknown(
    'insurance',
    site.insurances.find(({ id }) => id === fold(values.get('insurance') ?? '')),
  )
  const event = unknown(
    'event',
    EVENTS.find((id) => id === fold(values.get('event') ?? '')),
  )
  const typed = values.get('date') ?? ''
  const read = readDate(typed)
  const date = 'day' in read ? read.day : undefined
  if (typed !== '' && 'why' in read) faults.push({ key: 'date', value: typed, why: read.why })
  const understood: Record<string, string | undefined> = { insurance: insurance?.id, event, date }
  const pairs = [...values].map(([key, sent]) => ({ key, sent, canonical: understood[key] ?? sent }))
  return { insurance, event, date, step: values.get('step'), typed: date ?? typed, faults, pairs }
}
