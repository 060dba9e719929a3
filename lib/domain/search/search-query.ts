import type { Fault, Pair } from '#lib/domain/address/fault.ts'
import { knownValues } from '#lib/domain/address/read-keys.ts'

/** A reader's question, and which page of the answers. */
export const SEARCH_KEYS = ['q', 'page'] as const
/** In characters. The longest question of real people has some fifty. */
export const LONGEST_QUESTION = 100
/** Answers on one page. */
export const PAGE_SIZE = 10

/** A search as its address states it. `text` is empty when nothing was asked, or too much. */
export type AskedSearch = { text: string; page: number; pairs: readonly Pair[]; faults: readonly Fault[] }

/** The search before anybody has asked. */
export const NOTHING_ASKED: AskedSearch = { text: '', page: 1, pairs: [], faults: [] }

/** Reads a search. The question is never rewritten; the first page needs no number, and without a question there are no pages. */
export function readSearch(query: URLSearchParams): AskedSearch {
  const values = knownValues(query, SEARCH_KEYS)
  const q = values.get('q')
  const sentPage = values.get('page')
  if (q === undefined) return NOTHING_ASKED
  const pair = (key: string, value: string): Pair => ({ key, sent: value, canonical: value })
  const isLong = [...q].length > LONGEST_QUESTION
  const isNumber = sentPage === undefined || /^[1-9]\d{0,2}$/.test(sentPage)
  return {
    text: isLong ? '' : q,
    page: isNumber ? Number(sentPage ?? 1) : 1,
    pairs: [pair('q', q), ...(sentPage === undefined || sentPage === '1' ? [] : [pair('page', sentPage)])],
    faults: [
      ...(isLong ? [{ key: 'q', value: q, why: 'q-long' }] : []),
      ...(isNumber ? [] : [{ key: 'page', value: sentPage, why: 'unknown' }]),
    ],
  }
}
