import type * as z from 'zod'
import { calendarSchema } from './schemas/calendar.ts'
import { channelSchema, channelUsesSchema } from './schemas/channel.ts'
import { circumstanceSchema } from './schemas/circumstance.ts'
import { texts } from './schemas/common.ts'
import { factSchema } from './schemas/fact.ts'
import { alertSchema, editorialSchema, problemSchema, termSchema } from './schemas/guide.ts'
import { changeSchema, linkHealthSchema, redirectsSchema, releasedSchema } from './schemas/history.ts'
import { insuranceSchema } from './schemas/insurance.ts'
import { materialsSchema } from './schemas/materials.ts'
import { languageSchema, proseSchema, siteSchema, stageSchema } from './schemas/page.ts'
import { questionSchema } from './schemas/question.ts'
import { regionSchema } from './schemas/region.ts'
import { regionGroupsSchema } from './schemas/region-groups.ts'
import { sayingsSchema } from './schemas/sayings.ts'
import { seenSchema, twinsSchema } from './schemas/seen.ts'
import { shortLinksSchema } from './schemas/short-links.ts'
import { sourceSchema } from './schemas/source.ts'
import { stepsSchema } from './schemas/steps.ts'
import { synonymsSchema } from './schemas/synonyms.ts'
import { toolSchema } from './schemas/tool.ts'

/** The strict schema of every kind of content file, for a site in these languages. Chinese quotations need no translation into `zh`. */
function makeSchemas(languages: readonly string[]) {
  const inAll = texts(languages)
  return {
    site: siteSchema(inAll),
    language: languageSchema,
    source: sourceSchema(
      inAll,
      languages.filter((language) => language !== 'zh'),
    ),
    fact: factSchema(inAll),
    circumstance: circumstanceSchema(inAll),
    channel: channelSchema(inAll),
    region: regionSchema(inAll),
    stage: stageSchema(inAll),
    insurance: insuranceSchema(inAll),
    materials: materialsSchema(inAll),
    steps: stepsSchema(inAll),
    channels: channelUsesSchema(inAll),
    policy: proseSchema,
    page: proseSchema,
    problem: problemSchema(inAll),
    question: questionSchema(inAll),
    term: termSchema(inAll),
    alert: alertSchema(inAll),
    editorial: editorialSchema,
    synonyms: synonymsSchema,
    sayings: sayingsSchema(inAll),
    calendar: calendarSchema(inAll),
    tool: toolSchema(inAll),
    change: changeSchema(inAll),
    redirects: redirectsSchema(inAll),
    released: releasedSchema,
    'link-health': linkHealthSchema,
    seen: seenSchema,
    twins: twinsSchema,
    'short-links': shortLinksSchema,
    'region-groups': regionGroupsSchema,
  }
}

export type Schemas = ReturnType<typeof makeSchemas>

const made = new Map<string, Schemas>()

/** Made once for a set of languages: making them, and what zod makes of them when they are first used, takes longer than a small check. */
export function schemasFor(languages: readonly string[]): Schemas {
  const key = languages.join()
  const known = made.get(key) ?? makeSchemas(languages)
  made.set(key, known)
  return known
}

export type Kind = keyof Schemas
/** What a file of each kind holds once it has been checked. */
export type DataOf = { [K in Kind]: z.infer<Schemas[K]> }

/** Where a file stands in the content: its kind, its id (the insurance's id inside a folder), and its language if it has one. */
export type Place = { kind: Kind; id: string; language?: string }

const FOLDERS: Record<string, Kind> = {
  languages: 'language',
  sources: 'source',
  facts: 'fact',
  circumstances: 'circumstance',
  channels: 'channel',
  regions: 'region',
  stages: 'stage',
  problems: 'problem',
  questions: 'question',
  glossary: 'term',
  alerts: 'alert',
  calendar: 'calendar',
  tools: 'tool',
  changes: 'change',
  seen: 'seen',
}

const SINGLE: Record<string, Kind> = {
  'content/site.md': 'site',
  'content/editorial.md': 'editorial',
  'content/redirects.md': 'redirects',
  'content/released.md': 'released',
  'content/link-health.md': 'link-health',
  'content/twins.md': 'twins',
  'content/synonyms.md': 'synonyms',
  'content/short-links.md': 'short-links',
  'content/region-groups.md': 'region-groups',
  'content/what-to-say.md': 'sayings',
}

const NAME = '([a-z0-9]+(?:-[a-z0-9]+)*)'
const IN_FOLDER = new RegExp(`^content/([a-z]+)/${NAME}\\.md$`)
const IN_INSURANCE = new RegExp(`^content/insurances/${NAME}/(insurance|materials|steps|channels)\\.md$`)
const PROSE = new RegExp(`^content/(?:pages/${NAME}|insurances/${NAME}/policy)\\.([a-z]{2,3})\\.md$`)

/** The place of a content path, or nothing when the path belongs to no kind of content. */
export function placeOf(path: string): Place | undefined {
  const single = SINGLE[path]
  if (single) return { kind: single, id: single }
  const prose = PROSE.exec(path)
  if (prose?.[3]) return { kind: prose[1] ? 'page' : 'policy', id: prose[1] ?? prose[2] ?? '', language: prose[3] }
  const inside = IN_INSURANCE.exec(path)
  if (inside?.[1]) return { kind: inside[2] as Kind, id: inside[1] }
  const plain = IN_FOLDER.exec(path)
  const kind = plain?.[1] ? FOLDERS[plain[1]] : undefined
  return kind && plain?.[2] ? { kind, id: plain[2] } : undefined
}
