import type * as z from 'zod'
import { calendarSchema } from './schemas/calendar.ts'
import { channelSchema } from './schemas/channel.ts'
import { type Texts, texts } from './schemas/common.ts'
import { factSchema } from './schemas/fact.ts'
import {
  alertSchema,
  circumstanceSchema,
  problemSchema,
  questionSchema,
  termSchema,
  toolSchema,
} from './schemas/guide.ts'
import {
  changeSchema,
  linkHealthSchema,
  redirectsSchema,
  releasedSchema,
  seenSchema,
  twinsSchema,
} from './schemas/history.ts'
import { channelUsesSchema, insuranceSchema, materialsSchema, stepsSchema } from './schemas/insurance.ts'
import { editorialSchema, regionGroupsSchema, shortLinksSchema, synonymsSchema } from './schemas/lists.ts'
import { languageSchema, proseSchema, siteSchema, stageSchema } from './schemas/page.ts'
import { regionSchema } from './schemas/region.ts'
import { sayingsSchema } from './schemas/sayings.ts'
import { sourceSchema } from './schemas/source.ts'

/**
 * Every kind of content file: where its files lie below `content`, and its strict schema, or what makes one from the kinds of text that a
 * site in some languages has. In a path the first star is the id, the second one the language; what has none is there once.
 */
const KINDS = {
  site: ['site.md', siteSchema],
  language: ['languages/*.md', languageSchema],
  source: ['sources/*.md', sourceSchema],
  fact: ['facts/*.md', factSchema],
  circumstance: ['circumstances/*.md', circumstanceSchema],
  channel: ['channels/*.md', channelSchema],
  region: ['regions/*.md', regionSchema],
  stage: ['stages/*.md', stageSchema],
  insurance: ['insurances/*/insurance.md', insuranceSchema],
  materials: ['insurances/*/materials.md', materialsSchema],
  steps: ['insurances/*/steps.md', stepsSchema],
  channels: ['insurances/*/channels.md', channelUsesSchema],
  policy: ['insurances/*/policy.*.md', proseSchema],
  page: ['pages/*.*.md', proseSchema],
  problem: ['problems/*.md', problemSchema],
  question: ['questions/*.md', questionSchema],
  term: ['glossary/*.md', termSchema],
  alert: ['alerts/*.md', alertSchema],
  editorial: ['editorial.md', editorialSchema],
  synonyms: ['synonyms.md', synonymsSchema],
  sayings: ['what-to-say.md', sayingsSchema],
  calendar: ['calendar/*.md', calendarSchema],
  tool: ['tools/*.md', toolSchema],
  change: ['changes/*.md', changeSchema],
  redirects: ['redirects.md', redirectsSchema],
  released: ['released.md', releasedSchema],
  'link-health': ['link-health.md', linkHealthSchema],
  seen: ['seen/*.md', seenSchema],
  twins: ['twins.md', twinsSchema],
  'short-links': ['short-links.md', shortLinksSchema],
  'region-groups': ['region-groups.md', regionGroupsSchema],
} as const

export type Kind = keyof typeof KINDS
type SchemaOf<T> = T extends (texts: Texts) => infer S ? S : T
export type Schemas = { [K in Kind]: SchemaOf<(typeof KINDS)[K][1]> }
/** What a file of each kind holds once it has been checked. */
export type DataOf = { [K in Kind]: z.infer<Schemas[K]> }

const made = new Map<string, Schemas>()

/** Made once for a set of languages: making them, and what zod makes of them when they are first used, takes longer than a small check. */
export function schemasFor(languages: readonly string[]): Schemas {
  const key = languages.join()
  const known = made.get(key) ?? makeSchemas(texts(languages))
  made.set(key, known)
  return known
}

function makeSchemas(inAll: Texts): Schemas {
  const schemas = Object.entries(KINDS).map(([kind, [, schema]]) => [
    kind,
    typeof schema === 'function' ? schema(inAll) : schema,
  ])
  return Object.fromEntries(schemas) as Schemas
}

/** Where a file stands in the content: its kind, its id (the insurance's id inside a folder), and its language if it has one. */
export type Place = { kind: Kind; id: string; language?: string }

const PATTERNS = Object.entries(KINDS).map(([kind, [path]]) => {
  const pattern = path
    .replaceAll('.', '\\.')
    .replace('*', '([a-z0-9]+(?:-[a-z0-9]+)*)')
    .replace(/(?<=\.)\*/, '([a-z]{2,3})')
  return { kind: kind as Kind, pattern: new RegExp(`^content/${pattern}$`) }
})

/** The place of a content path, or nothing when the path belongs to no kind of content. */
export function placeOf(path: string): Place | undefined {
  for (const { kind, pattern } of PATTERNS) {
    const [found, id = kind, language] = pattern.exec(path) ?? []
    if (found) return { kind, id, ...(language ? { language } : {}) }
  }
  return undefined
}
