import { z } from 'zod'
import type { Site } from '#lib/content/site.ts'
import { absolute } from '#lib/domain/address/paths.ts'
import { inLanguage } from '#lib/domain/words/text.ts'
import { API_NAMES, type ApiName, apiPath, ITEM_LISTS, ITEM_OF, type ItemList, idsOf, itemPath } from './addresses.ts'
import { exampleQuery, parametersOf } from './parameters.ts'
import { PROBLEM_TYPE, problemOf, RATE_LIMIT } from './refusal.ts'
import type { ApiReply, ApiRequest } from './request.ts'
import { apiReply, itemReply } from './routes.ts'
import { schemasOf } from './schemas.ts'
import { wordsIn } from './voice.ts'

const ABOUT = `What a citizen needs who moves her social insurance to another city in China: rules, papers, steps, time limits, each with its legal basis and the day on which it was checked. It is no government service.

Ask with GET. No key is needed, and nothing about you is kept. Every answer has a strong ETag and a Last-Modified made from the days of the checks; ask again with If-None-Match. Scripts of any origin may read it. A key that an address does not take, and a value that cannot be used, are answered with 400 and application/problem+json: nobody gets the answer to another question than hers.

A list can be narrowed by its keys, and fields=id,name leaves out all other fields of its items. A single region, source, fact or question has an address of its own. At more than ${RATE_LIMIT} requests a second from one address, 429 with Retry-After may come.

Fields are added to v1, never taken away or changed in type; a field with an enum keeps to it. Should v1 ever end, a v2 stands beside it for a year or longer, and for all that time every answer of v1 carries the headers Deprecation and Sunset.

中文说明：给程序用的接口，内容和网页一样。只用 GET，不用申请，不收集信息。每一条都带法律依据（basis）、核对日期（verified）和来源可靠程度（known）。`

type Request = Omit<ApiRequest, 'query'>

/** The OpenAPI 3.1 document of the API, made from the schemas that every answer is checked against. */
export function openApi(request: Request) {
  const { site, origin } = request
  const { name, licence, operator } = site.settings
  return {
    openapi: '3.1.0',
    info: {
      title: [name.en, name.zh].filter((text) => text !== undefined).join(' '),
      version: '1',
      summary: 'Moving social insurance between cities in China: rules, papers, steps, time limits. 社保转移接续',
      description: ABOUT,
      license: { name: inLanguage(licence, 'en'), identifier: inLanguage(licence, 'en').replaceAll(' ', '-') },
      ...(operator?.report_to ? { contact: { name: inLanguage(operator.name, 'en'), email: operator.report_to } } : {}),
    },
    servers: [{ url: origin }],
    // Nobody needs a key.
    security: [],
    externalDocs: { description: 'How to ask, examples and terms', url: absolute(origin, '/en/api') },
    tags: [
      { name: 'lists', description: 'All that the site holds of one kind, in every language.' },
      { name: 'items', description: 'One item of a list, in every language.' },
      { name: 'cases', description: 'The answer to one case, in one language.' },
    ],
    paths: Object.fromEntries([
      ...API_NAMES.map((each) => [apiPath(each), { get: operation(each, request) }]),
      ...ITEM_LISTS.map((each) => [itemPath({ list: each, id: '{id}' }), { get: itemOperation(each, request) }]),
    ]),
    components: { schemas: componentsOf(site) },
  }
}

const camel = (text: string) => text.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
/** The name of an answer's schema: PaymentPlaceAnswer, and RegionAnswer for one item. */
const answerName = (name: string) => `${name[0]?.toUpperCase()}${camel(name).slice(1)}Answer`
const reference = (name: string) => ({ $ref: `#/components/schemas/${name}` })

/** What people read of an answer, in a language. */
const summaryOf = (name: ApiName, site: Site, language: string) => wordsIn(site, language).words(`api.sum.${name}`)

function operation(name: ApiName, request: Request) {
  const { site } = request
  const query = exampleQuery(name, site)
  return {
    operationId: camel(name),
    tags: [query === '' ? 'lists' : 'cases'],
    summary: summaryOf(name, site, 'en'),
    description: summaryOf(name, site, 'zh'),
    parameters: parametersOf(name, site),
    responses: responses(answerName(name), apiReply(name, { ...request, query: new URLSearchParams(query) })),
  }
}

function itemOperation(list: ItemList, request: Request) {
  const { site } = request
  const [id] = idsOf(list, site)
  const replied = id === undefined ? undefined : itemReply({ list, id }, { ...request, query: new URLSearchParams() })
  return {
    operationId: ITEM_OF[list],
    tags: ['items'],
    summary: `One of: ${summaryOf(list, site, 'en')}`,
    description: `其中一个：${summaryOf(list, site, 'zh')}`,
    parameters: [
      {
        name: 'id',
        in: 'path',
        required: true,
        description: 'Its id in the list.',
        schema: { type: 'string' },
        ...(id ? { example: id } : {}),
      },
    ],
    responses: { ...responses(answerName(ITEM_OF[list]), replied), 404: problem('There is none of this id.', 404) },
  }
}

function responses(schema: string, replied: ApiReply | undefined) {
  const example = replied && 'answer' in replied ? { example: firstOfEach(replied.answer) } : {}
  return {
    200: {
      description: 'The answer.',
      headers: HEADERS,
      content: { 'application/json': { schema: reference(schema), ...example } },
    },
    304: { description: 'The answer that you have still holds.' },
    400: problem('The address is damaged, or a key or value in it is missing or cannot be used.', 400),
    405: problem('Only GET, HEAD and OPTIONS are answered.', 405),
    429: problem('Too many requests from one address; see Retry-After.', 429),
    500: problem('The site has a fault.', 500),
    503: problem('The site is busy or starting; see Retry-After.', 503),
  }
}

/** An answer with the first item of each list, to show its form. */
function firstOfEach(value: unknown): unknown {
  if (Array.isArray(value)) return value.slice(0, 1).map(firstOfEach)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, firstOfEach(inner)]))
}

const header = (description: string) => ({ description, schema: { type: 'string' } })
const HEADERS = {
  ETag: header('Strong: the same bytes have the same tag. Ask again with If-None-Match.'),
  'Last-Modified': header('The newest day of a check in the answer, or the day on which one of its checks came due.'),
  'Cache-Control': header('An answer holds for its day in Shanghai.'),
  Sunset: header('The last day of this version; only once its end is announced.'),
}

function problem(description: string, status: number) {
  return { description, content: { [PROBLEM_TYPE]: { schema: reference('Problem'), example: problemOf(status) } } }
}

/** Every named schema as JSON Schema. Objects stay open there, so that a client of today reads the answers of tomorrow. */
function componentsOf(site: Site): Record<string, unknown> {
  const { answers, items, named } = schemasOf(site)
  const registry = z.registry<{ id: string }>()
  for (const [id, schema] of Object.entries(named)) registry.add(schema, { id })
  for (const name of API_NAMES) registry.add(answers[name], { id: answerName(name) })
  for (const list of ITEM_LISTS) registry.add(items[list], { id: answerName(ITEM_OF[list]) })
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
