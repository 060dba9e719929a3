import { z } from 'zod'
import { EVENTS } from '#lib/domain/tools/deadlines.ts'
import { ACTORS, CERTAINTIES, DUE_KINDS } from '#lib/words/closed-words.ts'
import type { CaseParts } from './case-parts.ts'
import { caseHead, insuranceName } from './checklist-schema.ts'
import { listOf } from './list-of.ts'
import { check, day } from './schema-parts.ts'

/** A thing to know about a tool's answer. */
export const toolNote = ({ text, ground }: CaseParts) =>
  z.strictObject({ id: z.string(), text, ...ground }).describe('A thing to know about a tool’s answer.')

const namedDay = ({ text }: CaseParts) =>
  z.strictObject({ date: day, name: text }).describe('A day off, or a weekend day worked.')

const lastDay = (named: ReturnType<typeof namedDay>) =>
  z
    .strictObject({
      certain: z.boolean().describe('Whether every day counted is settled by a published holiday notice.'),
      day: day.nullable().describe('The last day, when certain.'),
      earliest: day.nullable().describe('When not certain: it is not before this day.'),
      weekdays_only: day
        .nullable()
        .describe('When not certain: what counting Monday to Friday gives; the real day may be either side.'),
      unpublished: listOf(z.int()).describe('The years whose holiday notices are missing.'),
      skipped: listOf(named),
      made_up: listOf(named),
    })
    .describe('The last day of a period of working days.')

const dueStep = ({ text, fact, item, ground }: CaseParts, last: ReturnType<typeof lastDay>) =>
  z
    .strictObject({
      id: z.string(),
      actor: z.enum(ACTORS),
      title: text,
      kind: z
        .enum(DUE_KINDS)
        .describe(
          '`dated`: has a last day. `no-limit`: no national limit. `starts-later`: begins on a day nobody can know yet.',
        ),
      limit: fact.nullable(),
      working_days: z.int().nullable().describe('Working days from the date to the last day.'),
      last: last.nullable(),
      transit: z.boolean().describe('Time on the way, for which there is no rule, would push the day back.'),
      stage: z.string().nullable().describe('The stage of /status in which the limit runs.'),
      only_if: item.only_if,
      ...ground,
    })
    .describe('A step of an agency and its last day by the rule.')

const calendarOf = ({ maybe }: CaseParts) =>
  z
    .strictObject({
      year: z.int(),
      published: z.boolean(),
      title: maybe,
      number: z.string().nullable(),
      url: z.string().nullable(),
      ...check,
    })
    .describe('The holiday notice of a year.')

/** The answer of the deadlines tool: each step of an agency after an event, with its last day. */
export function deadlinesSchema(parts: CaseParts, note: ReturnType<typeof toolNote>) {
  const { text, ground, alert, basis } = parts
  const NamedDay = namedDay(parts)
  const LastDay = lastDay(NamedDay)
  const Due = dueStep(parts, LastDay)
  const Calendar = calendarOf(parts)
  const answer = z.strictObject({
    ...caseHead(text),
    insurance: insuranceName(text),
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
