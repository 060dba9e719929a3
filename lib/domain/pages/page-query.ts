import type { Site } from '#lib/content/site.ts'
import { type Fault, type Pair, queryFrom } from '#lib/domain/address/fault.ts'
import { type LinkCase, readLinkCase } from '#lib/domain/address/link-query.ts'
import { ASK_KEY, type Case, caseKeys, readCaseAt } from '#lib/domain/address/query.ts'
import { knownValues } from '#lib/domain/address/read-keys.ts'

/** The address of a page taken apart: its path without the language, its query, and the language it is read in. */
export type Address = { site: Site; path: string; query: URLSearchParams; language: string }

/**
 * What an address asks of a page, as the page works with it, and its pairs in canonical order. `closed`: every value is one of the
 * site's own; the number of such addresses is bounded, that of all others is not, and those are never stored.
 */
export type Asked<T> = { asked: T; pairs: readonly Pair[]; faults: readonly Fault[]; closed: boolean }

/** How a page reads its address: which keys it takes, in canonical order, and what they ask. Other keys are ignored. */
export type Reader<T = unknown> = {
  keys: (site: Pick<Site, 'circumstances'>) => readonly string[]
  read: (address: Address) => Asked<T>
}

type Paired = { pairs: readonly Pair[]; faults: readonly Fault[] }

const reading =
  (isClosed: (asked: Paired) => boolean) =>
  <T extends Paired>(keys: readonly string[], read: (address: Address) => T): Reader<T> => ({
    keys: () => keys,
    read: (address) => {
      const asked = read(address)
      const { pairs, faults } = asked
      return { asked, pairs, faults, closed: isClosed(asked) }
    },
  })

/** A reader of free text, such as days, years and questions. */
export const freeText = reading(({ pairs, faults }) => pairs.length === 0 && faults.length === 0)

/** A reader of words of the site. */
export const ownWords = reading(({ faults }) => faults.length === 0)

/** A reader of the pages that make links and sheets for a case. */
export const readsLink = (keys: readonly string[]): Reader<LinkCase> =>
  ownWords(keys, ({ query, site, language }) => readLinkCase(query, site, keys, language))

/** A reader of a case; `inPath` is the key of the part that stands in the path, and `more` are further keys. */
export function readsCase(inPath?: string, more: readonly string[] = []): Reader<Case> {
  const keys: Reader['keys'] = (site) => [...caseKeys(site).filter((key) => key !== inPath), ...more]
  return {
    keys,
    read: ({ site, path, query }) => {
      const sent = knownValues(query, keys(site))
      // A part of the case that stands in the path is none of the query's business.
      const ofCase = [...caseKeys(site), ASK_KEY]
      const own = [...query].filter(([key]) => sent.has(key) || !ofCase.includes(key))
      const asked = readCaseAt(path, new URLSearchParams(own), site)
      const faults = asked.misread
      const understood: Readonly<Record<string, string | undefined>> = {
        ...asked.answers,
        insurance: asked.insurance?.id ?? asked.group,
        leaving: asked.leaving?.id,
        joining: asked.joining?.id,
        [ASK_KEY]: asked.ask?.id,
        // A value nobody knows is kept as it was written, so that the page can name it.
        ...Object.fromEntries(faults.filter(({ as }) => as === undefined).map(({ key, value }) => [key, value])),
      }
      return {
        asked,
        pairs: [...sent].map(([key, value]) => ({ key, sent: value, canonical: understood[key] })),
        faults,
        closed: faults.length === 0,
      }
    },
  }
}

export type CanonicalQuery = {
  /** `?insurance=medical&leaving=shaanxi`, or empty text. */
  search: string
  /** A value was written in another accepted form, or answers a question that this case never asks. */
  rewritten: boolean
  closed: boolean
  /** A value cannot be used as it stands, and the page will say so. */
  faulty: boolean
}

/** The canonical query of what was read. */
export function canonical({ pairs, faults, closed }: Omit<Asked<unknown>, 'asked'>): CanonicalQuery {
  // A key with a slip in it is kept too, so that the page can ask whether another was meant.
  const slips = faults.flatMap(({ as, value }) => (as ? [{ key: as, sent: value, canonical: value }] : []))
  return {
    search: queryFrom([...pairs, ...slips]),
    rewritten: pairs.some(({ sent, canonical }) => sent !== canonical),
    closed,
    faulty: faults.length > 0,
  }
}
