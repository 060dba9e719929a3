import { z } from 'zod'
import type { checklistSchema } from './checklist-schema.ts'
import { headWith } from './list-schemas.ts'
import { check, day } from './schema-parts.ts'

/** The answers of the two tools, with the parts of the answer to a case. */
export function toolSchemas({ parts, item, alert }: ReturnType<typeof checklistSchema>) {
  const { text, maybe, ground, region, fact } = parts
  const head = { ...headWith(text), page: z.string(), lang: z.string(), ...check }
  const note = z.strictObject({ id: z.string(), text, ...ground }).describe('A thing to know about a tool’s answer.')
  const named = z.strictObject({ date: day, name: text }).describe('A day off, or a weekend day worked.')
  const last = z
    .strictObject({
      certain: z.boolean().describe('Whether every day counted is settled by a published holiday notice.'),
      day: day.nullable().describe('The last day, when certain.'),
      earliest: day.nullable().describe('When not certain: it is not before this day.'),
      weekdays_only: day
        .nullable()
        .describe('When not certain: what counting Monday to Friday gives; the real day may be either side.'),
      unpublished: z.array(z.int()).describe('The years whose holiday notices are missing.'),
      skipped: z.array(named),
      made_up: z.array(named),
    })
    .describe('The last day of a period of working days.')
  const due = z
    .strictObject({
      id: z.string(),
      actor: z.string(),
      title: text,
      kind: z
        .string()
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
  const calendar = z
    .strictObject({
      year: z.int(),
      published: z.boolean(),
      title: maybe,
      number: z.string().nullable(),
      url: z.string().nullable(),
      ...check,
    })
    .describe('The holiday notice of a year.')
  const verdict = z.strictObject({ id: z.string(), text, ...ground })
  const deadlines = z.strictObject({
    ...head,
    insurance: z.strictObject({ id: z.string(), name: text }),
    event: z.string().nullable(),
    date: day.nullable(),
    verdict: verdict.describe('`certain`, `not-certain` or `no-limit`.'),
    steps: z.array(due),
    notes: z.array(note),
    calendars: z.array(calendar),
    alerts: z.array(alert),
    basis: parts.basis,
  })
  const place = z.strictObject({
    rule: z.string(),
    place: region.nullable().describe('Null: the hukou place, which was not given.'),
    paragraph: maybe,
    text,
    ...ground,
  })
  const branch = z
    .strictObject({ now: region, hukou: region.nullable().describe('Null: somewhere else.'), paid: place })
    .describe('One way the case may turn out.')
  const retirement = z
    .strictObject({
      group: z.string().describe('`men`, `women-55` or `women-50`: the retirement age before the reform.'),
      years: z.int(),
      months: z.int(),
      reached: z.string().describe('The month in which the age is reached: 2036-09.'),
      minimum_months: z.int(),
      missing_months: z.int().nullable(),
    })
    .describe('The retirement age of one group, and the months that must have been paid by then.')
  const payment = z.strictObject({
    ...head,
    hukou: region.nullable(),
    now: region.nullable(),
    places: z.array(z.strictObject({ place: region, months: z.int() })),
    birth: z.string().nullable(),
    sex: z.string().nullable(),
    kind: z.string().nullable(),
    total_months: z.int(),
    now_unpaid: z.boolean().describe('The record is said to be where no months were entered.'),
    verdict: place
      .nullable()
      .describe('Null while it depends on what was not said (then see `branches`), or no place was entered.'),
    branches: z.array(branch),
    changes: z
      .array(
        z.strictObject({
          kind: z.string().describe('`pay-on`, `move-hukou`, `return` or `move-away`.'),
          place: region.nullable(),
          months: z.int().nullable(),
        }),
      )
      .describe('What would change the answer.'),
    retirement: z.array(retirement),
    facts: z.array(fact).describe('The numbers reckoned with.'),
    notes: z.array(note),
    alerts: z.array(alert),
    basis: parts.basis,
  })
  return {
    deadlines,
    payment,
    named: {
      ToolNote: note,
      NamedDay: named,
      LastDay: last,
      Due: due,
      Calendar: calendar,
      Paid: place,
      Branch: branch,
      Retirement: retirement,
    },
  }
}
