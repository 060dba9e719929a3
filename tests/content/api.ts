import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { type ApiName, apiPath, itemAt } from '#lib/domain/api/addresses.ts'
import { openApi } from '#lib/domain/api/openapi.ts'
import { problemFor } from '#lib/domain/api/refusal.ts'
import { apiReply, itemReply } from '#lib/domain/api/routes.ts'
import { realSite } from './real-site.ts'

const site = realSite()
export const TODAY = '2026-11-25'
const request = { site, today: TODAY, origin: 'https://guide.example' }

type Content = Record<string, { schema: { $ref: string }; example?: unknown }>
type Operation = {
  responses: Record<string, { content?: Content }>
  parameters: { name: string; required?: boolean; schema: object }[]
}
type Json = Record<string, unknown>
export type Document = {
  paths: Record<string, { get: Operation }>
  components: { schemas: Record<string, Json> }
}

/** The description as a client gets it: through JSON, so that nothing is in it that JSON does not hold. */
export const document: Document = JSON.parse(JSON.stringify(openApi(request)))

/**
 * A validator of somebody else's. Objects are closed for the test: an answer must hold all that is described, and nothing that
 * is not; the published description leaves them open for fields to come.
 */
const ajv = new Ajv2020({ allErrors: true, strict: true, strictTypes: false, allowUnionTypes: true })
formats.default(ajv)
ajv.addKeyword('components')
ajv.addSchema({ $id: 'api', components: closed(document.components) as Json })

function closed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(closed)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, inner]) => [key, closed(inner)])
  const isObject = 'type' in value && value.type === 'object' && 'properties' in value
  return { ...Object.fromEntries(entries), ...(isObject ? { additionalProperties: false } : {}) }
}

/** The validator of what an address answers with a status. */
export function validatorOf(name: ApiName, status: 200 | 400, path = apiPath(name)): ValidateFunction {
  const content = document.paths[path]?.get.responses[status]?.content ?? {}
  const reference = content[status === 200 ? 'application/json' : 'application/problem+json']?.schema.$ref
  const validate = reference && ajv.getSchema(`api${reference}`)
  if (!validate) throw new Error(`${name} does not describe ${status}`)
  return validate
}

/** What an address answers to a query, as a client gets it. */
export function reply(name: ApiName, query: string): { status: 200 | 400; body: Json } {
  const replied = apiReply(name, { ...request, query: new URLSearchParams(query) })
  const body = 'answer' in replied ? replied.answer : problemFor(site, replied.faults)
  return { status: 'answer' in replied ? 200 : 400, body: JSON.parse(JSON.stringify(body)) }
}

/** What the address of one item answers. */
export function itemReplyOf(path: string, query = ''): Json | undefined {
  const item = itemAt(path, site)
  const replied = item && itemReply(item, { ...request, query: new URLSearchParams(query) })
  if (!replied) return undefined
  return JSON.parse(JSON.stringify('answer' in replied ? replied.answer : problemFor(site, replied.faults)))
}

/** What an address answers to a query, and what of that the description does not allow: nothing when all is as described. */
export function checked(name: ApiName, query: string) {
  const replied = reply(name, query)
  const validate = validatorOf(name, replied.status)
  const errors = validate(replied.body) ? [] : (validate.errors ?? [])
  return {
    ...replied,
    faults: errors.map(({ instancePath, message }) => `${name}?${query}: ${instancePath} ${message}`),
  }
}
