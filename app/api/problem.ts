import type { Site } from '#lib/content/site.ts'
import type { ApiFault } from '#lib/domain/api/faults.ts'
import { badValues, PROBLEM_TYPE, type Problem, type ProblemError } from '#lib/domain/api/refusal.ts'
import { inLanguage } from '#lib/domain/words/text.ts'
import { shortened } from '#lib/words/typed.ts'
import { wordsIn } from './words.ts'

/** The problem of an address that says something that cannot be used, in the words that pages have for it. */
export function problemFor(site: Site, faults: readonly ApiFault[]): Problem {
  return badValues(faults.map((fault) => errorFor(site, fault)))
}

function errorFor(site: Site, fault: ApiFault): ProblemError {
  const { key, value, why, row, oneOf } = fault
  return {
    key,
    value: value ?? null,
    why,
    row: row ?? null,
    one_of: oneOf ? oneOf.map(({ id }) => id) : null,
    detail: sentence(site, 'en', fault),
    detail_zh: sentence(site, 'zh', fault),
  }
}

/** What the API says in words of its own: it names keys, where a page names fields. */
const OF_THE_API = new Set(['unknown', 'one-of', 'unknown-key', 'near-key'])

/** One fault in one language; a site without that language says it in its own. */
function sentence(site: Site, wanted: string, { key, value = '', why, oneOf = [] }: ApiFault): string {
  const { language, words } = wordsIn(site, wanted)
  const field = key === 'place' ? 'places' : key
  const said =
    why === 'missing'
      ? words('api.missing', { key })
      : OF_THE_API.has(why)
        ? words(`api.${why}`, { key, value: shortened(value) })
        : // A page names the field; a program knows only its key.
          `${key}: ${words(`fault.${why}`, { what: words(`field.${field}`), value: shortened(value) })}`
  const choices = oneOf.map(({ id, name }) => (name ? `${inLanguage(name, language)} (${id})` : id))
  return choices.length > 0
    ? said + words(why === 'near-key' ? 'api.meant' : 'api.choices', { choices: choices.join(words('list.or')) })
    : said
}

/** A problem repeats what was sent: should anybody ever take it for HTML, no tag begins in it. */
export function refusal(problem: Problem): Response {
  const body = JSON.stringify(problem).replaceAll('<', '\\u003c')
  return new Response(body, { status: problem.status, headers: { 'Content-Type': PROBLEM_TYPE } })
}
