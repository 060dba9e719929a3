import { z } from 'zod'
import { check, day, listOf, partsWith, row } from './schema-parts.ts'

const parts = partsWith(z.string())
const { text, ground, basis } = parts

/** What the answers to one case are built from: the parts of every answer, with texts in one language, and some more. */
export const caseParts = {
  ...parts,
  head: {
    ...parts.head,
    page: z.string().describe('The same answer as a page for people.'),
    lang: z.string(),
    ...check,
  },
  insurance: z.strictObject({ id: z.string(), name: text }),
  note: row('A thing to know about a tool’s answer.', { id: z.string(), text, ...ground }),
  condition: row(
    'A question not yet answered, and the choices under which the item holds. An open question never hides an item.',
    { circumstance: z.string(), choices: listOf(z.string()), text },
  ),
  alert: row('Something announced that is not yet a rule here.', {
    id: z.string(),
    title: text,
    text,
    from: day,
    until: day,
    basis,
  }),
}

/** In each item of an answer: on what it still depends, and whose rule it is. */
export const item = {
  only_if: listOf(caseParts.condition).describe('What must still hold; empty when the item holds in any case.'),
  from: z.string().nullable().describe('The region whose rule this is; null for the nation.'),
}
