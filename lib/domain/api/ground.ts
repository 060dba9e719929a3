import type { Citation, Known, Text } from '#lib/content/schemas/common.ts'
import type { Fact, Region, Site } from '#lib/content/site.ts'
import { chainOf, coverageOf } from '#lib/domain/rules/coverage.ts'
import { freshness } from '#lib/domain/rules/freshness.ts'
import { strongestFirst } from '#lib/domain/rules/precedence.ts'
import type { Day } from '#lib/words/day.ts'
import { told, type Voice } from './voice.ts'

/** What every answer is told with. */
export type Telling<T> = { site: Site; today: Day; voice: Voice<T> }

/** The page that explains the API. */
export const DOCUMENTATION = '/api'

/** What stands at the head of every answer: the licence, its own canonical address, and where the API is explained. */
export function headOf<T>({ site, voice }: Telling<T>, self: string, documentation: string) {
  return { licence: voice.label(site.settings.licence), links: { self, documentation } }
}

type Grounded = {
  basis?: readonly Citation[] | undefined
  known?: Known | undefined
  reported_in?: Text | undefined
  verified: Day
}

/** What stands in each statement: how it is known, since when, until when that holds, and the articles it rests on. */
export function groundOf<T>(telling: Telling<T>, item: Grounded) {
  return {
    known: item.known ?? 'official',
    reported_in: item.reported_in ? telling.voice.label(item.reported_in) : null,
    ...checkOf(telling, item.verified),
    basis: basisOf(telling, item.basis ?? []),
  }
}

/** The day of a check, the day of the next, and whether that has passed. */
export function checkOf({ site, today }: Pick<Telling<unknown>, 'site' | 'today'>, verified: Day) {
  const { nextCheck, state } = freshness(verified, site.settings.review_days, today)
  return { verified, next_check: nextCheck, freshness: state }
}

/** What stands in its place where nobody has checked. */
export const UNCHECKED = { verified: null, next_check: null, freshness: null }

/** Citations with what a reader needs to find them: title, number and official address; the strongest first. */
export function basisOf<T>({ site, voice }: Telling<T>, basis: readonly Citation[]) {
  return strongestFirst(site, basis, ({ source }) => source).map(({ source: id, article }) => {
    const source = site.sources.get(id)
    if (!source) throw new Error(`"${id}" is not in content/sources; the content check would have found this`)
    const label = article === undefined ? undefined : source.articles[article]?.label
    return {
      source: id,
      article: article ?? null,
      label: label ? voice.label(label) : null,
      title: voice.label(source.title),
      number: source.number ?? null,
      url: source.url ?? null,
    }
  })
}

/** How something is known that names only its sources: "reported" when all it has are reprints of places' pages (lib/decisions/grades.md). */
export function knownBy({ sources }: Pick<Site, 'sources'>, basis: readonly Citation[]): Known {
  const hearsay = ({ source }: Citation) => {
    const found = sources.get(source)
    return found?.place !== undefined && found.seen === 'reprint'
  }
  return basis.length > 0 && basis.every(hearsay) ? 'reported' : 'official'
}

/** What is checked of one insurance in one region: by a check of its own, or, where there is none, by its province's. */
export function coverageIn<T>(telling: Telling<T>, region: Region, insurance: string) {
  const checked = chainOf(region).findLast((part) => part.insurances?.[insurance])
  const own = checked?.insurances?.[insurance]
  return {
    state: coverageOf(region, insurance),
    checked_for: checked?.id ?? null,
    known: own ? (own.known ?? ('official' as const)) : null,
    reported_in: own?.reported_in ? telling.voice.label(own.reported_in) : null,
    ...(own ? checkOf(telling, own.verified) : UNCHECKED),
    basis: basisOf(telling, own?.basis ?? []),
  }
}

/** A fact where it is used: its number, its words and its ground. */
export function factWords<T>(telling: Telling<T>, fact: Fact) {
  const { unit, values, basis } = fact
  const { voice } = telling
  const known = knownBy(telling.site, basis)
  const dated = values && {
    values: values.map((each) => ({ ...told(voice, each, 'from', 'value', 'text'), unit: each.unit ?? unit })),
  }
  return {
    ...told(voice, fact, 'id', 'value', 'unit', 'text', 'meaning'),
    ...dated,
    ...groundOf(telling, { ...fact, known }),
  }
}

/** A region named in an answer. */
export function regionName<T>({ voice }: Telling<T>, region: Region) {
  return told(voice, region, 'id', 'name')
}
