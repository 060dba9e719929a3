import type { Site } from '#lib/content/site.ts'
import { MOST_ROWS } from '#lib/domain/tools/payment-query.ts'
import { type ApiName, apiKeys, FIELDS_KEY, isList, REGION_FILTERS } from './addresses.ts'
import { exampleQuery } from './examples.ts'
import { choicesOf } from './faults.ts'
import { fieldsOf } from './fields.ts'

/** A query key as OpenAPI describes it. */
export type Parameter = {
  name: string
  in: 'query'
  description: string
  required?: boolean
  schema: object
  example?: string
  examples?: Record<string, { value: string }>
  explode?: boolean
}

const ANY_SPELLING = 'The slug; a GB/T 2260 code or a Chinese name is understood too.'
const DESCRIPTIONS: Readonly<Record<string, string>> = {
  insurance: 'Which insurance is moved.',
  'changes.insurance': 'Only what is about this insurance, or about all of them.',
  'changes.region': `Only what is about this region, its province, its cities or all regions. ${ANY_SPELLING}`,
  leaving: `The region left. ${ANY_SPELLING}`,
  joining: `The region joined. ${ANY_SPELLING}`,
  lang: 'The language of the answer; without it the site’s own.',
  event: 'What happened on the date.',
  date: 'The day of the event: 2026-11-24, 2026年11月24日 or 20261124.',
  hukou: `The province of the household registration. ${ANY_SPELLING}`,
  now: `The province where the pension record is now. ${ANY_SPELLING}`,
  place: `A province paid in; may be repeated, each with its \`years\`, in the order of the stays. ${ANY_SPELLING}`,
  years: 'The time paid in the place before it: 8, 8-6 or 8年6个月; may be repeated.',
  birth: 'The month of birth: 1972-05.',
  sex: 'With `birth`: for the retirement age.',
  parent: `Only what lies in this region. ${ANY_SPELLING}`,
  region: `Only this region. ${ANY_SPELLING}`,
  'sources.place': `Only what holds in this region. ${ANY_SPELLING}`,
  status: 'Only sources in this state.',
  unit: 'Only numbers of this unit.',
  topic: 'Only questions of this situation.',
  state: 'Only cells in this state.',
  'coverage.insurance': 'Only this insurance.',
  'questions.insurance': 'Only what is about this insurance, or about all of them.',
  fields:
    'The fields wanted of each item, with commas between; all others are left out, also those that the schema requires. Without it all are sent.',
  kind: 'For women: the retirement age before the reform. Without it both are told.',
}
/** Without these there is no answer; of the other keys each may be left out. */
const REQUIRED: Partial<Record<ApiName, readonly string[]>> = { checklist: ['insurance'], deadlines: ['insurance'] }
const REGION_KEYS = new Set(['leaving', 'joining', 'now', 'place', ...REGION_FILTERS])
const REPEATED = new Set(['place', 'years'])

/** The query keys of an answer, with the ids that the site really has. */
export function parametersOf(name: ApiName, site: Site): Parameter[] {
  const shown = new URLSearchParams(exampleQuery(name, site))
  return apiKeys(name, site).map((key) => {
    const example = shown.get(key)
    if (key === FIELDS_KEY) return fieldsParameter(name, site)
    const schema = { type: 'string', ...enumOf(key, name, site) }
    const repeated = REPEATED.has(key) && !isList(name)
    return {
      name: key,
      in: 'query',
      description: descriptionOf(key, name, site),
      ...(REQUIRED[name]?.includes(key) ? { required: true } : {}),
      schema: repeated ? { type: 'array', maxItems: MOST_ROWS, items: schema } : schema,
      ...(repeated ? { explode: true } : {}),
      ...(example && !repeated ? { example } : {}),
    }
  })
}

function fieldsParameter(name: ApiName, site: Site): Parameter {
  const items = { type: 'string', enum: fieldsOf(name, site) }
  return {
    name: FIELDS_KEY,
    in: 'query',
    description: DESCRIPTIONS[FIELDS_KEY] ?? '',
    schema: { type: 'array', maxItems: items.enum.length, items },
    explode: false,
  }
}

function enumOf(key: string, name: ApiName, site: Site): { enum?: readonly string[] } {
  const isRegion = REGION_KEYS.has(key) || (key === 'hukou' && name === 'payment-place')
  const known = isRegion ? site.regions.map(({ id }) => id) : choicesOf(key, name, site)
  return known ? { enum: known } : {}
}

/** A circumstance is described by its own question, in every language. */
function descriptionOf(key: string, name: ApiName, site: Site): string {
  const circumstance = name === 'checklist' ? site.circumstances.find(({ id }) => id === key) : undefined
  if (!circumstance) return DESCRIPTIONS[`${name}.${key}`] ?? DESCRIPTIONS[key] ?? key
  const { en, zh } = circumstance.question
  return [en, zh].filter((text) => text !== undefined).join(' ')
}
