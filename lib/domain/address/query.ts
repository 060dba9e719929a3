import type { When } from '#lib/content/schemas/common.ts'
import type { Circumstance, Insurance, Region, Site } from '#lib/content/site.ts'
import { chainOf } from '#lib/domain/rules/coverage.ts'
import type { Transfer } from '#lib/domain/rules/transfer.ts'
import { type Answers, questionsIn } from '#lib/domain/rules/when.ts'
import { spelling, typed } from '#lib/words/typed.ts'
import type { Fault } from './fault.ts'
import { mistypedKeys } from './mistyped-keys.ts'
import { readRegion } from './read-region.ts'

/** A case as an address states it. What is absent was not given, or was misread. */
export type Case = {
  insurance: Insurance | undefined
  leaving: Region | undefined
  joining: Region | undefined
  answers: Answers
  /** In place of an insurance, on the pages that take it. */
  group?: Group | undefined
  /** The one question that is being put by itself; absent on a page that shows the whole answer. */
  ask: Circumstance | undefined
  misread: readonly Fault[]
}

/** What may be said in place of an insurance: all that an employer pays, looked at together; or that one does not know which it is. */
export const GROUPS = ['work', 'unsure'] as const
export type Group = (typeof GROUPS)[number]

export const CASE_KEYS = ['insurance', 'leaving', 'joining'] as const

/** The keys of a case in their canonical order: the insurance, the two regions, then the questions in their own order. */
export function caseKeys(site: Pick<Site, 'circumstances'>): string[] {
  return [...CASE_KEYS, ...askedOf(site.circumstances).map((circumstance) => circumstance.id)]
}

/**
 * On `/plan` only, after the case: the id of the question that is put by itself. What was passed over as "not sure" is simply
 * absent from the address, as an open question is anywhere else. It is a way of walking through a case and no part of it, so the
 * canonical address of such a page is the case without it.
 */
export const ASK_KEY = 'ask'

/** What poster and handout take: the case, and the page that their QR code leads to; the page for staff also takes the language of the link. */
export const SHEET_KEYS = [...CASE_KEYS, 'page'] as const
export const STAFF_KEYS = [...SHEET_KEYS, 'lang'] as const

/** The circumstances that are asked; the others follow from the regions. */
export function askedOf(circumstances: readonly Circumstance[]): Circumstance[] {
  return circumstances.filter((circumstance) => circumstance.asked)
}

/** Only the known keys of a query, each with its first value, as the reader sees it; an empty value counts as absent. */
export function knownValues(query: URLSearchParams, keys: readonly string[]): Map<string, string> {
  const values = new Map<string, string>()
  for (const key of keys) {
    const value = typed(query.get(key) ?? '')
    if (value !== '') values.set(key, value)
  }
  return values
}

/** Reads a case from a query. Of a repeated key the first value counts; unknown keys are ignored. `grouped`: a group will do for an insurance. */
export function readCase(query: URLSearchParams, site: Site, grouped = false): Case {
  const values = knownValues(query, [...caseKeys(site), ASK_KEY])
  const misread: Fault[] = mistypedKeys(query, [...caseKeys(site), ASK_KEY])
  const insuranceId = values.get('insurance')
  const insurance = site.insurances.find((each) => each.id === spelling(insuranceId ?? ''))
  const group = grouped ? GROUPS.find((each) => each === spelling(insuranceId ?? '')) : undefined
  if (insuranceId && !insurance && !group) misread.push({ key: 'insurance', value: insuranceId, why: 'unknown' })
  const region = (key: 'leaving' | 'joining') => {
    const { region: found, fault } = readRegion(site.regions, key, values.get(key))
    if (fault) misread.push(fault)
    return found
  }
  const leaving = region('leaving')
  const joining = region('joining')
  const answers: Record<string, string> = {}
  for (const circumstance of askedOf(site.circumstances)) {
    const value = values.get(circumstance.id)
    if (value === undefined) continue
    const choice = circumstance.choices.find(({ id }) => id === spelling(value))
    if (choice) answers[circumstance.id] = choice.id
    else misread.push({ key: circumstance.id, value, why: 'unknown' })
  }
  const named = values.get(ASK_KEY)
  const found = askedOf(site.circumstances).find(({ id }) => id === named)
  if (named !== undefined && !found) misread.push({ key: ASK_KEY, value: named, why: 'unknown' })
  const asked = insurance && questionsOf(insurance, [leaving, joining])
  const ask = found && asked?.has(found.id) ? found : undefined
  return { insurance, leaving, joining, answers: relevant(answers, asked), group, ask, misread }
}

/** The same on a page whose path names a part of the case, as `/materials/guangdong` and `/print/medical` do. */
export function readCaseAt(path: string, query: URLSearchParams, site: Site): Case {
  const named = namedBy(path)
  if (!named) return readCase(query, site, path === '' || path === '/plan')
  const whole = new URLSearchParams(query)
  whole.set(named.key, named.value)
  return readCase(whole, site)
}

/** The part of a case that stands in a path and therefore not in its query. */
function namedBy(path: string): { key: 'insurance' | 'joining'; value: string } | undefined {
  const [, folder, value = ''] = /^\/(materials|print)\/([^/]+)$/.exec(path) ?? []
  return folder ? { key: folder === 'print' ? 'insurance' : 'joining', value } : undefined
}

/** Answers to questions that the chosen insurance never asks are dropped: they would be left over from another case. */
function relevant(answers: Record<string, string>, asked: ReadonlySet<string> | undefined): Answers {
  if (!asked) return answers
  return Object.fromEntries(Object.entries(answers).filter(([circumstance]) => asked.has(circumstance)))
}

/** The circumstances on which anything depends in an insurance's own files, or in what the regions concerned have of their own. */
export function questionsOf(insurance: Insurance, regions: readonly (Region | undefined)[] = []): Set<string> {
  const steps = (
    list: readonly { when?: When | undefined; ways?: readonly { when?: When | undefined }[] | undefined }[],
  ) => list.flatMap((step) => [step, ...(step.ways ?? [])])
  const conditions: { when?: When | undefined }[] = [
    ...insurance.outcomes,
    ...insurance.notes,
    ...insurance.materials,
    ...insurance.channels,
    ...steps(insurance.steps),
  ]
  for (const region of regions.flatMap((each) => (each ? chainOf(each) : []))) {
    const own = region.insurances?.[insurance.id]
    conditions.push(...(own?.outcomes?.add ?? []), ...(own?.notes?.add ?? []))
    conditions.push(...(own?.materials?.add ?? []), ...(own?.materials?.change ?? []))
    conditions.push(...steps([...(own?.steps?.add ?? []), ...(own?.steps?.change ?? [])]))
  }
  return new Set(conditions.flatMap((item) => questionsIn(item.when)))
}

/** The questions to put for one case, in their order: those whose answer changes something in it. */
export function questionsFor(
  site: Pick<Site, 'circumstances'>,
  { insurance, leaving, joining }: Pick<Transfer, 'insurance' | 'leaving' | 'joining'>,
): Circumstance[] {
  const deciding = questionsOf(insurance, [leaving, joining])
  return askedOf(site.circumstances).filter(({ id }) => deciding.has(id))
}

/** The canonical query of a case: known keys in their order, slugs for regions, nothing else. Empty text when there is none. */
export function caseQuery(asked: Partial<Case>, site: Pick<Site, 'circumstances'>): string {
  const { insurance, leaving, joining, answers = {}, group, ask } = asked
  const values: [string, string | undefined][] = [
    ['insurance', insurance?.id ?? group],
    ['leaving', leaving?.id],
    ['joining', joining?.id],
    ...askedOf(site.circumstances).map(({ id }): [string, string | undefined] => [id, answers[id]]),
    [ASK_KEY, ask?.id],
  ]
  const query = new URLSearchParams(values.filter((pair): pair is [string, string] => pair[1] !== undefined))
  return query.size > 0 ? `?${query}` : ''
}
