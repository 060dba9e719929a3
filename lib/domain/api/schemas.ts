import type { z } from 'zod'
import type { Site } from '#lib/content/site.ts'
import type { ApiName } from './addresses.ts'
import { casePartsOf } from './case-parts.ts'
import { checklistSchema } from './checklist-schema.ts'
import { deadlinesSchema } from './deadlines-schema.ts'
import { listSchemas } from './list-schemas.ts'
import { paymentPlaceSchema } from './payment-place-schema.ts'
import { problemParts } from './refusal.ts'
import { partsWith, textIn } from './schema-parts.ts'

type Parts = Pick<ReturnType<typeof partsWith>, 'citation' | 'fact' | 'choice'>

/** The parts that stand in many answers, by the names that the description gives them. */
function shared({ citation, fact, choice }: Parts, suffix: string) {
  return {
    [`Citation${suffix}`]: citation,
    [`Fact${suffix}`]: fact,
    [`Choice${suffix}`]: choice,
  }
}

/** The one set of schemas of the API: what leaves the site is checked against it, and its description is made from it. */
export function apiSchemas(site: Pick<Site, 'languages'>) {
  const languages = site.languages.map(({ id }) => id)
  const all = partsWith(textIn(languages))
  // A quotation is Chinese: it needs no translation into Chinese.
  const translations = textIn(languages.filter((id) => id !== 'zh')).describe('The quotation in the other languages.')
  const lists = listSchemas(all, translations)
  const one = casePartsOf()
  const checklist = checklistSchema(one)
  const deadlines = deadlinesSchema(one)
  const paymentPlace = paymentPlaceSchema(one)
  const answers = {
    ...lists.answers,
    checklist: checklist.answer,
    deadlines: deadlines.answer,
    'payment-place': paymentPlace.answer,
  } satisfies Record<ApiName, z.ZodType>
  const { items } = lists
  const named: Record<string, z.ZodType> = {
    Text: all.text,
    ...shared(all, 'InAll'),
    QuestionInAll: all.question,
    ...lists.named,
    ...shared(one, ''),
    RegionName: one.region,
    Condition: one.condition,
    Alert: one.alert,
    ...checklist.named,
    ToolNote: one.note,
    ...deadlines.named,
    ...paymentPlace.named,
    ...problemParts,
  }
  return { answers, items, named }
}

export type ApiSchemas = ReturnType<typeof apiSchemas>

const schemas = new WeakMap<object, ApiSchemas>()

/** The schemas of a site: made once, because making them costs more than an answer. */
export function schemasOf(site: Pick<Site, 'languages'>): ApiSchemas {
  const known = schemas.get(site) ?? apiSchemas(site)
  schemas.set(site, known)
  return known
}

/** What an address answers. */
export type ApiAnswer<N extends ApiName> = z.infer<ApiSchemas['answers'][N]>
