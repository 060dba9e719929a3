import type { z } from 'zod'
import type { Site } from '#lib/content/site.ts'
import type { ApiName } from './addresses.ts'
import { caseParts } from './case-parts.ts'
import { checklistParts, checklistSchema } from './checklist-schema.ts'
import { listSchemas } from './list-schemas.ts'
import type { ListName } from './lists.ts'
import { problemParts } from './refusal.ts'
import { deadlinesSchema, paymentPlaceSchema, toolParts } from './tool-schemas.ts'

/** The one set of schemas of the API: what leaves the site is checked against it, and its description is made from it. */
function apiSchemas({ languages }: Pick<Site, 'languages'>) {
  const lists = listSchemas(languages.map(({ id }) => id))
  const answers = {
    ...lists.answers,
    checklist: checklistSchema,
    deadlines: deadlinesSchema,
    'payment-place': paymentPlaceSchema,
  } satisfies Record<ApiName, z.ZodType>
  // The names that the description gives them, in its order.
  const named: Record<string, z.ZodType> = {
    ...lists.named,
    Citation: caseParts.citation,
    Fact: caseParts.fact,
    Choice: caseParts.choice,
    RegionName: caseParts.region,
    Condition: caseParts.condition,
    Alert: caseParts.alert,
    ...checklistParts,
    ToolNote: caseParts.note,
    ...toolParts,
    ...problemParts,
  }
  return { answers, items: lists.items, named }
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

/** The fields of an item of a list, in their order. */
export function fieldsOf(name: ListName, site: Pick<Site, 'languages'>): string[] {
  const { [name]: list } = schemasOf(site).answers[name].shape as Record<string, unknown>
  return Object.keys((list as z.ZodArray<z.ZodObject>).element.shape)
}
