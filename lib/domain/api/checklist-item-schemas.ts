import { z } from 'zod'
import { ACTORS, CHANNEL_KINDS, CONFIDENCES, FORMS, SIDES, TOPICS, USES, VERDICTS } from '#lib/words/closed-words.ts'
import type { CaseParts } from './case-parts.ts'
import { listOf } from './list-of.ts'

const outcome = ({ text, item, ground }: CaseParts) =>
  z
    .strictObject({
      id: z.string(),
      verdict: z
        .enum(VERDICTS)
        .describe('Whether it can be done now, later, not at all, happens by itself, or must be asked first.'),
      title: text,
      text,
      ...item,
      ...ground,
    })
    .describe('What holds in a case.')

const material = ({ text, maybe, item, ground }: CaseParts) =>
  z
    .strictObject({
      id: z.string(),
      side: z.enum(SIDES).describe('Which counter asks for it.'),
      name: text,
      detail: maybe,
      form: z.enum(FORMS),
      issuer: text,
      skip: maybe.describe('When it may be left at home.'),
      confidence: z
        .enum(CONFIDENCES)
        .describe(
          '`national`: a rule for the whole country. `practice`: common at counters. `counter`: asked for by one counter without a law behind it.',
        ),
      ...item,
      ...ground,
    })
    .describe('A paper to bring.')

const step = ({ text, fact, item, ground }: CaseParts) =>
  z
    .strictObject({
      id: z.string(),
      side: z.enum(SIDES).describe('The region whose rules change it.'),
      actor: z.enum(ACTORS).describe('Who acts; `leaving` and `joining` are the agencies there.'),
      title: text,
      text,
      limit: fact.nullable().describe('The time limit of the step by the rule.'),
      ways: listOf(z.strictObject({ id: z.string(), title: text, text, only_if: item.only_if })).describe(
        'Alternatives inside the step.',
      ),
      ...item,
      ...ground,
    })
    .describe('An action of one actor, in order.')

const channel = ({ text, item, ground }: CaseParts) =>
  z
    .strictObject({
      id: z.string(),
      channel: z.string(),
      use: z.enum(USES).describe('What it is used for.'),
      kind: z.enum(CHANNEL_KINDS),
      name: text,
      url: z.string().nullable(),
      phone: z.string().nullable(),
      text,
      ...item,
      ...ground,
    })
    .describe('A nation-wide way to apply, look up or ask.')

const notNeeded = ({ text, ground }: CaseParts) =>
  z
    .strictObject({ id: z.string(), name: text, text, ...ground })
    .describe('What people are wrongly told to bring or pay.')

const note = ({ text, item, ground }: CaseParts) =>
  z
    .strictObject({ id: z.string(), topic: z.enum(TOPICS).nullable(), text, ...item, ...ground })
    .describe('A thing worth knowing.')

const hotline = ({ text }: CaseParts) =>
  z
    .strictObject({
      channel: z.string(),
      name: text,
      region: z.string().nullable(),
      number: z.string().describe('As it is dialled from elsewhere.'),
      area_code_known: z.boolean(),
    })
    .describe('A hotline, for one of the regions when they are given.')

/** The schemas of the items of an answer to one case, each made once. */
export function itemSchemas(parts: CaseParts) {
  return {
    Outcome: outcome(parts),
    Material: material(parts),
    Step: step(parts),
    Channel: channel(parts),
    NotNeeded: notNeeded(parts),
    Note: note(parts),
    Hotline: hotline(parts),
  }
}
