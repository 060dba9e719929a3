import { dayOfChange } from './check-days.ts'
import { citedBy } from './cited-by.ts'
import type { Entries, Entry } from './entries.ts'
import type { DataOf, Kind } from './kinds.ts'
import { parseProse, sectionsOf } from './markdown.ts'
import { topicsOf } from './questions.ts'
import { withoutGroups } from './region-groups.ts'
import type { Citation, Known, Text } from './schemas/common.ts'
import { NO_SHORT_LINKS } from './short-links.ts'
import type { Ground, Insurance, Prose, Question, Region, RegionInsurance, Site } from './site.ts'
import { addressesOf, unlistedOf } from './site-addresses.ts'

/** Joins checked entries into the site. Called only when nothing is wrong with them. */
export function joinSite(checked: Entries): Site {
  const entries = withoutGroups(checked)
  const settings = entries.site[0]?.data
  if (!settings) throw new Error('joinSite was called without content/site.md; check the content first')
  const topics = topicsOf(entries)
  return {
    settings,
    languages: sorted(entries.language),
    sources: byId(entries.source),
    facts: byId(entries.fact),
    circumstances: sorted(entries.circumstance),
    channels: byId(entries.channel),
    insurances: sorted(entries.insurance).map((insurance) => joinInsurance(entries, insurance)),
    regions: joinRegions(entries),
    stages: sorted(entries.stage),
    pages: joinPages(entries.page),
    troubles: sorted(entries.problem),
    questions: joinQuestions(entries.question, topics),
    topics,
    terms: [...byId(entries.term).values()],
    alerts: [...byId(entries.alert).values()],
    calendars: entries.calendar
      .map(({ place, data }) => ({ ...data, year: Number(place.id) }))
      .sort((a, b) => a.year - b.year),
    tools: byId(entries.tool),
    changes: [...byId(entries.change).values()]
      .map((change) => ({ ...change, day: dayOfChange(change.id) }))
      .sort((a, b) => (a.id < b.id ? 1 : -1)),
    redirects: new Map(
      entries.redirects.flatMap(({ data }) => data.redirects).map((redirect) => [redirect.from, redirect]),
    ),
    linkHealth: new Map(entries['link-health'].flatMap(({ data }) => data.links).map((link) => [link.url, link])),
    reworded: entries.seen.flatMap(({ data: { url, changed } }) => (changed ? [{ url, ...changed }] : [])),
    synonyms: entries.synonyms[0]?.data.synonyms ?? [],
    ignoredWords: entries.synonyms[0]?.data.ignore ?? [],
    shortLinks: entries['short-links'][0]?.data ?? NO_SHORT_LINKS,
    sayings: entries.sayings[0]?.data,
    citedBy: citedBy(entries),
    addresses: addressesOf(entries),
    unlisted: unlistedOf(entries),
  }
}

function joinInsurance(entries: Entries, insurance: Entry<'insurance'>['data'] & { id: string }): Insurance {
  const file = <K extends Kind>(kind: K) => {
    const found = (entries[kind] as Entry<K>[]).find((entry) => entry.place.id === insurance.id)
    if (!found) throw new Error(`content/insurances/${insurance.id} has no ${kind} file; check the content first`)
    return found.data
  }
  const all = <T extends Ungrounded>(items: readonly T[], from: File) => items.map((item) => grounded(item, from))
  const materials = file('materials')
  const steps = file('steps')
  const channels = file('channels')
  const { undecided, ...rest } = insurance
  return {
    ...rest,
    // What is said while the answers leave several outcomes open: that one should ask first.
    ...(undecided
      ? { undecided: grounded({ id: 'undecided', verdict: 'ask-first' as const, ...undecided }, insurance) }
      : {}),
    choices: Object.fromEntries(
      entries.circumstance.map(({ place, data }) => [place.id, data.choices.map((choice) => choice.id)]),
    ),
    basis: insurance.basis ?? [],
    outcomes: all(insurance.outcomes, insurance),
    notes: all(insurance.notes, insurance),
    materials: all(materials.materials, materials),
    notNeeded: all(materials.not_needed, materials),
    steps: all(steps.steps, steps),
    channels: all(channels.channels, channels),
    policy: proseByLanguage(entries.policy.filter((entry) => entry.place.id === insurance.id)),
  }
}

type File = {
  verified: string
  basis?: Citation[] | undefined
  known?: Known | undefined
  reported_in?: Text | undefined
}
type Ungrounded = Omit<File, 'verified'>

/** Gives an item its own ground, or that of the file it stands in. Only what is reported says by whom. */
function grounded<T extends Ungrounded>(item: T, file: File): Omit<T, keyof Ground> & Ground {
  const known = item.known ?? file.known ?? 'official'
  return {
    ...item,
    basis: item.basis ?? file.basis ?? [],
    known,
    verified: file.verified,
    reported_in: known === 'reported' ? (item.reported_in ?? file.reported_in) : undefined,
  }
}

function joinRegionInsurance(own: NonNullable<DataOf['region']['insurances']>[string]): RegionInsurance {
  const all = <T extends Ungrounded>(items: readonly T[] | undefined) => items?.map((item) => grounded(item, own))
  const { materials, steps, outcomes, notes } = own
  return {
    ...own,
    ground: grounded({}, own),
    materials: materials && { ...materials, change: all(materials.change), add: all(materials.add) },
    steps: steps && { ...steps, change: all(steps.change), add: all(steps.add) },
    outcomes: outcomes && { add: outcomes.add.map((item) => grounded(item, own)) },
    notes: notes && { add: notes.add.map((item) => grounded(item, own)) },
  }
}

function joinRegions(entries: Entries): Region[] {
  const joined = new Map<string, Region>()
  const join = (entry: Entry<'region'>): Region => {
    const { parent, insurances, ...data } = entry.data
    const own = Object.entries(insurances ?? {}).map(([id, each]) => [id, joinRegionInsurance(each)] as const)
    const above = entries.region.find((each) => each.place.id === parent)
    const region = joined.get(entry.place.id) ?? {
      ...data,
      id: entry.place.id,
      parent: above && join(above),
      insurances: insurances && Object.fromEntries(own),
    }
    joined.set(region.id, region)
    return region
  }
  return entries.region
    .map(join)
    .sort(
      (a, b) =>
        (a.parent?.order ?? a.order) - (b.parent?.order ?? b.order) ||
        Number(a.parent !== undefined) - Number(b.parent !== undefined) ||
        a.order - b.order,
    )
}

function joinPages(pages: readonly Entry<'page'>[]): Map<string, Text<Prose>> {
  const ids = [...new Set(pages.map((page) => page.place.id))]
  return new Map(ids.map((id) => [id, proseByLanguage(pages.filter((page) => page.place.id === id))]))
}

/** Two writers may give one number to two questions of a topic: their names decide then. */
function joinQuestions(questions: readonly Entry<'question'>[], topics: readonly string[]): Question[] {
  const place = (question: Question) => topics.indexOf(question.topic)
  return [...byId(questions).values()].sort(
    (a, b) => place(a) - place(b) || a.order - b.order || (a.id < b.id ? -1 : 1),
  )
}

function proseByLanguage(twins: readonly (Entry<'policy'> | Entry<'page'>)[]): Text<Prose> {
  return Object.fromEntries(
    twins.map(({ place, data, document }) => {
      const { sections: ids, ...rest } = data
      return [place.language ?? '', { ...rest, ...sectionsOf(parseProse(document.body).root, ids) }]
    }),
  )
}

function byId<K extends Kind>(entries: readonly Entry<K>[]): Map<string, Entry<K>['data'] & { id: string }> {
  return new Map(entries.map((entry) => [entry.place.id, { ...entry.data, id: entry.place.id }]))
}

function sorted<K extends Kind>(
  entries: readonly (Entry<K> & { data: { order: number } })[],
): (Entry<K>['data'] & { id: string })[] {
  return [...entries]
    .sort((a, b) => a.data.order - b.data.order)
    .map((entry) => ({ ...entry.data, id: entry.place.id }))
}
