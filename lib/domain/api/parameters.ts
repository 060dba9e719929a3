import type { Site } from '#lib/content/site.ts'
import { coverageOf } from '#lib/domain/rules/coverage.ts'
import { hasLimits } from '#lib/domain/tools/deadlines.ts'
import { MOST_ROWS } from '#lib/domain/tools/payment-query.ts'
import { type ApiName, apiKeys, FIELDS_KEY, isList, REGION_FILTERS } from './addresses.ts'
import { choicesOf } from './faults.ts'
import { fieldsOf } from './schemas.ts'

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
const REGION_KEYS = new Set(['leaving', 'joining', 'now', 'place', ...REGION_FILTERS])

/** The query keys of an answer as OpenAPI describes them, with the ids that the site really has. */
export function parametersOf(name: ApiName, site: Site) {
  const shown = new URLSearchParams(exampleQuery(name, site))
  return apiKeys(name, site).map((key) => {
    const parameter = { name: key, in: 'query', description: descriptionOf(key, name, site) }
    if (key === FIELDS_KEY && isList(name)) {
      const items = { type: 'string', enum: fieldsOf(name, site) }
      return { ...parameter, schema: { type: 'array', maxItems: items.enum.length, items }, explode: false }
    }
    const isRegion = REGION_KEYS.has(key) || (key === 'hukou' && name === 'payment-place')
    const known = isRegion ? site.regions.map(({ id }) => id) : choicesOf(key, name, site)
    const schema = { type: 'string', ...(known ? { enum: known } : {}) }
    if (name === 'payment-place' && (key === 'place' || key === 'years'))
      return { ...parameter, schema: { type: 'array', maxItems: MOST_ROWS, items: schema }, explode: true }
    const example = shown.get(key)
    // Without an insurance there is no answer to these; every other key may be left out.
    const required = key === 'insurance' && (name === 'checklist' || name === 'deadlines')
    return { ...parameter, ...(required ? { required } : {}), schema, ...(example ? { example } : {}) }
  })
}

/** A circumstance is described by its own question, in every language. */
function descriptionOf(key: string, name: ApiName, site: Site): string {
  const circumstance = name === 'checklist' ? site.circumstances.find(({ id }) => id === key) : undefined
  if (!circumstance) return DESCRIPTIONS[`${name}.${key}`] ?? DESCRIPTIONS[key] ?? key
  const { en, zh } = circumstance.question
  return [en, zh].filter((text) => text !== undefined).join(' ')
}

/** The query of an example, made from what the site holds: empty text for a list. */
export function exampleQuery(name: ApiName, site: Site): string {
  const [insurance] = site.insurances
  const provinces = site.regions.filter(({ parent }) => parent === undefined)
  const leaving = provinces[0]
  const joining =
    provinces.find((each) => each !== leaving && insurance && coverageOf(each, insurance.id) === 'differs') ??
    provinces.at(-1)
  if (!insurance || !leaving || !joining) return ''
  const limited = site.insurances.find((each) => hasLimits(each, site)) ?? insurance
  // A day of a year whose holidays are settled, so that the example shows a last day.
  const year = site.calendars.findLast(({ published }) => published)?.year ?? 2026
  const queries: Partial<Record<ApiName, string>> = {
    checklist: `?insurance=${insurance.id}&leaving=${leaving.id}&joining=${joining.id}`,
    deadlines: `?insurance=${limited.id}&event=applied&date=${year}-03-02`,
    'payment-place': `?hukou=${leaving.id}&now=${joining.id}&place=${joining.id}&years=8-6`,
  }
  return queries[name] ?? ''
}
