import { z } from 'zod'
import type { CaseParts } from './case-parts.ts'
import { caseHead } from './checklist-schema.ts'
import type { toolNote } from './deadlines-schema.ts'

const paidAt = ({ text, maybe, region, ground }: CaseParts) =>
  z
    .strictObject({
      rule: z.string().describe('`hukou-place`, `current-place`, `last-long-place` or `gathered`.'),
      place: region.nullable().describe('Null: the hukou place, which was not given.'),
      paragraph: maybe,
      text,
      ...ground,
    })
    .describe('Where the pension is paid, and the rule that decides.')

const branchOf = ({ region }: CaseParts, paid: ReturnType<typeof paidAt>) =>
  z
    .strictObject({ now: region, hukou: region.nullable().describe('Null: somewhere else.'), paid })
    .describe('One way the case may turn out.')

const retirementOf = () =>
  z
    .strictObject({
      group: z.string().describe('`men`, `women-55` or `women-50`: the retirement age before the reform.'),
      years: z.int(),
      months: z.int(),
      reached: z.string().describe('The month in which the age is reached: 2036-09.'),
      minimum_months: z.int(),
      missing_months: z.int().nullable(),
    })
    .describe('The retirement age of one group, and the months that must have been paid by then.')

const changeOf = ({ region }: CaseParts) =>
  z
    .strictObject({
      kind: z.string().describe('`pay-on`, `move-hukou`, `return` or `move-away`.'),
      place: region.nullable(),
      months: z.int().nullable(),
    })
    .describe('What would change the answer.')

/** The answer of the payment-place tool. */
export function paymentPlaceSchema(parts: CaseParts, note: ReturnType<typeof toolNote>) {
  const { text, region, fact, alert, basis } = parts
  const Paid = paidAt(parts)
  const Branch = branchOf(parts, Paid)
  const Retirement = retirementOf()
  const Change = changeOf(parts)
  const answer = z.strictObject({
    ...caseHead(text),
    hukou: region.nullable(),
    now: region.nullable(),
    places: z.array(z.strictObject({ place: region, months: z.int() })),
    birth: z.string().nullable(),
    sex: z.string().nullable(),
    kind: z.string().nullable(),
    total_months: z.int(),
    now_unpaid: z.boolean().describe('The record is said to be where no months were entered.'),
    verdict: Paid.nullable().describe(
      'Null while it depends on what was not said (then see `branches`), or when no place was entered.',
    ),
    branches: z.array(Branch),
    changes: z.array(Change),
    retirement: z.array(Retirement),
    facts: z.array(fact).describe('The numbers reckoned with.'),
    notes: z.array(note),
    alerts: z.array(alert),
    basis,
  })
  return { answer, named: { Paid, Branch, Retirement, Change } }
}
