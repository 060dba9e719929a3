import { z } from 'zod'
import { ACTORS, CHANNEL_KINDS, CONFIDENCES, FORMS, SIDES, TOPICS, USES, VERDICTS } from '#lib/words/closed-words.ts'
import { caseParts, item } from './case-parts.ts'
import { listOf, oneOf, row } from './schema-parts.ts'

const { text, maybe, head, insurance, region, fact, question, condition, alert, ground, basis } = caseParts

const Outcome = row('What holds in a case.', {
  id: z.string(),
  verdict: oneOf(VERDICTS, 'Whether it can be done now, later, not at all, happens by itself, or must be asked first.'),
  title: text,
  text,
  ...item,
  ...ground,
})
const Material = row('A paper to bring.', {
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
})
const Step = row('An action of one actor, in order.', {
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
})
const Channel = row('A nation-wide way to apply, look up or ask.', {
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
})
const NotNeeded = row('What people are wrongly told to bring or pay.', { id: z.string(), name: text, text, ...ground })
const Note = row('A thing worth knowing.', {
  id: z.string(),
  topic: z.enum(TOPICS).nullable(),
  text,
  ...item,
  ...ground,
})
const Hotline = row('A hotline, for one of the regions when they are given.', {
  channel: z.string(),
  name: text,
  region: z.string().nullable(),
  number: z.string().describe('As it is dialled from elsewhere.'),
  area_code_known: z.boolean(),
})
const CaseCoverage = row('What is checked of a region of the case, and the hotlines there.', {
  region,
  ...caseParts.coverage,
  hotlines: listOf(Hotline),
})
const asked = z.strictObject({
  ...question.shape,
  answer: z.string().nullable().describe('The choice that was given.'),
})
const Otherwise = row('Another verdict, to which another answer would lead.', {
  ...Outcome.shape,
  by: listOf(condition).describe('The answers that would lead there, each alone.'),
})
const narrower = z.strictObject({ key: z.string(), value: z.string(), region: z.string() })
const given = z.strictObject({ circumstance: z.string(), choice: z.string(), derived: z.boolean() })
/** The answer to one case: what holds, what to bring, what to do, whom to ask. */
export const checklistSchema = z.strictObject({
  ...head,
  insurance,
  leaving: region.nullable(),
  joining: region.nullable(),
  understood: listOf(narrower).describe(
    'Places named that have no rules of their own here: the answer is that of the region they lie in.',
  ),
  answers: listOf(given).describe('The answers used; `derived` follows from the regions.'),
  coverage: z.strictObject({ leaving: CaseCoverage.nullable(), joining: CaseCoverage.nullable() }),
  verdict: Outcome,
  unless: listOf(Outcome).describe('Verdicts that would come before it if an open question were answered so.'),
  otherwise: listOf(Otherwise).describe('Verdicts to which another answer than one given would lead.'),
  materials: listOf(Material),
  omitted: listOf(Material).describe('Papers of the national list that one of the regions does not ask for.'),
  not_needed: listOf(NotNeeded),
  steps: listOf(Step),
  channels: listOf(Channel),
  hotlines: listOf(Hotline),
  notes: listOf(Note),
  questions: listOf(asked).describe('The questions that change something in this case.'),
  alerts: listOf(alert),
  basis: basis.describe('Every article the answer rests on.'),
})

/** Its parts, by the names that the description gives them. */
export const checklistParts = { Outcome, Material, Step, Channel, NotNeeded, Note, Hotline, Otherwise, CaseCoverage }
