import { z } from 'zod'
import type { CaseParts } from './case-parts.ts'
import { itemSchemas } from './checklist-item-schemas.ts'
import { listOf, row } from './shapes.ts'

/** The answer to one case: what holds, what to bring, what to do, whom to ask. */
export function checklistSchema(parts: CaseParts) {
  const { head, insurance, region, question, alert, basis } = parts
  const items = itemSchemas(parts)
  const { Outcome, Material, Step, Channel, NotNeeded, Note, Hotline } = items
  const coverage = row('What is checked of a region of the case, and the hotlines there.', {
    region,
    ...parts.coverage,
    hotlines: listOf(Hotline),
  })
  const asked = z.strictObject({
    ...question.shape,
    answer: z.string().nullable().describe('The choice that was given.'),
  })
  const otherwise = row('Another verdict, to which another answer would lead.', {
    ...Outcome.shape,
    by: listOf(parts.condition).describe('The answers that would lead there, each alone.'),
  })
  const narrower = z.strictObject({ key: z.string(), value: z.string(), region: z.string() })
  const given = z.strictObject({ circumstance: z.string(), choice: z.string(), derived: z.boolean() })
  const answer = z.strictObject({
    ...head,
    insurance,
    leaving: region.nullable(),
    joining: region.nullable(),
    understood: listOf(narrower).describe(
      'Places named that have no rules of their own here: the answer is that of the region they lie in.',
    ),
    answers: listOf(given).describe('The answers used; `derived` follows from the regions.'),
    coverage: z.strictObject({ leaving: coverage.nullable(), joining: coverage.nullable() }),
    verdict: Outcome,
    unless: listOf(Outcome).describe('Verdicts that would come before it if an open question were answered so.'),
    otherwise: listOf(otherwise).describe('Verdicts to which another answer than one given would lead.'),
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
  return { answer, named: { ...items, Otherwise: otherwise, CaseCoverage: coverage } }
}
