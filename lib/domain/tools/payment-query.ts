import type { Region, Site } from '#lib/content/site.ts'
import type { Fault, Pair } from '#lib/domain/address/fault.ts'
import { isWrong, readKeys, readRegion } from '#lib/domain/address/read-keys.ts'
import { chainOf } from '#lib/domain/rules/coverage.ts'
import { typed } from '#lib/words/typed.ts'
import { readMonth } from './read-date.ts'
import { readSpan, writeSpan } from './read-span.ts'

/** What the payment-place tool takes; `place` and `years` come in pairs, as often as there are places. */
export const PAYMENT_KEYS = ['hukou', 'now', 'place', 'years', 'birth', 'sex', 'kind'] as const

/** The groups for which the retirement age rises in different ways. */
export type Group = 'men' | 'women-55' | 'women-50'

/** One row of the form. `typed` stands in its field again; without a place or a span the row counts for nothing. */
export type Row = { place: Region | undefined; months: number | undefined; typed: string }

/** What an address asks the payment-place tool. */
export type PaymentCase = {
  hukou: Region | undefined
  now: Region | undefined
  rows: readonly Row[]
  /** The month of birth, 1972-05, and as it was typed. */
  birth: string | undefined
  typedBirth: string
  sex: 'male' | 'female' | undefined
  kind: '50' | '55' | undefined
  faults: readonly Fault[]
  pairs: readonly Pair[]
}

/** As many places as the form has rows. */
export const MOST_ROWS = 8

const SEXES = { male: 'male', female: 'female', 男: 'male', 女: 'female' } as const
const KINDS = ['50', '55'] as const

/** Reads the query of the payment-place tool. `place` and `years` are taken in pairs, in order; an empty pair is no row. */
export function readPaymentCase(query: URLSearchParams, site: Pick<Site, 'regions'>): PaymentCase {
  const { values, faults, one, pairs } = readKeys(query, PAYMENT_KEYS)
  // Any place stands for the province-level unit it belongs to: Art. 6 knows no smaller ones.
  const region: ReadRegion = (key, value, row) => {
    const { region: found, fault } = readRegion(site.regions, key, value)
    if (fault && isWrong(fault)) faults.push({ ...fault, ...(row === undefined ? {} : { row }) })
    return found && chainOf(found)[0]
  }
  const hukou = region('hukou', values.get('hukou') ?? '')
  const now = region('now', values.get('now') ?? '')
  const rows = rowsOf(query).map((row, index) => readRow(row, index + 1, region, faults))
  if (rows.length > MOST_ROWS) faults.push({ key: 'place', value: String(MOST_ROWS), why: 'too-many' })
  const typedBirth = values.get('birth') ?? ''
  const read = readMonth(typedBirth)
  const birth = 'month' in read ? read.month : undefined
  if (typedBirth !== '' && 'why' in read) faults.push({ key: 'birth', value: typedBirth, why: read.why })
  const sex = one('sex', (value) => Object.entries(SEXES).find(([word]) => word === value)?.[1])
  const kind = one('kind', (value) => KINDS.find((each) => each === value))
  const known = pairs({ hukou: hukou?.id, now: now?.id, birth, sex, kind })
  const pairsOf = (...keys: string[]) => known.filter(({ key }) => keys.includes(key))
  return {
    hukou,
    now,
    rows: rows.map(({ pairs: _own, ...row }) => row),
    birth,
    typedBirth: birth ?? typedBirth,
    sex,
    kind,
    faults,
    pairs: [...pairsOf('hukou', 'now'), ...rows.flatMap(({ pairs: own }) => own), ...pairsOf('birth', 'sex', 'kind')],
  }
}

type Sent = { place: string; years: string }

/** No row is read that no form has, but for the one by which the address says that there are too many. */
function rowsOf(query: URLSearchParams): Sent[] {
  const all = (key: string) =>
    query
      .getAll(key)
      .slice(0, MOST_ROWS + 1)
      .map(typed)
  const [places, years] = [all('place'), all('years')]
  return Array.from({ length: Math.max(places.length, years.length) }, (_, index) => ({
    place: places[index] ?? '',
    years: years[index] ?? '',
  })).filter(({ place, years: span }) => place !== '' || span !== '')
}

type ReadRegion = (key: string, value: string, row?: number) => Region | undefined

function readRow(sent: Sent, row: number, region: ReadRegion, faults: Fault[]): Row & { pairs: Pair[] } {
  const place = region('place', sent.place, row)
  const read = readSpan(sent.years)
  const months = 'months' in read ? read.months : undefined
  if (sent.place === '') faults.push({ key: 'place', value: sent.years, why: 'place-missing', row })
  if (sent.years === '') faults.push({ key: 'years', value: sent.place, why: 'years-missing', row })
  else if ('why' in read) faults.push({ key: 'years', value: sent.years, why: read.why, row })
  const years = months === undefined ? sent.years : writeSpan(months)
  return {
    place,
    months,
    typed: years,
    pairs: [
      { key: 'place', sent: sent.place, canonical: place?.id ?? sent.place },
      { key: 'years', sent: sent.years, canonical: years },
    ],
  }
}
