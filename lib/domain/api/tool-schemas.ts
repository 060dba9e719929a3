import { z } from 'zod'
import { EVENTS } from '#lib/domain/tools/deadlines.ts'
import {
  ACTORS,
  AGE_GROUPS,
  CERTAINTIES,
  DUE_KINDS,
  FORMER_AGES,
  PAYMENT_CHANGES,
  PAYMENT_RULES,
  SEXES,
} from '#lib/words/closed-words.ts'
import { caseParts, item } from './case-parts.ts'
import { check, day, listOf, oneOf, row } from './schema-parts.ts'

const { head, insurance, text, maybe, region, fact, ground, note, alert, basis } = caseParts

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
/** The answer of the deadlines tool: each step of an agency after an event, with its last day. */
export const deadlinesSchema = z.strictObject({
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

const Paid = row('Where the pension is paid, and the rule that decides.', {
  rule: z.enum(PAYMENT_RULES),
  place: region.nullable().describe('Null: the hukou place, which was not given.'),
  paragraph: maybe,
  text,
  ...ground,
})
const Branch = row('One way the case may turn out.', {
  now: region,
  hukou: region.nullable().describe('Null: somewhere else.'),
  paid: Paid,
})
const Retirement = row('The retirement age of one group, and the months that must have been paid by then.', {
  group: oneOf(AGE_GROUPS, 'For women with the retirement age before the reform.'),
  years: z.int(),
  months: z.int(),
  reached: z.string().describe('The month in which the age is reached: 2036-09.'),
  minimum_months: z.int(),
  missing_months: z.int().nullable(),
})
const Change = row('What would change the answer.', {
  kind: z.enum(PAYMENT_CHANGES),
  place: region.nullable(),
  months: z.int().nullable(),
})
/** The answer of the payment-place tool. */
export const paymentPlaceSchema = z.strictObject({
  ...head,
  hukou: region.nullable(),
  now: region.nullable(),
  places: listOf(z.strictObject({ place: region, months: z.int() })),
  birth: z.string().nullable(),
  sex: z.enum(SEXES).nullable(),
  kind: z.enum(FORMER_AGES).nullable(),
  total_months: z.int(),
  now_unpaid: z.boolean().describe('The record is said to be where no months were entered.'),
  verdict: Paid.nullable().describe(
    'Null while it depends on what was not said (then see `branches`), or when no place was entered.',
  ),
  branches: listOf(Branch),
  changes: listOf(Change),
  retirement: listOf(Retirement),
  facts: listOf(fact).describe('The numbers reckoned with.'),
  notes: listOf(note),
  alerts: listOf(alert),
  basis,
})

/** The parts of both, by the names that the description gives them. */
export const toolParts = { NamedDay, LastDay, Due, Calendar, Paid, Branch, Retirement, Change }
