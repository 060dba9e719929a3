import { z } from 'zod'
import type { Site } from '#lib/content/site.ts'
import { absolute } from '#lib/domain/address/paths.ts'
import { inLanguage } from '#lib/domain/words/text.ts'
import type { Day } from '#lib/words/day.ts'
import { API_NAMES, type ApiName, apiPath } from './addresses.ts'
import { exampleQuery, firstOfEach } from './examples.ts'
import { parametersOf } from './parameters.ts'
import { PROBLEM_TYPE, problemOf } from './problem.ts'
import { apiReply, schemasOf } from './routes.ts'

/** What the description is made from; `summaries` are the words of each language for each answer. */
export type Described = {
  site: Site
  today: Day
  origin: string
  summaries: Readonly<Record<ApiName, { en: string; zh: string }>>
}

const ABOUT = `What a citizen needs who moves her social insurance to another city in China: rules, papers, steps, time limits, each with its legal basis and the day on which it was checked. It is no government service.

Ask with GET. No key is needed, and nothing about you is kept. Every answer has a strong ETag and a Last-Modified made from the days of the checks; ask again with If-None-Match. Scripts of any origin may read it. Unknown keys are ignored; a known key with a value that cannot be used is answered with 400 and application/problem+json.

Fields are added to v1, never taken away or changed in type. Where a list of words is given for a field, words may be added.

中文说明：给程序用的接口，内容和网页一样。只用 GET，不用申请，不收集信息。每一条都带法律依据（basis）、核对日期（verified）和来源可靠程度（known）。`

/** The OpenAPI 3.1 document of the API, made from the schemas that every answer is checked against. */
export function openApiOf(described: Described) {
  const { site, origin } = described
  const { name, licence, operator } = site.settings
  return {
    openapi: '3.1.0',
    info: {
      title: [name.en, name.zh].filter((text) => text !== undefined).join(' '),
      version: '1',
      summary: 'Moving social insurance between cities in China: rules, papers, steps, time limits. 社保转移接续',
      description: ABOUT,
      license: { name: inLanguage(licence, 'en') },
      ...(operator?.report_to ? { contact: { name: inLanguage(operator.name, 'en'), email: operator.report_to } } : {}),
    },
    servers: [{ url: origin }],
    externalDocs: { description: 'How to ask, examples and terms', url: absolute(origin, '/en/api') },
    tags: [
      { name: 'lists', description: 'All that the site holds of one kind, in every language.' },
      { name: 'cases', description: 'The answer to one case, in one language.' },
    ],
    paths: Object.fromEntries(API_NAMES.map((each) => [apiPath(each), { get: operation(each, described) }])),
    components: { schemas: componentsOf(site) },
  }
}

const camel = (text: string) => text.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
/** The name of an answer's schema: PaymentPlaceAnswer. */
export const answerName = (name: ApiName) => `${name[0]?.toUpperCase()}${camel(name).slice(1)}Answer`
const reference = (name: string) => ({ $ref: `#/components/schemas/${name}` })

function operation(name: ApiName, { site, today, origin, summaries }: Described) {
  const query = exampleQuery(name, site)
  const replied = apiReply(name, { site, today, origin, query: new URLSearchParams(query) })
  const example = 'answer' in replied ? { example: firstOfEach(replied.answer) } : {}
  const { en, zh } = summaries[name]
  return {
    operationId: camel(name),
    tags: [query === '' ? 'lists' : 'cases'],
    summary: en,
    description: zh,
    parameters: parametersOf(name, site),
    responses: {
      200: {
        description: 'The answer.',
        headers: HEADERS,
        content: { 'application/json': { schema: reference(answerName(name)), ...example } },
      },
      304: { description: 'The answer that you have still holds.' },
      400: problem('The address is damaged, or a value in it is missing or cannot be used.', 400),
      405: problem('Only GET, HEAD and OPTIONS are answered.', 405),
      500: problem('The site has a fault.', 500),
      503: problem('The site is busy or starting; see Retry-After.', 503),
    },
  }
}

const header = (description: string) => ({ description, schema: { type: 'string' } })
const HEADERS = {
  ETag: header('Strong: the same bytes have the same tag. Ask again with If-None-Match.'),
  'Last-Modified': header('The newest day of a check in the answer, or the day on which one of its checks came due.'),
  'Cache-Control': header('An answer holds for its day in Shanghai.'),
}

function problem(description: string, status: number) {
  return { description, content: { [PROBLEM_TYPE]: { schema: reference('Problem'), example: problemOf(status) } } }
}

/** Every named schema as JSON Schema. Objects stay open there, so that a client of today reads the answers of tomorrow. */
function componentsOf(site: Site): Record<string, unknown> {
  const { answers, named } = schemasOf(site)
  const registry = z.registry<{ id: string }>()
  for (const [id, schema] of Object.entries(named)) registry.add(schema, { id })
  for (const name of API_NAMES) registry.add(answers[name], { id: answerName(name) })
  const { schemas } = z.toJSONSchema(registry, {
    uri: (id) => reference(id).$ref,
    override: ({ jsonSchema }) => {
      if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties
      if (jsonSchema.format === 'date') delete jsonSchema.pattern
      if (jsonSchema.type === 'integer') {
        delete jsonSchema.minimum
        delete jsonSchema.maximum
      }
    },
  })
  return Object.fromEntries(
    Object.entries(schemas).map(([id, { $schema: _dialect, $id: _address, ...schema }]) => [id, schema]),
  )
}
