import { z } from 'zod'
import { EVENTS } from '#lib/domain/tools/deadlines.ts'
import { ACTORS, CERTAINTIES, DUE_KINDS } from '#lib/words/closed-words.ts'
import type { CaseParts } from './case-parts.ts'
import { check, day } from './schema-parts.ts'
import { listOf, oneOf, row } from './shapes.ts'

/** The answer of the deadlines tool: each step of an agency after an event, with its last day. */
export function deadlinesSchema({ head, insurance, text, maybe, fact, item, ground, note, alert, basis }: CaseParts) {
  const NamedDay = row('A day off, or a weekend day worked.', { date: day, name: text })
  const LastDay = row('The last day of a period of working days.', {
    certain: z.boolean().describe('Whether every day counted is settled by a published holiday notice.'),
    day: day.nullable().describe('The last day, when certain.'),
    earliest: day.nullable().describe('When not certain: it is not before this day.'),
    weekdays_only: day
      .nullable()
      .describe('When not certain: what counting Monday to Friday gives; the real day may be either side.'),
    unpublished: listOf(z.int()).describe('The years whose holiday notices are missing.'),
    skipped: listOf(NamedDay),
    made_up: listOf(NamedDay),
  })
  const Due = row('A step of an agency and its last day by the rule.', {
    id: z.string(),
    actor: z.enum(ACTORS),
    title: text,
    kind: oneOf(
      DUE_KINDS,
      '`dated`: has a last day. `no-limit`: no national limit. `starts-later`: begins on a day nobody can know yet.',
    ),
    limit: fact.nullable(),
    working_days: z.int().nullable().describe('Working days from the date to the last day.'),
    last: LastDay.nullable(),
    transit: z.boolean().describe('Time on the way, for which there is no rule, would push the day back.'),
    stage: z.string().nullable().describe('The stage of /status in which the limit runs.'),
    only_if: item.only_if,
    ...ground,
  })
  const Calendar = row('The holiday notice of a year.', {
    year: z.int(),
    published: z.boolean(),
    title: maybe,
    number: z.string().nullable(),
    url: z.string().nullable(),
    ...check,
  })
  const answer = z.strictObject({
    ...head,
    insurance,
    event: z.enum(EVENTS).nullable(),
    date: day.nullable(),
    verdict: z.strictObject({ id: z.enum(CERTAINTIES), text, ...ground }),
    steps: listOf(Due),
    notes: listOf(note),
    calendars: listOf(Calendar),
    alerts: listOf(alert),
    basis,
  })
  return { answer, named: { NamedDay, LastDay, Due, Calendar } }
}
