import { z } from 'zod'
import { AGE_GROUPS, FORMER_AGES, PAYMENT_CHANGES, PAYMENT_RULES, SEXES } from '#lib/words/closed-words.ts'
import type { CaseParts } from './case-parts.ts'
import { listOf, oneOf, row } from './shapes.ts'

/** The answer of the payment-place tool. */
export function paymentPlaceSchema({ head, text, maybe, region, fact, ground, note, alert, basis }: CaseParts) {
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
  const answer = z.strictObject({
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
  return { answer, named: { Paid, Branch, Retirement, Change } }
}
