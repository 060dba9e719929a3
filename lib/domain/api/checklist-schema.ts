import { z } from 'zod'
import { headWith } from './list-schemas.ts'
import { check, day, partsWith } from './schema-parts.ts'

type Parts = ReturnType<typeof partsWith<z.ZodString>>

/** What an item of an answer to one case has besides its ground. */
export function itemParts({ text }: Pick<Parts, 'text'>) {
  const condition = z
    .strictObject({ circumstance: z.string(), choices: z.array(z.string()), text })
    .describe(
      'A question not yet answered, and the choices under which the item holds. An open question never hides an item.',
    )
  return {
    condition,
    only_if: z.array(condition).describe('What must still hold; empty when the item holds in any case.'),
    from: z.string().nullable().describe('The region whose rule this is; null for the nation.'),
  }
}

/** The answer to one case: what holds, what to bring, what to do, whom to ask. */
export function checklistSchema(text: z.ZodString) {
  const parts = partsWith(text)
  const { condition, ...item } = itemParts(parts)
  const { maybe, ground, region, fact } = parts
  const outcome = z
    .strictObject({
      id: z.string(),
      verdict: z.string().describe('`now`, `can-wait`, `not-possible`, `by-itself` or `ask-first`.'),
      title: text,
      text,
      ...item,
      ...ground,
    })
    .describe('What holds in a case.')
  const material = z
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
  const way = z.strictObject({ id: z.string(), title: text, text, only_if: item.only_if })
  const step = z
    .strictObject({
      id: z.string(),
      side: z.string(),
      actor: z.string().describe('Who acts: `you`, `employer`, `leaving` or `joining` (the agency there).'),
      title: text,
      text,
      limit: fact.nullable().describe('The time limit of the step by the rule.'),
      ways: z.array(way).describe('Alternatives inside the step.'),
      ...item,
      ...ground,
    })
    .describe('An action of one actor, in order.')
  const channel = z
    .strictObject({
      id: z.string(),
      channel: z.string(),
      use: z.string().describe('`apply`, `accepted`, `progress`, `record`, `advice` or `complain`.'),
      kind: z.string(),
      name: text,
      url: z.string().nullable(),
      phone: z.string().nullable(),
      text,
      ...item,
      ...ground,
    })
    .describe('A nation-wide way to apply, look up or ask.')
  const notNeeded = z
    .strictObject({ id: z.string(), name: text, text, ...ground })
    .describe('What people are wrongly told to bring or pay.')
  const note = z
    .strictObject({ id: z.string(), topic: maybe, text, ...item, ...ground })
    .describe('A thing worth knowing.')
  const hotline = z
    .strictObject({
      channel: z.string(),
      name: text,
      region: z.string().nullable(),
      number: z.string().describe('As it is dialled from elsewhere.'),
      area_code_known: z.boolean(),
    })
    .describe('A hotline, for one of the regions when they are given.')
  const asked = z.strictObject({
    ...parts.question.shape,
    answer: z.string().nullable().describe('The choice given or derived.'),
  })
  const coverage = z.strictObject({ region, ...parts.coverage, hotlines: z.array(hotline) })
  const alert = z
    .strictObject({ id: z.string(), title: text, text, from: day, until: day, basis: parts.basis })
    .describe('Something announced that is not yet a rule here.')
  const answer = z.strictObject({
    ...headWith(text),
    page: z.string().describe('The same answer as a page for people.'),
    lang: z.string(),
    insurance: z.strictObject({ id: z.string(), name: text }),
    leaving: region.nullable(),
    joining: region.nullable(),
    answers: z.array(z.strictObject({ circumstance: z.string(), choice: z.string(), derived: z.boolean() })),
    coverage: z.strictObject({ leaving: coverage.nullable(), joining: coverage.nullable() }),
    ...check,
    verdict: outcome,
    unless: z.array(outcome).describe('Verdicts that would come before it if an open question were answered so.'),
    materials: z.array(material),
    omitted: z.array(material).describe('Papers of the national list that one of the regions does not ask for.'),
    not_needed: z.array(notNeeded),
    steps: z.array(step),
    channels: z.array(channel),
    hotlines: z.array(hotline),
    notes: z.array(note),
    questions: z.array(asked).describe('The questions that change something in this case.'),
    alerts: z.array(alert),
    basis: parts.basis.describe('Every article the answer rests on.'),
  })
  const named = {
    Condition: condition,
    Outcome: outcome,
    Material: material,
    Step: step,
    Channel: channel,
    NotNeeded: notNeeded,
    Note: note,
    Hotline: hotline,
    CaseCoverage: coverage,
    Alert: alert,
  }
  return { parts, item, alert, answer, named }
}
