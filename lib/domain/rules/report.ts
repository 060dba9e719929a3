import type { PhrasingContent, RootContent } from 'mdast'
import type { Insurance, Site } from '#lib/content/site.ts'
import { addDays, type Day } from '#lib/words/day.ts'
import { coverageOf } from './coverage.ts'
import { changesAhead } from './dated.ts'
import { freshness } from './freshness.ts'

const DAY = 86_400_000

type Count = { sentences: number; facts: Set<string>; sources: Set<string>; days: Day[] }

/** How much there is as of a day, in one line. */
export const sizeReport = (site: Site, today: Day): string =>
  `As of ${today}: ${site.languages.length} languages, ${site.sources.size} sources, ${site.facts.size} facts, ${site.regions.length} regions, ${site.insurances.length} insurances, ${site.addresses.length * site.languages.length} addresses`

/** What the content covers as of a day, for editors: a line for each insurance and language, then the regions and what is due. */
export function coverageReport(site: Site, today: Day): string {
  const lines = site.insurances.flatMap((insurance) =>
    site.languages.map((language) => insuranceLine(site, insurance, language.id, today)),
  )
  return [
    sizeReport(site, today),
    'insurance · language · sentences · facts · sources · regions unchecked/same/differing · overdue · due next',
    ...lines,
    ...overdueLines(site, today),
  ].join('\n')
}

function insuranceLine(site: Site, insurance: Insurance, language: string, today: Day): string {
  const count: Count = { sentences: 0, facts: new Set(), sources: new Set(), days: [] }
  tally(insurance, language, count)
  const states = { unchecked: 0, same: 0, differs: 0 }
  for (const region of site.regions) states[coverageOf(region, insurance.id)]++
  const checks = [...count.days]
    .map((day) => freshness(day, site.settings.review_days, today))
    .sort((a, b) => (a.nextCheck < b.nextCheck ? -1 : 1))
  const overdue = checks.filter(({ state }) => state === 'overdue').length
  return [
    insurance.id,
    language,
    count.sentences,
    count.facts.size,
    count.sources.size,
    `${states.unchecked}/${states.same}/${states.differs}`,
    overdue,
    checks[0]?.nextCheck ?? '–',
  ].join(' · ')
}

/**
 * Facts whose value changes within the next review period, and facts that end without a successor by then or have ended: whoever
 * reads the pages on that day should find that somebody has looked.
 */
export function aheadReport(site: Site, today: Day): string[] {
  const ended = [...site.facts.values()].filter(({ until }) => until !== undefined && until <= today)
  return [
    ...site.reworded.map(
      ({ url, on, was, is }) =>
        `changed since ${on}: ${url} no longer says ${quoted(was)} and now says ${quoted(is)}; compare, correct, then take "changed" out of its file in content/seen`,
    ),
    ...ended.map((fact) => `facts: ${fact.id} has held only until ${fact.until}; write what holds now`),
    ...changesAhead(site, today, addDays(today, site.settings.review_days)).map(({ fact, day, text }) =>
      text
        ? `facts: ${fact.id} becomes ${Object.values(text).join(' / ')} on ${day}`
        : `facts: ${fact.id} ends on ${day} and nothing follows; write what holds from then on`,
    ),
  ]
}

const quoted = (sentences: readonly string[]) =>
  sentences.length === 0
    ? 'nothing else'
    : `“${sentences.slice(0, 3).join('” “')}”${sentences.length > 3 ? ` and ${sentences.length - 3} more` : ''}`

/** What has a check of its own, beside the statements of an insurance. */
const checkedOf = (site: Site) => ({
  sources: [...site.sources.values()],
  facts: [...site.facts.values()],
  stages: site.stages,
  problems: site.troubles,
  questions: site.questions,
  regions: site.regions,
})

/**
 * Of the whole content: how many checks are due and overdue on a day, and how many days before it the newest was. The content is
 * walked through once; asking for a day costs next to nothing.
 */
export function checkCounter(site: Site): (today: Day) => { due: number; overdue: number; age: number } {
  const count: Count = { sentences: 0, facts: new Set(), sources: new Set(), days: [] }
  for (const insurance of site.insurances) tally(insurance, site.settings.default_language, count)
  const days = [...count.days, ...Object.values(checkedOf(site)).flatMap((items) => items.map((item) => item.verified))]
  const times = new Map<Day, number>()
  for (const verified of days) times.set(verified, (times.get(verified) ?? 0) + 1)
  const newest = [...times.keys()].sort().at(-1)
  return (today) => {
    const sums = { fresh: 0, due: 0, overdue: 0 }
    for (const [verified, many] of times) sums[freshness(verified, site.settings.review_days, today).state] += many
    return { ...sums, age: newest ? (Date.parse(today) - Date.parse(newest)) / DAY : 0 }
  }
}

/** Every source, fact, stage and region whose check is past its day. */
function overdueLines(site: Site, today: Day): string[] {
  return Object.entries(checkedOf(site)).map(([folder, items]) => {
    const late = items.filter((item) => freshness(item.verified, site.settings.review_days, today).state === 'overdue')
    return late.length === 0
      ? `${folder}: none overdue`
      : `${folder}: ${late.length} overdue: ${late.map((item) => item.id).join(', ')}`
  })
}

/** Walks an insurance's data and gathers the sentences of one language, the facts and sources named, and the days of checks. */
function tally(value: unknown, language: string, count: Count): void {
  if (typeof value !== 'object' || value === null) return
  if (Array.isArray(value) && value.some(isNode)) {
    for (const node of value as RootContent[]) read(node, count)
    return
  }
  for (const [key, inner] of Object.entries(value)) {
    if (/^[a-z]{2,3}$/.test(key) && key !== language && isText(value)) continue
    if (key === 'verified' && typeof inner === 'string') count.days.push(inner)
    else if (key === 'basis' && Array.isArray(inner))
      for (const { source } of inner as { source: string }[]) count.sources.add(source)
    else tally(inner, language, count)
  }
}

const isNode = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'type' in value && !('id' in value)
const isText = (value: object): boolean => Object.keys(value).every((key) => /^[a-z]{2,3}$/.test(key))

function read(node: RootContent | PhrasingContent, count: Count): void {
  if (node.type === 'text') count.sentences += node.value.match(/[。！？]|[.!?](?=\s|$)/g)?.length ?? 0
  if (node.type === 'link' && node.url.startsWith('fact:'))
    count.facts.add(node.url.slice('fact:'.length).split('@')[0] ?? '')
  if (node.type === 'link' && node.url.startsWith('source:'))
    count.sources.add(node.url.slice('source:'.length).split('#')[0] ?? '')
  if ('children' in node) for (const child of node.children) read(child as RootContent, count)
}
