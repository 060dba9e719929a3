import { z } from 'zod'
import { ACTORS, CHANNEL_KINDS, CONFIDENCES, FORMS, SIDES, TOPICS, USES, VERDICTS } from '#lib/words/closed-words.ts'
import type { CaseParts } from './case-parts.ts'
import { listOf, oneOf, row } from './shapes.ts'

/** The schemas of the items of an answer to one case, each made once. */
export const itemSchemas = ({ text, maybe, fact, item, ground }: CaseParts) => ({
  Outcome: row('What holds in a case.', {
    id: z.string(),
    verdict: oneOf(
      VERDICTS,
      'Whether it can be done now, later, not at all, happens by itself, or must be asked first.',
    ),
    title: text,
    text,
    ...item,
    ...ground,
  }),
  Material: row('A paper to bring.', {
    id: z.string(),
    side: oneOf(SIDES, 'Which counter asks for it.'),
    name: text,
    detail: maybe,
    form: z.enum(FORMS),
    issuer: text,
    skip: maybe.describe('When it may be left at home.'),
    confidence: oneOf(
      CONFIDENCES,
      '`national`: a rule for the whole country. `practice`: common at counters. `counter`: asked for by one counter without a law behind it.',
    ),
    ...item,
    ...ground,
  }),
  Step: row('An action of one actor, in order.', {
    id: z.string(),
    side: oneOf(SIDES, 'The region whose rules change it.'),
    actor: oneOf(ACTORS, 'Who acts; `leaving` and `joining` are the agencies there.'),
    title: text,
    text,
    limit: fact.nullable().describe('The time limit of the step by the rule.'),
    ways: listOf(z.strictObject({ id: z.string(), title: text, text, only_if: item.only_if })).describe(
      'Alternatives inside the step.',
    ),
    ...item,
    ...ground,
  }),
  Channel: row('A nation-wide way to apply, look up or ask.', {
    id: z.string(),
    channel: z.string(),
    use: oneOf(USES, 'What it is used for.'),
    kind: z.enum(CHANNEL_KINDS),
    name: text,
    url: z.string().nullable(),
    phone: z.string().nullable(),
    text,
    ...item,
    ...ground,
  }),
  NotNeeded: row('What people are wrongly told to bring or pay.', { id: z.string(), name: text, text, ...ground }),
  Note: row('A thing worth knowing.', { id: z.string(), topic: z.enum(TOPICS).nullable(), text, ...item, ...ground }),
  Hotline: row('A hotline, for one of the regions when they are given.', {
    channel: z.string(),
    name: text,
    region: z.string().nullable(),
    number: z.string().describe('As it is dialled from elsewhere.'),
    area_code_known: z.boolean(),
  }),
})
