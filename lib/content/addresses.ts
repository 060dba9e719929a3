import type { Entries, Entry } from './entries.ts'

/**
 * Every page of the site as a path without its language: the address contract, spelt out from the files that exist,
 * also from those that could not be read: one fault is told once.
 * The sitemap, the delivery's table and the check of internal links all read this one list.
 */
export function addressesOf(entries: Entries): string[] {
  const ids = (kind: 'insurance' | 'region' | 'stage' | 'source' | 'page' | 'problem' | 'tool') => [
    ...new Set(
      [
        ...(entries[kind] as Entry[]).map((entry) => entry.place),
        ...entries.broken.filter((place) => place.kind === kind),
      ].map((place) => place.id),
    ),
  ]
  const below = (folder: string, names: string[]) => [folder, ...names.map((name) => `${folder}/${name}`)]
  return [
    '',
    ...below('/policy', ids('insurance')),
    ...below('/materials', ids('region')),
    ...below('/steps', ids('insurance')),
    ...below('/status', ids('stage')),
    ...below('/channels', ids('region')),
    ...below('/regions', ids('region')),
    ...below('/law', ids('source')),
    ...ids('problem').map((problem) => `/problems/${problem}`),
    ...ids('tool').map((tool) => `/tools/${tool}`),
    ...(entries.term.length > 0 ? ['/glossary'] : []),
    ...ids('page').map((page) => `/${page}`),
  ]
}

/** Pages that answer one case or serve editors: reachable and linkable, but not in the sitemap. */
const UNLISTED = ['/plan', '/what-to-say', '/staff/coverage', '/tools/deadlines.ics'] as const

/** The same with those that are there for each insurance. */
export function unlistedOf(insurances: readonly { id: string }[]): string[] {
  return [...UNLISTED, ...insurances.map(({ id }) => `/print/${id}`)]
}
