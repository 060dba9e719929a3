import type { Circumstance, Insurance, Region, Site } from '#lib/content/site.ts'
import { chainOf } from '#lib/domain/rules/coverage.ts'
import type { Transfer } from '#lib/domain/rules/transfer.ts'
import { type Answers, askedByItems, type Conditional } from '#lib/domain/rules/when.ts'
import { spelling } from '#lib/words/typed.ts'
import type { Fault } from './fault.ts'
import { readKeys } from './read-keys.ts'

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

/** Reads a case from a query. Of a repeated key the first value counts; unknown keys are ignored. `grouped`: a group will do for an insurance. */
export function readCase(query: URLSearchParams, site: Site, grouped = false): Case {
  const keys = readKeys(query, [...caseKeys(site), ASK_KEY])
  const named = (key: string) => keys.values.get(key)
  const group = grouped ? GROUPS.find((each) => each === spelling(named('insurance') ?? '')) : undefined
  const insurance = group ? undefined : keys.insurance(site)
  const [leaving, joining] = [keys.region('leaving', site), keys.region('joining', site)]
  const circumstances = askedOf(site.circumstances)
  const given = circumstances.map(({ id, choices }) => {
    const choice = keys.one(id, (value) => choices.find((each) => each.id === value))
    return [id, choice?.id] as const
  })
  const put = keys.one(ASK_KEY, () => circumstances.find(({ id }) => id === named(ASK_KEY)))
  const asked = insurance && questionsOf(insurance, [leaving, joining])
  // Answers to questions that the chosen insurance never asks would be left over from another case.
  const kept = given.filter(([id, choice]) => choice !== undefined && (!asked || asked.has(id)))
  return {
    insurance,
    leaving,
    joining,
    answers: Object.fromEntries(kept),
    group,
    ask: put && asked?.has(put.id) ? put : undefined,
    misread: keys.faults,
  }
}

/** The same on a page whose path names a part of the case, which therefore stands not in its query: `/materials/guangdong`, `/print/medical`. */
export function readCaseAt(path: string, query: URLSearchParams, site: Site): Case {
  const [, folder, value] = /^\/(materials|print)\/([^/]+)$/.exec(path) ?? []
  if (value === undefined) return readCase(query, site, path === '' || path === '/plan')
  const whole = new URLSearchParams(query)
  whole.set(folder === 'print' ? 'insurance' : 'joining', value)
  return readCase(whole, site)
}

/** The circumstances on which anything depends in an insurance's own files, or in what the regions concerned have of their own. */
export function questionsOf(insurance: Insurance, regions: readonly (Region | undefined)[] = []): Set<string> {
  const { outcomes, notes, materials, channels, steps } = insurance
  const differences = regions
    .flatMap((region) => (region ? chainOf(region) : []))
    .flatMap((region) => region.insurances?.[insurance.id] ?? [])
    .flatMap((own): Conditional[] => [
      ...(own.outcomes?.add ?? []),
      ...(own.notes?.add ?? []),
      ...[own.materials, own.steps].flatMap((list) => [...(list?.add ?? []), ...(list?.change ?? [])]),
    ])
  return askedByItems([...outcomes, ...notes, ...materials, ...channels, ...steps, ...differences])
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

/** Where every way to ask stands for a case, without the language: the page of the place joined, or left, or of the nation. */
export function channelsAddress(
  asked: Pick<Transfer, 'insurance' | 'leaving' | 'joining' | 'answers'>,
  site: Pick<Site, 'circumstances'>,
): string {
  const region = asked.joining ?? asked.leaving
  return `/channels${region ? `/${region.id}` : ''}${caseQuery(asked, site)}`
}
