import type { Site } from '#lib/content/site.ts'
import type { ApiName } from '#lib/domain/api/addresses.ts'
import { apiReply } from '#lib/domain/api/routes.ts'
import { country } from '../../fixtures/country.ts'

/** The invented country with the one word that an answer joins conditions with. */
export const land: Site = {
  ...country,
  languages: country.languages.map((language) => ({ ...language, words: { ...language.words, 'list.or': ' | ' } })),
}

/** A reply of the invented country, as it is on a day. */
function ask<N extends ApiName>(name: N, query = '', today = '2026-12-01', site = land) {
  return apiReply(name, { site, today, origin: 'https://guide.example', query: new URLSearchParams(query) })
}

/** The answer of a reply that must have one. */
export function answerTo<N extends ApiName>(name: N, query = '', today?: string, site?: Site) {
  const reply = ask(name, query, today, site)
  if ('faults' in reply) throw new Error(`refused: ${JSON.stringify(reply.faults)}`)
  return reply
}

/** What is wrong with a question that must be refused, without the regions' other fields. */
export function faultsOf(name: ApiName, query = '', site?: Site) {
  const reply = ask(name, query, undefined, site)
  if (!('faults' in reply)) throw new Error('answered')
  return reply.faults.map(({ oneOf, ...fault }) => ({
    ...fault,
    ...(oneOf ? { oneOf: oneOf.map(({ id }) => id) } : {}),
  }))
}
