import { z } from 'zod'
import type { Site } from '#lib/content/site.ts'
import type { ApiName } from './addresses.ts'
import { checklistSchema } from './checklist-schema.ts'
import { listSchemas } from './list-schemas.ts'
import { problemParts } from './problem.ts'
import { type partsWith, textIn } from './schema-parts.ts'
import { toolSchemas } from './tool-schemas.ts'

type Parts = Pick<ReturnType<typeof partsWith>, 'citation' | 'fact' | 'region' | 'choice' | 'question'>

/** The parts that stand in many answers, by the names that the description gives them. */
function shared({ citation, fact, region, choice, question }: Parts, suffix: string) {
  return {
    [`Citation${suffix}`]: citation,
    [`Fact${suffix}`]: fact,
    [`RegionName${suffix}`]: region,
    [`Choice${suffix}`]: choice,
    [`Question${suffix}`]: question,
  }
}

/** The one set of schemas of the API: what leaves the site is checked against it, and its description is made from it. */
export function apiSchemas(site: Pick<Site, 'languages'>) {
  const languages = site.languages.map(({ id }) => id)
  const text = textIn(languages)
  // A quotation is Chinese: it needs no translation into Chinese.
  const translations = textIn(languages.filter((id) => id !== 'zh')).describe('The quotation in the other languages.')
  const lists = listSchemas(text, translations)
  const checklist = checklistSchema(z.string())
  const tools = toolSchemas(checklist)
  const answers = {
    insurances: lists.insurances,
    regions: lists.regions,
    sources: lists.sources,
    facts: lists.facts,
    coverage: lists.coverage,
    checklist: checklist.answer,
    deadlines: tools.deadlines,
    'payment-place': tools.payment,
  } satisfies Record<ApiName, z.ZodType>
  const named: Record<string, z.ZodType> = {
    Text: text,
    ...shared(lists.parts, 'InAll'),
    ...lists.named,
    ...shared(checklist.parts, ''),
    ...checklist.named,
    ...tools.named,
    ...problemParts,
  }
  return { answers, named }
}

export type ApiSchemas = ReturnType<typeof apiSchemas>
/** What an address answers. */
export type ApiAnswer<N extends ApiName> = z.infer<ApiSchemas['answers'][N]>
