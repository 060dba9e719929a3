import type { Insurance, Site } from '#lib/content/site.ts'
import { addDays, type Day } from '#lib/words/day.ts'
import { coverageOf } from './coverage.ts'
import { changesAhead } from './dated.ts'
import { freshness } from './freshness.ts'

const DAY = 86_400_000

/** How much there is as of a day, in one line. */
export const sizeReport = (site: Site, today: Day): string =>
  `As of ${today}: ${site.languages.length} languages, ${site.sources.size} sources, ${site.facts.size} facts, ${site.regions.length} regions, ${site.insurances.length} insurances, ${site.addresses.length * site.languages.length} addresses`

/** What the content covers as of a day, for editors: a line for each insurance, then what is overdue. */
export function coverageReport(site: Site, today: Day): string {
  return [
    sizeReport(site, today),
    'insurance · regions unchecked/same/differing · overdue · due next',
    ...site.insurances.map((insurance) => insuranceLine(site, insurance, today)),
    ...overdueLines(site, today),
  ].join('\n')
}

function insuranceLine(site: Site, insurance: Insurance, today: Day): string {
  const states = { unchecked: 0, same: 0, differs: 0 }
  for (const region of site.regions) states[coverageOf(region, insurance.id)]++
  const checks = daysIn(insurance).map((day) => freshness(day, site.settings.review_days, today))
  const overdue = checks.filter(({ state }) => state === 'overdue').length
  const [next = '–'] = checks.map(({ nextCheck }) => nextCheck).sort()
  return [insurance.id, `${states.unchecked}/${states.same}/${states.differs}`, overdue, next].join(' · ')
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
  const others = Object.values(checkedOf(site)).flatMap((items) => items.map(({ verified }) => verified))
  const days = [...site.insurances.flatMap(daysIn), ...others]
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

/** The day of each check in a value, however deep. */
function daysIn(value: unknown): Day[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'verified' && typeof inner === 'string' ? inner : daysIn(inner),
  )
}
