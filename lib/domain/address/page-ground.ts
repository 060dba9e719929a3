import type { Citation } from '#lib/content/schemas/common.ts'
import type { Insurance, Prose, Site } from '#lib/content/site.ts'
import { citationsIn, factOf, unique } from '#lib/domain/rules/citation.ts'
import { type Transfer, transfer } from '#lib/domain/rules/transfer.ts'
import { inLanguage } from '#lib/domain/words/text.ts'
import type { Day } from '#lib/words/day.ts'

/** What a page rests on: the days on which its statements were checked, at least one, and the sources it cites. */
export type Ground = { days: readonly Day[]; basis: readonly Citation[] }

type Checked = { verified: Day; basis?: readonly Citation[] | undefined }

const groundOf = (statements: readonly Checked[]): Ground => ({
  days: statements.map(({ verified }) => verified),
  basis: unique(statements.flatMap(({ basis }) => basis ?? [])),
})
const groundOfProse = (prose: Prose): Ground => ({ days: [prose.verified], basis: citationsIn(prose) })
/** An index says of each thing that it is there, and leaves the reasons to its page. */
const daysOf = (statements: readonly Checked[]): Ground => ({ days: groundOf(statements).days, basis: [] })

/** The ground of checklists: each verdict, because a paper is asked for only under it, and each paper. */
export function materialsGround(answers: readonly Transfer[]): Ground {
  const papers = answers.flatMap((answer) => answer.materials.map(({ item }) => item))
  const verdicts = answers.map((answer) => answer.verdict.item)
  return { days: daysOf([...verdicts, ...papers]).days, basis: groundOf(papers).basis }
}

type Ask = { site: Site; id: string; language: string }

const INDEXES: Readonly<Record<string, (ask: Ask) => Ground>> = {
  '': ({ site }) => daysOf(site.insurances),
  policy: ({ site }) => daysOf(site.insurances),
  steps: ({ site }) => daysOf(site.insurances),
  materials: ({ site }) => daysOf(site.insurances),
  status: ({ site }) => groundOf(site.stages),
  channels: ({ site }) => groundOf([...site.channels.values()]),
  regions: ({ site }) => daysOf(site.regions),
  law: ({ site }) => daysOf([...site.sources.values()]),
  glossary: ({ site }) => groundOf(site.terms),
  questions: ({ site }) => daysOf(site.questions),
  // What is said to those who link here follows from the insurances.
  staff: ({ site }) => daysOf(site.insurances),
  // An entry is true of its day and is never checked again.
  changes: ({ site }) => ({ days: site.changes.map(({ day }) => day), basis: [] }),
}

const PAGES: Readonly<Record<string, (ask: Ask) => Ground | undefined>> = {
  policy: ({ site, id, language }) => {
    const insurance = insuranceOf(site, id)
    return insurance && groundOfProse(inLanguage(insurance.policy, language))
  },
  steps: ({ site, id }) => {
    const insurance = insuranceOf(site, id)
    if (!insurance) return undefined
    const steps = transfer(insurance, undefined, undefined, {}).steps.map(({ item }) => item)
    return groundOf([...steps, { verified: insurance.verified, basis: insurance.agency?.basis }])
  },
  materials: ({ site, id }) => {
    const joining = site.regions.find((region) => region.id === id)
    return joining && materialsGround(site.insurances.map((each) => transfer(each, undefined, joining, {})))
  },
  status: ({ site, id }) => oneOf(site.stages, id),
  problems: ({ site, id }) => oneOf(site.troubles, id),
  questions: ({ site, id }) => oneOf(site.questions, id),
  channels: ({ site, id }) => {
    const region = site.regions.find((each) => each.id === id)
    return region && groundOf([{ verified: region.verified }, ...region.channels])
  },
  regions: ({ site, id }) => regionGround(site, id),
  law: ({ site, id }) => {
    const source = site.sources.get(id)
    return source && { days: [source.verified], basis: [{ source: id }] }
  },
  tools: ({ site, id }) => toolGround(site, id),
}

/** The ground of a page by its path without the language, and nothing for a page that states nothing of its own. */
export function pageGround(site: Site, path: string, language: string): Ground | undefined {
  const [, folder = '', id] = path.split('/')
  if (id !== undefined) return PAGES[folder]?.({ site, id, language })
  const page = site.pages.get(folder)
  return page ? groundOfProse(inLanguage(page, language)) : INDEXES[folder]?.({ site, id: '', language })
}

/**
 * The ground of a page of the sitemap.
 * @throws for any other page, naming it.
 */
export function listedGround(site: Site, path: string, language: string): Ground {
  const ground = pageGround(site, path, language)
  if (!ground) throw new Error(`the page "${path}" has no ground; give it one in lib/domain/address/page-ground.ts`)
  return ground
}

const insuranceOf = (site: Site, id: string): Insurance | undefined => site.insurances.find((each) => each.id === id)

function oneOf(all: readonly (Checked & { id: string })[], id: string): Ground | undefined {
  const found = all.find((each) => each.id === id)
  return found && groundOf([found])
}

/** A region's page tells what it has of its own, and cites for each insurance the region's ground or else the nation's. */
function regionGround(site: Site, id: string): Ground | undefined {
  const region = site.regions.find((each) => each.id === id)
  if (!region) return undefined
  const own = Object.values(region.insurances ?? {})
  const basis = site.insurances.flatMap((insurance) => region.insurances?.[insurance.id]?.basis ?? insurance.basis)
  return { days: daysOf([region, ...own]).days, basis: unique(basis) }
}

function toolGround(site: Site, id: string): Ground | undefined {
  const tool = site.tools.get(id)
  if (!tool) return undefined
  const facts = tool.numbers.map(({ fact }) => factOf(site, fact))
  const calendars = id === 'deadlines' ? site.calendars : []
  const basis = [tool, ...tool.notes, ...facts].flatMap((each) => each.basis ?? [])
  return { days: daysOf([tool, ...facts, ...calendars]).days, basis: unique(basis) }
}
