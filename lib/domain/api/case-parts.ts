import { z } from 'zod'
import { check, day, headWith, partsWith } from './schema-parts.ts'
import { listOf, row } from './shapes.ts'

/** What the answers to one case are built from, besides the parts of every answer: texts are in one language. */
export function casePartsOf() {
  const parts = partsWith(z.string())
  const { text, ground, basis } = parts
  const head = {
    ...headWith(text),
    page: z.string().describe('The same answer as a page for people.'),
    lang: z.string(),
    ...check,
  }
  const insurance = z.strictObject({ id: z.string(), name: text })
  const note = row('A thing to know about a tool’s answer.', { id: z.string(), text, ...ground })
  const condition = row(
    'A question not yet answered, and the choices under which the item holds. An open question never hides an item.',
    { circumstance: z.string(), choices: listOf(z.string()), text },
  )
  const alert = row('Something announced that is not yet a rule here.', {
    id: z.string(),
    title: text,
    text,
    from: day,
    until: day,
    basis,
  })
  const item = {
    only_if: listOf(condition).describe('What must still hold; empty when the item holds in any case.'),
    from: z.string().nullable().describe('The region whose rule this is; null for the nation.'),
  }
  return { ...parts, head, insurance, note, condition, alert, item }
}

export type CaseParts = ReturnType<typeof casePartsOf>
