import { z } from 'zod'
import type { CaseParts } from './case-parts.ts'

const outcome = ({ text, item, ground }: CaseParts) =>
  z
    .strictObject({
      id: z.string(),
      verdict: z.string().describe('`now`, `can-wait`, `not-possible`, `by-itself` or `ask-first`.'),
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
      side: z.string().describe('Which counter asks for it: `leaving`, `joining` or `either`.'),
      name: text,
      detail: maybe,
      form: z.string().describe('`original`, `copy`, `original-and-copy`, `electronic` or `filled-in`.'),
      issuer: text,
      skip: maybe.describe('When it may be left at home.'),
      confidence: z
        .string()
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
      side: z.string().describe('The region whose rules change it: `leaving`, `joining` or `either`.'),
      actor: z.string().describe('Who acts: `you`, `employer`, `leaving` or `joining` (the agency there).'),
      title: text,
      text,
      limit: fact.nullable().describe('The time limit of the step by the rule.'),
      ways: z
        .array(z.strictObject({ id: z.string(), title: text, text, only_if: item.only_if }))
        .describe('Alternatives inside the step.'),
      ...item,
      ...ground,
    })
    .describe('An action of one actor, in order.')

const channel = ({ text, item, ground }: CaseParts) =>
  z
    .strictObject({
      id: z.string(),
      channel: z.string(),
      use: z.string().describe('`apply`, `accepted`, `progress`, `record`, `advice` or `complain`.'),
      kind: z.string().describe('`website`, `app`, `mini-program`, `hotline` or `window`.'),
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
    .strictObject({ id: z.string(), topic: z.string().nullable(), text, ...item, ...ground })
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
